// The form of a note on a day.
import type { Day } from '../../../shared/base/day.ts'
import type { Note } from '../../../shared/journal/records.ts'
import { noteDraft, readNote } from '../../../shared/typed/daily-drafts.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { NoteField } from '../../parts/Field.tsx'
import { DayField } from '../../parts/TypedFields.tsx'
import { FormProblem } from './FormProblem.tsx'
import './forms.css'
import { useEntryForm } from './use-entry-form.ts'

type Props = { note: Note | null; day: Day; onClose: () => void }

export function NoteForm({ note, day, onClose }: Props) {
  const form = useEntryForm({
    initial: noteDraft(note, day),
    read: (draft, context) => readNote(draft, note, context),
    said: note ? 'Note changed.' : 'Note written down.',
    onDone: onClose,
  })
  const { draft, set, problems } = form
  return (
    <Dialog
      title={note ? 'Edit note' : 'Note'}
      dirty={form.dirty}
      onClose={onClose}
      onSubmit={form.submit}
      submit="Save"
    >
      <div className="form-grid">
        <DayField
          label="Day"
          value={draft.day}
          onChange={(value) => set({ day: value })}
          problem={problems.day}
        />
        <NoteField rows={6} value={draft.text} onChange={(text) => set({ text })} problem={problems.text} />
        <FormProblem problem={problems.form} />
      </div>
    </Dialog>
  )
}
