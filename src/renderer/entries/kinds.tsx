// What a page shows of each kind of entry, one row a kind: where it is added, its icon, its line, its mark in the calendar.
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
  /** What stands under its title in a day, in place of its details; null where the details say it. */
  Line: ((props: { record: R }) => ReactNode) | null
  markOf(record: R): Mark | null
}

const rows: { readonly [K in Kind]: EntryKind<RecordOf<K>> } = {
  soreness: { ...plain(PersonStanding, 'How it felt'), Line: SorenessLine },
  night: { ...plain(Moon, 'How it felt') },
  wellbeing: { ...plain(Smile, 'How it felt') },
  heart: { ...plain(HeartPulse, 'How it felt') },
  state: {
    ...plain(Thermometer, 'How it felt'),
    markOf: ({ state }) => ({ type: 'state', state }),
  },
  signs: { ...plain(Stethoscope, 'How it felt') },
  workout: {
    ...plain(Route, 'What was done'),
    iconOf: ({ race, modality }) => (race ? Flag : modalityIcons[modality]),
    Line: WorkoutLine,
    markOf: ({ race }) => race && { type: 'race', name: race.name },
  },
  session: { ...plain(Timer, null), markOf: () => ({ type: 'session' }) },
  rest_day: { ...plain(Armchair, 'What was done') },
  nap: { ...plain(BedDouble, 'What was done') },
  aid: { ...plain(HandHeart, 'What was done') },
  trial: { ...plain(Dices, null) },
  note: { ...plain(StickyNote, 'In words') },
  plan: {
    ...plain(CalendarClock, 'In words'),
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
