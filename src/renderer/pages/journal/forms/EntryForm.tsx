// The form that is open: of a new entry of some kind, or of one in the journal.
import type { Day } from '../../../../shared/day.ts'
import type { JournalRecord } from '../../../../shared/journal/records.ts'
import { ImportForm } from './ImportForm.tsx'
import { NightForm } from './NightForm.tsx'
import { SessionForm } from './SessionForm.tsx'
import { SorenessForm } from './SorenessForm.tsx'
import { WorkoutForm } from './WorkoutForm.tsx'

export type OpenForm =
  | { type: 'none' }
  | { type: 'new'; kind: 'workout' | 'soreness' | 'night' | 'import' }
  | { type: 'edit'; record: JournalRecord }

type Props = { form: OpenForm; day: Day; onClose: () => void }

export function EntryForm({ form, day, onClose }: Props) {
  if (form.type === 'none') return null
  if (form.type === 'edit') return <EditForm record={form.record} onClose={onClose} />
  switch (form.kind) {
    case 'workout':
      return <WorkoutForm workout={null} day={day} onClose={onClose} />
    case 'soreness':
      return <SorenessForm check={null} day={day} onClose={onClose} />
    case 'night':
      return <NightForm night={null} day={day} onClose={onClose} />
    case 'import':
      return <ImportForm day={day} onClose={onClose} />
  }
}

function EditForm({ record, onClose }: { record: JournalRecord; onClose: () => void }) {
  switch (record.kind) {
    case 'workout':
      return <WorkoutForm workout={record} day={record.day} onClose={onClose} />
    case 'soreness':
      return <SorenessForm check={record} day={record.day} onClose={onClose} />
    case 'night':
      return <NightForm night={record} day={record.day} onClose={onClose} />
    case 'session':
      return <SessionForm session={record} onClose={onClose} />
  }
}
