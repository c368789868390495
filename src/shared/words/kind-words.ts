// The words of each kind of record, one row a kind.
import type { JournalRecord, Kind, RecordOf } from '../journal/records.ts'
import { aidWords } from './kinds/aid.ts'
import { heartWords } from './kinds/heart.ts'
import type { KindWords } from './kinds/kind.ts'
import { napWords } from './kinds/nap.ts'
import { nightWords } from './kinds/night.ts'
import { noteWords } from './kinds/note.ts'
import { planWords } from './kinds/plan.ts'
import { restDayWords } from './kinds/rest-day.ts'
import { sessionWords } from './kinds/session.ts'
import { signsWords } from './kinds/signs.ts'
import { sorenessWords } from './kinds/soreness.ts'
import { stateWords } from './kinds/state.ts'
import { trialWords } from './kinds/trial.ts'
import { wellbeingWords } from './kinds/wellbeing.ts'
import { workoutWords } from './kinds/workout.ts'

const rows: { readonly [K in Kind]: KindWords<RecordOf<K>> } = {
  workout: workoutWords,
  soreness: sorenessWords,
  night: nightWords,
  session: sessionWords,
  wellbeing: wellbeingWords,
  heart: heartWords,
  state: stateWords,
  signs: signsWords,
  rest_day: restDayWords,
  nap: napWords,
  aid: aidWords,
  trial: trialWords,
  plan: planWords,
  note: noteWords,
}

/** All kinds, in the order in which they are offered. */
export const kinds = Object.keys(rows) as Kind[]

export function wordsOf<K extends Kind>(kind: K): KindWords<RecordOf<K>> {
  return rows[kind]
}

/** Everything of a record that a runner may look for. */
export function searchedIn(record: JournalRecord): string[] {
  return wordsOf(record.kind).searched(record)
}

/** The names of the fields in which two records of one kind differ. */
export function changedFields(old: JournalRecord, made: JournalRecord, kind: Kind): string[] {
  return Object.entries<string>(wordsOf(kind).fields).flatMap(([field, name]) =>
    JSON.stringify(Reflect.get(old, field)) === JSON.stringify(Reflect.get(made, field)) ? [] : [name],
  )
}
