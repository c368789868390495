// From the texts of a form to an entry of the journal: each fault in words, by the name of its field.
import type { Refusal } from '../base/answer.ts'
import {
  clockTime,
  type Day,
  dayOf,
  day as dayWritten,
  epochOf,
  type Instant,
  instantAt,
  instantFromEpoch,
  notADay,
  offsetOf,
  readDay,
} from '../base/day.ts'
import { wallTime } from '../journal/move.ts'
import type { Entry, JournalRecord } from '../journal/records.ts'
import type { Preferences } from '../words/preferences.ts'
import { readClock } from './clock.ts'
import type { Reading } from './numbers.ts'

/** The fields beside which a sentence can stand; `form` is for what is about none of them. */
const fieldNames = [
  'day',
  'startedAt',
  'endedAt',
  'durationSeconds',
  'distanceMeters',
  'climbMeters',
  'averageHeartRateBpm',
  'race',
  'checkedAt',
  'ratings',
  'lightsOutAt',
  'wokeAt',
  'sleepLatencyMinutes',
  'awakenings',
  'awakeMinutes',
  'sleptMinutes',
  'roseAt',
  'pace',
  'restingHeartRateBpm',
  'rmssdMs',
  'minutes',
  'ownName',
  'name',
  'text',
  'ended',
  'note',
  'form',
] as const
type FieldName = (typeof fieldNames)[number]

/** Why a field cannot be taken, a sentence each. */
export type Problems = Readonly<Partial<Record<FieldName, string>>>
export type FormReading = { ok: true; entry: Entry } | { ok: false; problems: Problems }

/** What a form needs to know of the runner's clock, and the names of a new entry. */
export type FormContext = { timeZone: string; dayStartMinutes: number; now: Instant; newId: string }

/** How a form writes numbers, distances and times of day. */
export type WrittenIn = Pick<Preferences, 'locale' | 'unit' | 'clock'>

/** Collects the values of texts and the sentences of those that cannot be read. */
export function createReader() {
  const problems: Partial<Record<FieldName, string>> = {}
  const report = (field: FieldName, message: string) => {
    problems[field] ??= message
  }
  return {
    problems,
    report,
    take<T>(field: FieldName, reading: Reading<T>): T | null {
      if (reading.ok) return reading.value
      report(field, reading.message)
      return null
    },
    day(field: FieldName, text: string): Day | null {
      const day = readDay(text)
      if (!day) report(field, notADay)
      return day
    },
    clock(field: FieldName, text: string): string | null {
      const clock = readClock(text)
      if (clock.ok) return clock.value
      report(field, clock.message)
      return null
    },
  }
}

/** The entry if the texts could be read. Whether the journal's own rules allow it main says, which is asked to save it. */
export function finish(reader: ReturnType<typeof createReader>, make: () => Entry): FormReading {
  if (Object.keys(reader.problems).length > 0) return { ok: false, problems: reader.problems }
  return { ok: true, entry: make() }
}

/** What a refusal says, each sentence beside its field. */
export function problemsOf({ path, message, also = [] }: Refusal): Problems {
  const reader = createReader()
  for (const one of [{ path, message }, ...also]) reader.report(fieldOf(one.path?.split('.')[0]), one.message)
  return reader.problems
}

/** What an entry is known by: kept from before, or new. */
export function identityOf(
  before: Pick<JournalRecord, 'id' | 'loggedAt' | 'rev'> | null,
  context: FormContext,
): Pick<JournalRecord, 'id' | 'loggedAt' | 'rev'> {
  return {
    id: before?.id ?? context.newId,
    loggedAt: before?.loggedAt ?? context.now,
    rev: before?.rev ?? 0,
  }
}

/**
 * The zone to read the times of an entry in: the runner's, or after travel the offset in which the entry was written. Within
 * the runner's own zone it is the zone that counts, so that a change of clocks stays right.
 */
export function zoneOf(before: Instant | null, timeZone: string): string {
  if (before === null) return timeZone
  const here = instantFromEpoch(epochOf(before), timeZone)
  if (here.slice(0, 16) === before.slice(0, 16)) return timeZone
  return offsetOf(before)
}

/** The instant of a typed day and time; one that was there before keeps its seconds and its zone. */
export function momentAt(day: Day, clock: string, timeZone: string, before: Instant | null): Instant {
  const zone = zoneOf(before, timeZone)
  if (!before || clockTime(before) !== clock) return instantAt(day, clock, zone)
  return before.slice(0, 10) === day ? before : instantAt(day, wallTime(before), zone)
}

/** The runner's day of a moment; an entry whose moment did not change keeps the day it was given. */
export function dayAt(
  moment: Instant,
  before: { moment: Instant | null; day: Day } | null,
  { timeZone, dayStartMinutes }: FormContext,
): Day {
  if (before && before.moment === moment) return before.day
  return dayOf(moment, zoneOf(before?.moment ?? null, timeZone), dayStartMinutes)
}

/**
 * The date of the calendar of a typed day and time. After midnight, until a new day starts, the early hours of the day that
 * is not over are those of tonight; otherwise a day is the date it says.
 */
export function dateOf(day: Day, clock: string, { now, timeZone, dayStartMinutes }: FormContext): Day {
  const tonight = dayWritten(now.slice(0, 10))
  const isTonight = day !== tonight && day === dayOf(now, timeZone, dayStartMinutes)
  return isTonight && dayOf(instantAt(tonight, clock, timeZone), timeZone, dayStartMinutes) === day
    ? tonight
    : day
}

/** The typed moment, for the entry that has one of the early hours; null when it is on the date of its day. */
export function lateMoment(
  dayText: string,
  clockText: string,
  context: FormContext,
): { clock: string; date: Day; day: Day } | null {
  const typed = readDay(dayText)
  const clock = readClock(clockText)
  if (typed === null || !clock.ok || clock.value === null) return null
  const date = dateOf(typed, clock.value, context)
  const { timeZone, dayStartMinutes } = context
  const belongsTo = dayOf(instantAt(date, clock.value, timeZone), timeZone, dayStartMinutes)
  return belongsTo === date ? null : { clock: clock.value, date, day: belongsTo }
}

type Start = { moment: Instant | null; day: Day }

/**
 * When an entry whose start may be left out began, and its day. Without a start it stays on the day that it had, or that
 * its form was opened for, until another one is typed.
 */
export function startOf(
  typed: { day: Day | null; clock: string | null },
  before: { start: Start | null; dayText: string },
  context: FormContext,
): { startedAt: Instant | null; day: Day | '' } {
  const { day, clock } = typed
  if (day === null) return { startedAt: null, day: '' }
  if (clock === null)
    return { startedAt: null, day: before.start && before.dayText === day ? before.start.day : day }
  const startedAt = startMoment(day, clock, before.start, context)
  return { startedAt, day: dayAt(startedAt, before.start, context) }
}

/** The instant of a typed start: the one that was there before where the day and the minute are still its own. */
export function startMoment(day: Day, clock: string, before: Start | null, context: FormContext): Instant {
  const { moment = null } = before ?? {}
  const same = moment !== null && moment.slice(0, 10) === day && clockTime(moment) === clock
  if (same) return moment
  const timeZone = zoneOf(moment, context.timeZone)
  const there = { ...context, timeZone, now: instantFromEpoch(epochOf(context.now), timeZone) }
  return momentAt(dateOf(day, clock, there), clock, timeZone, moment)
}

function fieldOf(name: string | undefined): FieldName {
  return fieldNames.find((field) => field === name) ?? 'form'
}
