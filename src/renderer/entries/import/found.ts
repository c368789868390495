// What files were found to hold, one row a workout: whether the journal knows it already, and what is to become of it.
import { type Day, type Instant, readDay } from '../../../shared/base/day.ts'
import type { Input } from '../../../shared/contract/api.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { lackingIn } from '../../../shared/journal/fill-in.ts'
import { joined, pauseBetween } from '../../../shared/journal/join-workouts.ts'
import { daysAround, knownWorkout, nearestSame } from '../../../shared/journal/known-workouts.ts'
import { movedTo } from '../../../shared/journal/move.ts'
import type { ImportedWorkout } from '../../../shared/journal/read-file.ts'
import type { JournalRecord, Workout } from '../../../shared/journal/records.ts'
import type { FileRead } from './read-files.ts'

/** Whether an entry is there already, in the journal or in another of the files: `lacks` are the fields that it could fill in. */
export type Known<R extends JournalRecord = Workout> =
  | { type: 'new' }
  | { type: 'journal'; record: R; lacks: readonly string[] }
  | { type: 'drop'; id: string; fileName: string; lacks: readonly string[] }

/** `continues` is the row of the same file that ended so shortly before that the two may have been one. */
export type Found = ImportedWorkout & {
  id: string
  fileName: string
  known: Known
  continues: { id: string; pauseSeconds: number } | null
}

/** Comes in as an entry of its own, fills in the one that is there, or stays out. */
export type Choice = 'take' | 'fill' | 'leave'

/** Whether what is there already could be given something. */
export function lacksSomething(known: Known<JournalRecord>): boolean {
  return known.type !== 'new' && known.lacks.length > 0
}

/** What a tick means: what is there already and lacks something is filled in. */
export function ticked(known: Known<JournalRecord>): Choice {
  return lacksSomething(known) ? 'fill' : 'take'
}

/** What the runner chose, by the id of the row; what is not here is as it usually is. */
export type Chosen = {
  choices: ReadonlyMap<string, Choice>
  days: ReadonlyMap<string, string>
  /** The rows that are one workout with the row that they continue. */
  joins: ReadonlySet<string>
}

export type LeftOut = Extract<FileRead, { type: 'refused' }>

/** The rows, the latest workout first, and the files that hold none; a step a file. `newId` makes the id of an entry. */
export function* foundIn(
  read: readonly FileRead[],
  journal: Journal,
  newId: () => string,
): Generator<void, { found: Found[]; leftOut: LeftOut[] }> {
  const found: Found[] = []
  const leftOut: LeftOut[] = []
  const byDay = new Map<Day, (Workout & { fileName: string })[]>()
  for (const one of [...read].sort((one, other) => formatOf(one) - formatOf(other))) {
    yield
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

/** Of the same workout in two formats the one that tells the most comes first, and the other can fill it in. */
const formats: readonly string[] = ['fit', 'tcx', 'gpx', 'apple_health', 'csv']

function formatOf(one: FileRead): number {
  const source = one.type === 'read' ? one.file.workouts[0]?.workout.source : null
  return source ? formats.indexOf(source.format) : formats.length
}

function knownAs(
  workout: Workout,
  journal: Journal,
  near: readonly (Workout & { fileName: string })[],
): Known {
  const record = knownWorkout(journal, workout)
  if (record) return { type: 'journal', record, lacks: lackingIn(record, workout) }
  const twin = nearestSame(near, workout)
  if (!twin) return { type: 'new' }
  return { type: 'drop', id: twin.id, fileName: twin.fileName, lacks: lackingIn(twin, workout) }
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
  /** After what they go into. */
  const fills: { entry: Workout; into: string }[] = []
  const taken = takenOf(all, chosen)
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
    const { known } = found
    if (goesIntoAnother(found, chosen, taken) && known.type === 'drop') fills.push({ entry, into: known.id })
    else
      entries.set(found.id, {
        entry,
        into: choice === 'fill' && known.type === 'journal' ? known.record.id : null,
      })
  }
  return [...[...entries.values()].reverse(), ...fills]
}

/** How many entries that will be. */
export function countOf(all: readonly Found[], chosen: Chosen): number {
  const taken = takenOf(all, chosen)
  const joins = all.filter(
    ({ id, continues }) => continues && taken.has(id) && taken.has(continues.id) && chosen.joins.has(id),
  )
  const fills = all.filter((row) => goesIntoAnother(row, chosen, taken))
  return taken.size - joins.length - fills.length
}

function takenOf(all: readonly Found[], chosen: Chosen): Set<string> {
  return new Set(all.filter((row) => choiceOf(row, chosen) !== 'leave').map(({ id }) => id))
}

/** Where its twin stays out it comes in by itself. */
function goesIntoAnother(row: Found, chosen: Chosen, taken: ReadonlySet<string>): boolean {
  return row.known.type === 'drop' && choiceOf(row, chosen) === 'fill' && taken.has(row.known.id)
}

/** One that comes in, and on no day. */
export function lacksDay(all: readonly Found[], chosen: Chosen): boolean {
  return all.some((row) => choiceOf(row, chosen) !== 'leave' && dayOfRow(row, chosen) === null)
}

/** The workout in the form of a record that is not in the journal yet. */
export function recordOf({ workout }: ImportedWorkout, id: string): Workout {
  return { ...workout, id, rev: 0, loggedAt: workout.startedAt ?? (`${workout.day}T12:00:00Z` as Instant) }
}
