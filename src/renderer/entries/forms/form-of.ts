// The form of each kind of entry, one row a kind; they come with the forms alone, not with the pages that show entries.
import type { ReactNode } from 'react'
import type { Kind, RecordOf } from '../../../shared/journal/records.ts'
import { AidForm } from './AidForm.tsx'
import type { FormProps } from './entry-form.tsx'
import { HeartForm } from './HeartForm.tsx'
import { NapForm } from './NapForm.tsx'
import { NightForm } from './NightForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { PlanForm } from './PlanForm.tsx'
import { RestDayForm } from './RestDayForm.tsx'
import { SessionForm } from './SessionForm.tsx'
import { SignsForm } from './SignsForm.tsx'
import { SorenessForm } from './SorenessForm.tsx'
import { StateForm } from './StateForm.tsx'
import { TrialForm } from './TrialForm.tsx'
import { WellbeingForm } from './WellbeingForm.tsx'
import { WorkoutForm } from './WorkoutForm.tsx'

const forms: { readonly [K in Kind]: (props: FormProps<RecordOf<K>>) => ReactNode } = {
  soreness: SorenessForm,
  night: NightForm,
  wellbeing: WellbeingForm,
  heart: HeartForm,
  state: StateForm,
  signs: SignsForm,
  workout: WorkoutForm,
  session: SessionForm,
  rest_day: RestDayForm,
  nap: NapForm,
  aid: AidForm,
  trial: TrialForm,
  note: NoteForm,
  plan: PlanForm,
}

export function formOf<K extends Kind>(kind: K): (props: FormProps<RecordOf<K>>) => ReactNode {
  return forms[kind]
}
