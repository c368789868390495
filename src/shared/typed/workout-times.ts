// Start, duration and end of a workout, of which two say the third, and the pace that fills a missing duration or distance.

import {
  addDays,
  clockTime,
  type Day,
  day,
  daysBetween,
  epochOf,
  type Instant,
  instantAt,
  instantFromEpoch,
  readDay,
} from '../base/day.ts'
import { counted } from '../words/counts.ts'
import {
  clockWords,
  type DistanceUnit,
  durationField,
  metersOf,
  numberField,
  paceText,
} from '../words/units.ts'
import { readClock } from './clock.ts'
import { readDuration } from './durations.ts'
import { type FormContext, startMoment, type WrittenIn, zoneOf } from './form-reading.ts'
import { type Reading, readDistance, readPace } from './numbers.ts'
import type { WorkoutDraft, WorkoutSource } from './workout.ts'

/** A typed start moves the end; the duration stays. */
export function withStart({ duration, end }: WorkoutDraft, time: string): Partial<WorkoutDraft> {
  return duration !== '' && end !== '' ? { time, end: '' } : { time }
}

/** A typed duration moves the end, or where only the end is known the start. */
export function withDuration({ time }: WorkoutDraft, duration: string): Partial<WorkoutDraft> {
  return time === '' ? { duration } : { duration, end: '' }
}

/** A typed end changes the duration, or where the start is not known that. */
export function withEnd({ time }: WorkoutDraft, end: string): Partial<WorkoutDraft> {
  return time === '' ? { end } : { end, duration: '' }
}

/** The draft with the one of start, duration and end that the other two say. */
export function completed(
  draft: WorkoutDraft,
  source: WorkoutSource | null,
  context: FormContext,
  { unit, clock }: Pick<WrittenIn, 'unit' | 'clock'>,
): WorkoutDraft {
  const { date, start, seconds, end, timeZone } = timesOf(draft, source, context, unit)
  if (start && end !== null && draft.duration.trim() === '')
    return { ...draft, duration: durationField(secondsUntil(start, end, timeZone)) }
  if (start && seconds !== null && draft.end.trim() === '')
    return { ...draft, end: clockWords(clockTime(endAfter(start, seconds, timeZone)), clock) }
  if (date && end !== null && seconds !== null && draft.time.trim() === '') {
    const began = endAfter(instantAt(date, end, timeZone), -seconds, timeZone)
    return began.slice(0, 10) === date ? { ...draft, time: clockWords(clockTime(began), clock) } : draft
  }
  return draft
}

/** `on the next day` of an end that is after midnight; empty where it is on the day of the start. */
export function endDayWords(
  draft: WorkoutDraft,
  source: WorkoutSource | null,
  context: FormContext,
  unit: DistanceUnit,
): string {
  const { start, seconds, end, timeZone } = timesOf(draft, source, context, unit)
  if (!start || (seconds === null && end === null)) return ''
  const length = draft.duration.trim() === '' && end !== null ? secondsUntil(start, end, timeZone) : seconds
  const ends = endAfter(start, length ?? 0, timeZone)
  const on = readDay(ends.slice(0, 10))
  const days = on ? daysBetween(day(start.slice(0, 10)), on) : 0
  return days === 0 ? '' : days === 1 ? 'on the next day' : `${counted(days, 'day')} later`
}

/** The typed duration, read beside the distance. */
export function lengthOf({ duration, distance }: WorkoutDraft, unit: DistanceUnit): Reading<number> {
  const meters = readDistance(distance, unit)
  return readDuration(duration, meters.ok ? meters.value : null)
}

/** What a typed pace makes of the other two: the missing one is filled and the pace taken out of its field. */
export function filledByPace(
  draft: WorkoutDraft,
  { locale, unit }: Pick<WrittenIn, 'locale' | 'unit'>,
): Partial<WorkoutDraft> {
  const [pace, duration, distance] = [
    readPace(draft.pace, unit),
    lengthOf(draft, unit),
    readDistance(draft.distance, unit),
  ]
  if (!pace.ok || !duration.ok || !distance.ok || pace.value === null) return {}
  if (distance.value !== null && duration.value === null)
    return { pace: '', duration: durationField((pace.value * distance.value) / metersOf[unit]) }
  if (duration.value !== null && distance.value === null)
    return { pace: '', distance: numberField(duration.value / pace.value, locale) }
  return {}
}

/** `5:15 /km` or `8:27 /mi` of the duration and distance as typed, empty where one is missing. */
export function paceOf(draft: WorkoutDraft, unit: DistanceUnit): string {
  const [seconds, meters] = [lengthOf(draft, unit), readDistance(draft.distance, unit)]
  if (!seconds.ok || !meters.ok || !seconds.value || !meters.value) return ''
  return paceText(seconds.value, meters.value, unit)
}

type Times = {
  date: Day | null
  start: Instant | null
  seconds: number | null
  end: string | null
  /** Where the end is read and shown: in the zone of the start. */
  timeZone: string
}

function timesOf(
  draft: WorkoutDraft,
  source: WorkoutSource | null,
  context: FormContext,
  unit: DistanceUnit,
): Times {
  const [time, end, length] = [readClock(draft.time), readClock(draft.end), lengthOf(draft, unit)]
  const date = readDay(draft.day)
  const before = source && { moment: source.startedAt, day: source.day }
  return {
    date,
    start: date && time.ok && time.value !== null ? startMoment(date, time.value, before, context) : null,
    seconds: length.ok ? length.value : null,
    end: end.ok ? end.value : null,
    timeZone: zoneOf(source?.startedAt ?? null, context.timeZone),
  }
}

/** Until the next time the clock shows that; the clock of the start itself means a whole day. */
function secondsUntil(start: Instant, end: string, timeZone: string): number {
  const date = day(start.slice(0, 10))
  const sameDay = epochOf(instantAt(date, end, timeZone)) - epochOf(start)
  const milliseconds =
    sameDay > 0 ? sameDay : epochOf(instantAt(addDays(date, 1), end, timeZone)) - epochOf(start)
  return milliseconds / 1000
}

function endAfter(start: Instant, seconds: number, timeZone: string): Instant {
  return instantFromEpoch(epochOf(start) + seconds * 1000, timeZone)
}
