// The form of a note on a day.
import type { Note } from '../../../shared/journal/records.ts'
import { type NoteDraft, noteDraft, readNote } from '../../../shared/typed/daily-drafts.ts'
import { NoteField } from '../../parts/Field.tsx'
import { entryForm, type FieldsProps } from './entry-form.tsx'

export const NoteForm = entryForm({
  kind: 'note',
  begin: noteDraft,
  read: (draft, { record }, context) => readNote(draft, record, context),
  Fields: NoteFields,
})

function NoteFields({ draft, set, problems }: FieldsProps<Note, NoteDraft>) {
  return <NoteField rows={6} value={draft.text} onChange={(text) => set({ text })} problem={problems.text} />
}
