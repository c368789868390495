// The form that is open: of a new entry of some kind, of one in the journal, or the one that moves it to another day.
import type { Day } from '../../../shared/base/day.ts'
import type { JournalRecord, Kind, RecordOf } from '../../../shared/journal/records.ts'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { ImportForm } from '../import/ImportForm.tsx'
import { entryKind } from '../kinds.tsx'
import type { FormProps } from './entry-form.tsx'
import { MoveForm } from './MoveForm.tsx'
import { WorkoutSheet } from './WorkoutForm.tsx'

/** What can be written down: a record of a kind, or a run that is read from a file. */
export type NewKind = Kind | 'import'

export type OpenForm =
  | { type: 'none' }
  | { type: 'new'; kind: NewKind }
  | { type: 'begun'; workout: WorkoutBeginning }
  | { type: 'edit'; record: JournalRecord }
  | { type: 'move'; record: JournalRecord }

type Props = { form: OpenForm; day: Day; onClose: () => void }

export function EntryForm({ form, day, onClose }: Props) {
  switch (form.type) {
    case 'none':
      return null
    case 'new':
      return form.kind === 'import' ? (
        <ImportForm day={day} onClose={onClose} />
      ) : (
        <KindForm kind={form.kind} record={null} day={day} onClose={onClose} />
      )
    case 'begun':
      return <WorkoutSheet workout={null} begun={form.workout} day={day} onClose={onClose} />
    case 'edit': {
      const { record } = form
      return <KindForm kind={record.kind} record={record} day={record.day} onClose={onClose} />
    }
    case 'move':
      return <MoveForm record={form.record} onClose={onClose} />
  }
}

function KindForm<K extends Kind>({ kind, ...props }: FormProps<RecordOf<K>> & { kind: K }) {
  const { Form } = entryKind(kind)
  return <Form {...props} />
}
