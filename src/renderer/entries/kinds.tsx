// What a page shows of each kind of entry, one row a kind: where it is added, its icon, its form, its line, its mark in the calendar.
import {
  Armchair,
  BedDouble,
  CalendarClock,
  Dices,
  Flag,
  HandHeart,
  HeartPulse,
  type LucideIcon,
  Moon,
  PersonStanding,
  Route,
  Smile,
  Stethoscope,
  StickyNote,
  Thermometer,
  Timer,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { JournalRecord, Kind, RecordOf, State } from '../../shared/journal/records.ts'
import { planNames } from '../../shared/words/record-words.ts'
import { AidForm } from './forms/AidForm.tsx'
import type { FormProps } from './forms/entry-form.tsx'
import { HeartForm } from './forms/HeartForm.tsx'
import { NapForm } from './forms/NapForm.tsx'
import { NightForm } from './forms/NightForm.tsx'
import { NoteForm } from './forms/NoteForm.tsx'
import { PlanForm } from './forms/PlanForm.tsx'
import { RestDayForm } from './forms/RestDayForm.tsx'
import { SessionForm } from './forms/SessionForm.tsx'
import { SignsForm } from './forms/SignsForm.tsx'
import { SorenessForm } from './forms/SorenessForm.tsx'
import { StateForm } from './forms/StateForm.tsx'
import { TrialForm } from './forms/TrialForm.tsx'
import { WellbeingForm } from './forms/WellbeingForm.tsx'
import { WorkoutForm } from './forms/WorkoutForm.tsx'
import { modalityIcons } from './modality-icons.ts'
import { SorenessLine } from './SorenessLine.tsx'
import { WorkoutLine } from './WorkoutLine.tsx'

/** What the calendar shows of an entry. */
export type Mark =
  | { type: 'race'; name: string }
  | { type: 'session' }
  | { type: 'state'; state: State['state'] }
  | { type: 'plan'; name: string; isRace: boolean }

export type MenuGroup = 'How it felt' | 'What was done' | 'In words'

export type EntryKind<R> = {
  /** The group of the menu that adds it; null for what is only ever done. */
  addedUnder: MenuGroup | null
  icon: LucideIcon
  /** The icon of one entry. */
  iconOf(record: R): LucideIcon
  Form(props: FormProps<R>): ReactNode
  /** What stands under its title in a day, in place of its details; null where the details say it. */
  Line: ((props: { record: R }) => ReactNode) | null
  markOf(record: R): Mark | null
}

const rows: { readonly [K in Kind]: EntryKind<RecordOf<K>> } = {
  soreness: { ...plain(PersonStanding, 'How it felt'), Form: SorenessForm, Line: SorenessLine },
  night: { ...plain(Moon, 'How it felt'), Form: NightForm },
  wellbeing: { ...plain(Smile, 'How it felt'), Form: WellbeingForm },
  heart: { ...plain(HeartPulse, 'How it felt'), Form: HeartForm },
  state: {
    ...plain(Thermometer, 'How it felt'),
    Form: StateForm,
    markOf: ({ state }) => ({ type: 'state', state }),
  },
  signs: { ...plain(Stethoscope, 'How it felt'), Form: SignsForm },
  workout: {
    ...plain(Route, 'What was done'),
    iconOf: ({ race, modality }) => (race ? Flag : modalityIcons[modality]),
    Form: WorkoutForm,
    Line: WorkoutLine,
    markOf: ({ race }) => race && { type: 'race', name: race.name },
  },
  session: { ...plain(Timer, null), Form: SessionForm, markOf: () => ({ type: 'session' }) },
  rest_day: { ...plain(Armchair, 'What was done'), Form: RestDayForm },
  nap: { ...plain(BedDouble, 'What was done'), Form: NapForm },
  aid: { ...plain(HandHeart, 'What was done'), Form: AidForm },
  trial: { ...plain(Dices, null), Form: TrialForm },
  note: { ...plain(StickyNote, 'In words'), Form: NoteForm },
  plan: {
    ...plain(CalendarClock, 'In words'),
    Form: PlanForm,
    markOf: ({ name, what }) => ({
      type: 'plan',
      name: name || planNames[what].toLowerCase(),
      isRace: what === 'race',
    }),
  },
}

/** All kinds, in the order of the menu that adds them. */
export const kindsInOrder = Object.keys(rows) as Kind[]

export function entryKind<K extends Kind>(kind: K): EntryKind<RecordOf<K>> {
  return rows[kind]
}

export function iconOf(record: JournalRecord): LucideIcon {
  return entryKind(record.kind).iconOf(record)
}

/** A kind with one icon, its details as its line, and no mark in the calendar. */
function plain(icon: LucideIcon, addedUnder: MenuGroup | null) {
  return { addedUnder, icon, iconOf: () => icon, Line: null, markOf: () => null }
}
