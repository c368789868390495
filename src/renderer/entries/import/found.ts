// What files were found to hold, one row a workout: whether the journal knows it already, and what is to become of it.
import { type Day, type Instant, readDay } from '../../../shared/base/day.ts'
import type { Input } from '../../../shared/contract/api.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { lackingIn } from '../../../shared/journal/fill-in.ts'
import { joined, pauseBetween } from '../../../shared/journal/join-workouts.ts'
import { daysAround, knownWorkout, nearestSame } from '../../../shared/journal/known-workouts.ts'
import { movedTo } from '../../../shared/journal/move.ts'
import type { ImportedWorkout } from '../../../shared/journal/read-file.ts'
import type { Workout } from '../../../shared/journal/records.ts'
import type { FileRead } from './read-files.ts'

/** Whether a workout is there already: `lacks` are the fields that it could fill in. */
export type Known =
  | { type: 'new' }
  | { type: 'journal'; record: Workout; lacks: readonly string[] }
  | { type: 'drop'; fileName: string }

/** `continues` is the row of the same file that ended so shortly before that the two may have been one. */
export type Found = ImportedWorkout & {
  id: string
  fileName: string
  known: Known
  continues: { id: string; pauseSeconds: number } | null
}

/** Comes in as an entry of its own, fills in the one that is there, or stays out. */
export type Choice = 'take' | 'fill' | 'leave'

/** What the runner chose, by the id of the row; what is not here is as it usually is. */
export type Chosen = {
  choices: ReadonlyMap<string, Choice>
  days: ReadonlyMap<string, string>
  /** The rows that are one workout with the row that they continue. */
  joins: ReadonlySet<string>
}

export type LeftOut = Extract<FileRead, { type: 'refused' }>

/** The rows, the latest workout first, and the files that hold none. `newId` makes the id of an entry. */
export function foundIn(
  read: readonly FileRead[],
  journal: Journal,
  newId: () => string,
): { found: Found[]; leftOut: LeftOut[] } {
  const found: Found[] = []
  const leftOut: LeftOut[] = []
  const byDay = new Map<Day, (Workout & { fileName: string })[]>()
  for (const one of read) {
    if (one.type === 'refused') {
      leftOut.push(one)
      continue
    }
    let before: Workout | null = null
    for (const imported of one.file.workouts) {
      const workout = recordOf(imported, newId())
      const near = daysAround(workout.day).flatMap((day) => byDay.get(day) ?? [])
      const known = knownAs(workout, journal, near)
      const pauseSeconds: number | null = before && pauseBetween(before, workout)
      const continues: Found['continues'] =
        before === null || pauseSeconds === null ? null : { id: before.id, pauseSeconds }
      found.push({ ...imported, id: workout.id, fileName: one.fileName, known, continues })
      before = workout
      if (known.type === 'new')
        byDay.set(workout.day, [...(byDay.get(workout.day) ?? []), { ...workout, fileName: one.fileName }])
    }
  }
  const startOf = ({ workout }: Found) => workout.startedAt ?? workout.day
  return { found: found.sort((one, other) => (startOf(one) < startOf(other) ? 1 : -1)), leftOut }
}

function knownAs(
  workout: Workout,
  journal: Journal,
  near: readonly (Workout & { fileName: string })[],
): Known {
  const record = knownWorkout(journal, workout)
  if (record) return { type: 'journal', record, lacks: lackingIn(record, workout) }
  const twin = nearestSame(near, workout)
  return twin ? { type: 'drop', fileName: twin.fileName } : { type: 'new' }
}

/** What is done where the runner chose nothing: what may be wrong or is there already stays out. */
export function usualChoice({ questions, known }: Found): Choice {
  return questions.length > 0 || known.type !== 'new' ? 'leave' : 'take'
}

export function choiceOf(found: Found, { choices }: Chosen): Choice {
  return choices.get(found.id) ?? usualChoice(found)
}

/** The day as it was put right; null where what was typed is none. */
export function dayOfRow(found: Found, { days }: Chosen): Day | null {
  const typed = days.get(found.id)
  return typed === undefined ? found.workout.day : readDay(typed)
}

type Context = { timeZone: string; now: Instant }

/** What main is asked to bring in, the latest first. */
export function entriesOf(
  all: readonly Found[],
  chosen: Chosen,
  { timeZone, now }: Context,
): Input<'journal.import'>['entries'] {
  const entries = new Map<string, { entry: Workout; into: string | null }>()
  const joinedTo = new Map<string, string>()
  for (const found of all.toReversed()) {
    const choice = choiceOf(found, chosen)
    const day = dayOfRow(found, chosen)
    if (choice === 'leave' || day === null) continue
    const entry = movedTo({ ...recordOf(found, found.id), loggedAt: now }, day, timeZone) as Workout
    const { continues } = found
    const first = continues && (joinedTo.get(continues.id) ?? continues.id)
    const before = chosen.joins.has(found.id) && first ? entries.get(first) : undefined
    if (before && continues && first) {
      joinedTo.set(found.id, first)
      entries.set(first, { ...before, entry: joined(before.entry, entry, continues.pauseSeconds) })
      continue
    }
    const into = choice === 'fill' && found.known.type === 'journal' ? found.known.record.id : null
    entries.set(found.id, { entry, into })
  }
  return [...entries.values()].reverse()
}

/** How many entries that will be. */
export function countOf(all: readonly Found[], chosen: Chosen): number {
  const taken = new Set(all.filter((row) => choiceOf(row, chosen) !== 'leave').map(({ id }) => id))
  const joins = all.filter(
    ({ id, continues }) => continues && taken.has(id) && taken.has(continues.id) && chosen.joins.has(id),
  )
  return taken.size - joins.length
}

/** The workout in the form of a record that is not in the journal yet. */
export function recordOf({ workout }: ImportedWorkout, id: string): Workout {
  return { ...workout, id, rev: 0, loggedAt: workout.startedAt ?? (`${workout.day}T12:00:00Z` as Instant) }
}
