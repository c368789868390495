// What a runner can write down: one row a kind of record, and the types that follow from them.
import type { Instant } from '../base/day.ts'
import { z } from '../base/schema.ts'
import { Aid, aidKind } from './kinds/aid.ts'
import { Heart, heartKind } from './kinds/heart.ts'
import type { JournalKind } from './kinds/kind.ts'
import { Nap, napKind } from './kinds/nap.ts'
import { Night, nightKind } from './kinds/night.ts'
import { Note, noteKind } from './kinds/note.ts'
import { Plan, planKind } from './kinds/plan.ts'
import { RestDay, restDayKind } from './kinds/rest-day.ts'
import { Session, sessionKind } from './kinds/session.ts'
import { Signs, signsKind } from './kinds/signs.ts'
import { Soreness, sorenessKind } from './kinds/soreness.ts'
import { State, stateKind } from './kinds/state.ts'
import { Trial, trialKind } from './kinds/trial.ts'
import { Wellbeing, wellbeingKind } from './kinds/wellbeing.ts'
import { Workout, workoutKind } from './kinds/workout.ts'

export const JournalRecord = z.discriminatedUnion('kind', [
  Workout,
  Soreness,
  Night,
  Session,
  Wellbeing,
  Heart,
  State,
  Signs,
  RestDay,
  Nap,
  Aid,
  Trial,
  Plan,
  Note,
])
export type JournalRecord = z.infer<typeof JournalRecord>
export type Kind = JournalRecord['kind']
export type RecordOf<K extends Kind> = Extract<JournalRecord, { kind: K }>

/** A record as it may be handed in, defaults left out; the journal itself gives the revision. */
export type Entry = z.input<typeof JournalRecord>

const kinds: { readonly [K in Kind]: JournalKind<RecordOf<K>> } = {
  workout: workoutKind,
  soreness: sorenessKind,
  night: nightKind,
  session: sessionKind,
  wellbeing: wellbeingKind,
  heart: heartKind,
  state: stateKind,
  signs: signsKind,
  rest_day: restDayKind,
  nap: napKind,
  aid: aidKind,
  trial: trialKind,
  plan: planKind,
  note: noteKind,
}

/** What the journal knows of the kind of a record. */
export function kindOf<K extends Kind>({ kind }: { kind: K }): JournalKind<RecordOf<K>> {
  return kinds[kind]
}

/** The moment at which a record stands in its day; one without a time of its own stands where it was written down. */
export function momentOf(record: JournalRecord): Instant {
  return kindOf(record).timeOf(record) ?? record.loggedAt
}

export * from './kinds/aid.ts'
export * from './kinds/heart.ts'
export * from './kinds/nap.ts'
export * from './kinds/night.ts'
export * from './kinds/note.ts'
export * from './kinds/plan.ts'
export * from './kinds/rest-day.ts'
export * from './kinds/session.ts'
export * from './kinds/signs.ts'
export * from './kinds/soreness.ts'
export * from './kinds/state.ts'
export * from './kinds/trial.ts'
export * from './kinds/wellbeing.ts'
export * from './kinds/workout.ts'
