// One place of the body over a span: its numbers, what was said of it, when it came and went, and what was done about it. Never
// why: it tells what stood beside it, not what it came from.
import { type BodyPlace, sidesOf } from '../anatomy/body.ts'
import { type Day, dayNumber, daysBetween } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { recordsBetween } from '../journal/days.ts'
import type { Aid, JournalRecord, RecordOf, Workout } from '../journal/records.ts'
import type { Routine } from '../routines/routine.ts'
import { stepsOf } from '../routines/steps.ts'
import { highestByDay, historyOf } from '../soreness/place-history.ts'
import { type Said, saidBetween } from '../soreness/said.ts'
import { isHard } from './hard-session.ts'
import { daysIn, type Span } from './span.ts'

/** Sore is above 1, as elsewhere: 1 counts as gone (science.md 6.4). */
const gonePoints = 1
/** Silence for longer ends a bout: what was then is not known. */
const silentDays = 14

export type Bout = {
  from: Day
  /** The last day on which it was said to be sore. */
  to: Day
  /** The first day on which it was said to be gone; null where that was not said. */
  goneOn: Day | null
  highest: number
}

/** A routine whose steps work the place, or put load on it besides. */
export type PlaceRoutine = { name: string; times: number; works: boolean; loads: boolean; last: Day }
export type PlaceAid = { aid: Aid['aid']; ownName: string; times: number; last: Day }

export type PlaceStory = {
  /** One value a day of the span; NaN where nothing was said of the place. */
  values: Float64Array
  /** The other side's; null for a place in the middle. */
  other: Float64Array | null
  ratedDays: number
  highest: { value: number; day: Day } | null
  sharpDays: Day[]
  atRestDays: Day[]
  bouts: Bout[]
  hardSessions: Workout[]
  routines: PlaceRoutine[]
  aids: PlaceAid[]
}

export function placeStory(
  journal: Journal,
  place: BodyPlace,
  span: Span,
  routines: readonly Routine[],
): PlaceStory {
  const records = recordsBetween(journal, span.from, span.to)
  const said = saidBetween(journal, span.from, span.to)
  const days = highestByDay(historyOf(said, place.region, place.side))
  const otherSide = sidesOf(place.region).find((side) => side !== place.side)
  const workouts = ofKind(records, 'workout')
  return {
    values: columnOf(days, span),
    other: otherSide ? columnOf(highestByDay(historyOf(said, place.region, otherSide)), span) : null,
    ratedDays: days.length,
    highest: days.reduce<PlaceStory['highest']>(
      (top, day) => (day.value > (top?.value ?? 0) ? day : top),
      null,
    ),
    sharpDays: daysWith(said, place, ({ feel }) => feel === 'sharp'),
    atRestDays: daysWith(said, place, ({ atRest }) => atRest === true),
    bouts: boutsOf(days),
    hardSessions: workouts.filter((workout) => isHard(workout, workouts)),
    routines: routinesOf(ofKind(records, 'session'), place, routines),
    aids: aidsOf(ofKind(records, 'aid'), place),
  }
}

/** @param days in order, those on which something was said of the place */
export function boutsOf(days: readonly { day: Day; value: number }[]): Bout[] {
  const bouts: Bout[] = []
  let open: Bout | null = null
  for (const { day, value } of days) {
    if (open && daysBetween(open.to, day) > silentDays) open = null
    if (value > gonePoints) {
      if (open) {
        open.to = day
        open.highest = Math.max(open.highest, value)
      } else {
        open = { from: day, to: day, goneOn: null, highest: value }
        bouts.push(open)
      }
    } else if (open) {
      open.goneOn = day
      open = null
    }
  }
  return bouts
}

function columnOf(days: readonly { day: Day; value: number }[], span: Span): Float64Array {
  const first = dayNumber(span.from)
  const values = new Float64Array(daysIn(span)).fill(Number.NaN)
  for (const { day, value } of days) values[dayNumber(day) - first] = value
  return values
}

function daysWith(
  said: readonly Said[],
  { region, side }: BodyPlace,
  isSo: (rating: Said['ratings'][number]) => boolean,
): Day[] {
  const days = said
    .filter(({ ratings }) =>
      ratings.some((rating) => rating.region === region && rating.side === side && isSo(rating)),
    )
    .map(({ day }) => day)
  return [...new Set(days)]
}

function routinesOf(
  sessions: readonly RecordOf<'session'>[],
  { region }: BodyPlace,
  routines: readonly Routine[],
): PlaceRoutine[] {
  const known = new Map(routines.map((routine) => [routine.id, routine]))
  const found = new Map<string, PlaceRoutine>()
  for (const { routineId, routineName, day, steps } of sessions) {
    const routine = known.get(routineId)
    if (!routine) continue
    const done = new Set(steps.filter(({ outcome }) => outcome !== 'skipped').map(({ stepId }) => stepId))
    const own = stepsOf(routine).filter(({ id }) => done.has(id))
    const works = own.some(({ serves }) => serves.some((served) => served.region === region))
    const loads = own.some((step) => step.loads.some((served) => served.region === region))
    if (!works && !loads) continue
    const before = found.get(routineId)
    found.set(routineId, {
      name: routineName,
      times: (before?.times ?? 0) + 1,
      works: works || (before?.works ?? false),
      loads: loads || (before?.loads ?? false),
      last: day,
    })
  }
  return [...found.values()].sort((one, other) => other.times - one.times)
}

function aidsOf(aids: readonly Aid[], { region, side }: BodyPlace): PlaceAid[] {
  const found = new Map<string, PlaceAid>()
  for (const { aid, ownName, day, places } of aids) {
    if (!places.some((place) => place.region === region && place.side === side)) continue
    const key = aid === 'own' ? ownName : aid
    found.set(key, { aid, ownName, times: (found.get(key)?.times ?? 0) + 1, last: day })
  }
  return [...found.values()].sort((one, other) => other.times - one.times)
}

function ofKind<K extends JournalRecord['kind']>(records: readonly JournalRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind)
}
