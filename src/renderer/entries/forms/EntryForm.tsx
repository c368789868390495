// The form that is open: of a new entry of some kind, of one in the journal, or the one that moves it to another day.
import type { Day } from '../../../shared/base/day.ts'
import type { JournalRecord, Kind } from '../../../shared/journal/records.ts'
import type { WorkoutBeginning } from '../../../shared/typed/workout.ts'
import { AidForm } from './AidForm.tsx'
import { HeartForm } from './HeartForm.tsx'
import { ImportForm } from './ImportForm.tsx'
import { MoveForm } from './MoveForm.tsx'
import { NapForm } from './NapForm.tsx'
import { NightForm } from './NightForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { PlanForm } from './PlanForm.tsx'
import { RestDayForm } from './RestDayForm.tsx'
import { SessionForm } from './SessionForm.tsx'
import { SignsForm } from './SignsForm.tsx'
import { SorenessForm } from './SorenessForm.tsx'
import { StateForm } from './StateForm.tsx'
import { WellbeingForm } from './WellbeingForm.tsx'
import { WorkoutForm } from './WorkoutForm.tsx'

/** What can be written down by hand; a guided session is only ever done. */
export type NewKind = Exclude<Kind, 'session'> | 'import'

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
      return <NewForm kind={form.kind} day={day} onClose={onClose} />
    case 'begun':
      return <WorkoutForm workout={null} begun={form.workout} day={day} onClose={onClose} />
    case 'edit':
      return <EditForm record={form.record} onClose={onClose} />
    case 'move':
      return <MoveForm record={form.record} onClose={onClose} />
  }
}

function NewForm({ kind, day, onClose }: { kind: NewKind; day: Day; onClose: () => void }) {
  const place = { day, onClose }
  switch (kind) {
    case 'workout':
      return <WorkoutForm workout={null} {...place} />
    case 'soreness':
      return <SorenessForm check={null} {...place} />
    case 'night':
      return <NightForm night={null} {...place} />
    case 'wellbeing':
      return <WellbeingForm entry={null} {...place} />
    case 'heart':
      return <HeartForm heart={null} {...place} />
    case 'state':
      return <StateForm state={null} {...place} />
    case 'signs':
      return <SignsForm signs={null} {...place} />
    case 'rest_day':
      return <RestDayForm rest={null} {...place} />
    case 'nap':
      return <NapForm nap={null} {...place} />
    case 'aid':
      return <AidForm aid={null} {...place} />
    case 'plan':
      return <PlanForm plan={null} {...place} />
    case 'note':
      return <NoteForm note={null} {...place} />
    case 'import':
      return <ImportForm {...place} />
  }
}

function EditForm({ record, onClose }: { record: JournalRecord; onClose: () => void }) {
  const place = { day: record.day, onClose }
  switch (record.kind) {
    case 'workout':
      return <WorkoutForm workout={record} {...place} />
    case 'soreness':
      return <SorenessForm check={record} {...place} />
    case 'night':
      return <NightForm night={record} {...place} />
    case 'session':
      return <SessionForm session={record} onClose={onClose} />
    case 'wellbeing':
      return <WellbeingForm entry={record} {...place} />
    case 'heart':
      return <HeartForm heart={record} {...place} />
    case 'state':
      return <StateForm state={record} {...place} />
    case 'signs':
      return <SignsForm signs={record} {...place} />
    case 'rest_day':
      return <RestDayForm rest={record} {...place} />
    case 'nap':
      return <NapForm nap={record} {...place} />
    case 'aid':
      return <AidForm aid={record} {...place} />
    case 'plan':
      return <PlanForm plan={record} {...place} />
    case 'note':
      return <NoteForm note={record} {...place} />
  }
}
