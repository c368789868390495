// The form of a session that was done: only its note can be changed, the rest is what happened.
import type { Session } from '../../../../shared/journal/records.ts'
import { Dialog } from '../../../parts/Dialog.tsx'
import { NoteField } from '../../../parts/Field.tsx'
import { FormProblem } from './FormProblem.tsx'
import { useEntryForm } from './use-entry-form.ts'

type Props = { session: Session; onClose: () => void }

export function SessionForm({ session, onClose }: Props) {
  const form = useEntryForm({
    initial: { note: session.note },
    read: ({ note }) => ({ ok: true, entry: { ...session, note } }),
    said: 'Note changed.',
    onDone: onClose,
  })
  return (
    <Dialog
      title={`Note on ${session.routineName}`}
      dirty={form.dirty}
      onClose={onClose}
      onSubmit={form.submit}
      submit="Save"
    >
      <NoteField
        value={form.draft.note}
        onChange={(note) => form.set({ note })}
        problem={form.problems.note}
      />
      <FormProblem problem={form.problems.form} />
    </Dialog>
  )
}
