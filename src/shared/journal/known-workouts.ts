// Whether a workout is one that is there already: the same start, length and distance, within what two exporters differ.
import { addDays, type Day, epochOf, type Instant } from '../base/day.ts'
import type { Journal } from './change.ts'
import { ofKindBetween } from './days.ts'
import type { Modality, Workout } from './records.ts'

/** What is compared, of a workout of the journal or of a file. */
export type Compared = Pick<
  Workout,
  'day' | 'modality' | 'startedAt' | 'durationSeconds' | 'movingSeconds' | 'distanceMeters' | 'source'
>

/** Nobody begins two workouts within so short a time. */
const sameStartMs = 30_000
/** One exporter begins with the first point, another with the button. */
const exportersStartMs = 120_000
/** A start that was typed in is a round one. */
const typedStartMs = 15 * 60_000
/** A file that lost its zone is off by whole hours, as far as zones lie from UTC, and the same to the second in all else. */
const hourMs = 3_600_000
const zonesApartMs = 14 * hourMs
const toTheSecond = 5

type Tolerance = { seconds: number; secondsPart: number; metersPart: number; meters: number }
const betweenExporters: Tolerance = { seconds: 60, secondsPart: 0.03, meters: 100, metersPart: 0.05 }
const exact: Tolerance = { seconds: toTheSecond, secondsPart: 0, meters: 10, metersPart: 0.01 }
/** Who types rounds. */
const typedIn: Tolerance = { seconds: 150, secondsPart: 0.05, meters: 250, metersPart: 0.05 }

/** The workout of the journal that this one is, the nearest in start where there are several; null where it is new. */
export function knownWorkout(journal: Journal, found: Compared): Workout | null {
  const days = daysAround(found.day)
  const [first = found.day, last = found.day] = [days[0], days.at(-1)]
  return nearestSame(ofKindBetween(journal, 'workout', first, last), found)
}

/** Of these the one that `found` is. */
export function nearestSame<W extends Compared>(others: readonly W[], found: Compared): W | null {
  let nearest: W | null = null
  let leastMs = Number.POSITIVE_INFINITY
  for (const other of others) {
    if (!isSameWorkout(other, found)) continue
    const apartMs = startsApart(other.startedAt, found.startedAt) ?? hourMs
    if (apartMs < leastMs) [nearest, leastMs] = [other, apartMs]
  }
  return nearest
}

/** The days on which the same workout may stand: a lost zone moves it. */
export function daysAround(day: Day): Day[] {
  return [-2, -1, 0, 1, 2].map((days) => addDays(day, days))
}

function isSameWorkout(one: Compared, other: Compared): boolean {
  const apartMs = startsApart(one.startedAt, other.startedAt)
  if (!mayBeOne(one.modality, other.modality)) return false
  const isTyped = one.source === null || other.source === null
  if (apartMs === null) return one.day === other.day && agree(one, other, isTyped ? typedIn : exact) === 'yes'
  if (apartMs <= sameStartMs) return true
  if (apartMs <= exportersStartMs) return agree(one, other, betweenExporters) !== 'no'
  if (isTyped) return apartMs <= typedStartMs && agree(one, other, typedIn) === 'yes'
  const offHour = apartMs % hourMs
  const isByHours =
    Math.min(offHour, hourMs - offHour) <= toTheSecond * 1000 && apartMs < zonesApartMs + hourMs / 2
  return isByHours && bothKnown(one, other) && agree(one, other, exact) === 'yes'
}

/** One exporter calls a run a hike, and another says nothing of it; none calls it a swim. */
function mayBeOne(one: Modality, other: Modality): boolean {
  return one === other || anyKind.has(one) || anyKind.has(other) || (onFoot.has(one) && onFoot.has(other))
}

const onFoot: ReadonlySet<Modality> = new Set(['run', 'trail_run', 'walk', 'hike'])
const anyKind: ReadonlySet<Modality> = new Set(['other', 'cardio'])

/** Milliseconds; null where one of them has no start. */
function startsApart(one: Instant | null, other: Instant | null): number | null {
  return one === null || other === null ? null : Math.abs(epochOf(one) - epochOf(other))
}

/** Whether lengths and distances are the same; unknown where no figure is known of both. */
function agree(one: Compared, other: Compared, tolerance: Tolerance): 'yes' | 'no' | 'unknown' {
  const lengths = lengthsAgree(one, other, tolerance)
  const distances = distancesAgree(one, other, tolerance)
  if (lengths === false || distances === false) return 'no'
  return lengths === null && distances === null ? 'unknown' : 'yes'
}

/** One exporter writes the whole time, another the time in motion: one of them has to fit. */
function lengthsAgree(one: Compared, other: Compared, { seconds, secondsPart }: Tolerance): boolean | null {
  const ours = known(one.durationSeconds, one.movingSeconds)
  const theirs = known(other.durationSeconds, other.movingSeconds)
  if (ours.length === 0 || theirs.length === 0) return null
  return ours.some((a) =>
    theirs.some((b) => Math.abs(a - b) <= Math.max(seconds, secondsPart * Math.max(a, b))),
  )
}

function distancesAgree(one: Compared, other: Compared, { meters, metersPart }: Tolerance): boolean | null {
  const [a, b] = [one.distanceMeters, other.distanceMeters]
  if (a === null || b === null) return null
  return Math.abs(a - b) <= Math.max(meters, metersPart * Math.max(a, b))
}

function bothKnown(one: Compared, other: Compared): boolean {
  return lengthsAgree(one, other, exact) !== null && distancesAgree(one, other, exact) !== null
}

function known(...values: (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}
