// The form that is open: of a new entry of some kind, of one in the journal, or the one that moves it to another day.
import type { Day } from '../../../shared/base/day.ts'
import type { Kind, RecordOf } from '../../../shared/journal/records.ts'
import { ImportForm } from '../import/ImportForm.tsx'
import type { OpenForm } from '../open-form.ts'
import type { FormProps } from './entry-form.tsx'
import { formOf } from './form-of.ts'
import { MoveForm } from './MoveForm.tsx'
import { WorkoutSheet } from './WorkoutForm.tsx'

type Props = { form: Exclude<OpenForm, { type: 'none' }>; day: Day; onClose: () => void }

export function AnyForm({ form, day, onClose }: Props) {
  switch (form.type) {
    case 'new':
      return form.kind === 'import' ? (
        <ImportForm day={day} onClose={onClose} />
      ) : (
        <KindForm kind={form.kind} record={null} day={day} onClose={onClose} />
      )
    case 'files':
      return <ImportForm day={day} files={form.files} onClose={onClose} />
    case 'begun':
      return (
        <WorkoutSheet
          workout={null}
          begun={form.workout}
          asksKind={form.asksKind ?? false}
          day={day}
          onClose={onClose}
        />
      )
    case 'edit': {
      const { record } = form
      return <KindForm kind={record.kind} record={record} day={record.day} onClose={onClose} />
    }
    case 'move':
      return <MoveForm record={form.record} onClose={onClose} />
  }
}

function KindForm<K extends Kind>({ kind, ...props }: FormProps<RecordOf<K>> & { kind: K }) {
  const Form = formOf(kind)
  return <Form {...props} />
}
