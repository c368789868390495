// From the texts of a form to an entry of the journal: each fault in words, by the name of its field.
import type { Refusal } from '../../../../shared/api.ts'
import { clockTime, Day, dayOf, type Instant, instantAt } from '../../../../shared/day.ts'
import { wallTime } from '../../../../shared/journal/move.ts'
import { type Entry, JournalRecord } from '../../../../shared/journal/records.ts'
import { type Reading, readClock } from '../../../../shared/units.ts'

/** The fields beside which a sentence can stand; `form` is for what is about none of them. */
const fieldNames = [
  'day',
  'startedAt',
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
  'note',
  'form',
] as const
type FieldName = (typeof fieldNames)[number]

/** Why a field cannot be taken, a sentence each. */
export type Problems = Readonly<Partial<Record<FieldName, string>>>
export type FormReading = { ok: true; entry: Entry } | { ok: false; problems: Problems }

/** What a form needs to know of the runner's clock, and the names of a new entry. */
export type FormContext = { timeZone: string; dayStartMinutes: number; now: Instant; newId: string }

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
      const day = Day.safeParse(text.trim())
      if (day.success) return day.data
      report(field, day.error.issues[0]?.message ?? '')
      return null
    },
    clock(field: FieldName, text: string): string | null {
      const clock = readClock(text)
      if (clock.ok) return clock.value
      report(field, clock.message)
      return null
    },
  }
}

/**
 * The entry if the texts could be read and the journal's own rules allow it. Where a text could not be read, the rules that
 * compare fields are left for later: they would speak of a value that is only missing.
 */
export function finish(reader: ReturnType<typeof createReader>, make: () => Entry): FormReading {
  const unread = Object.keys(reader.problems).length > 0
  const entry = make()
  const checked = JournalRecord.safeParse(entry)
  if (checked.success && !unread) return { ok: true, entry }
  for (const { code, path, message } of checked.error?.issues ?? []) {
    if (!unread || code !== 'custom') reader.report(fieldOf(path[0]), message)
  }
  return { ok: false, problems: reader.problems }
}

export function problemsOf({ path, message }: Refusal): Problems {
  return { [fieldOf(path?.split('.')[0])]: message }
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

/** The instant of a typed day and time; one that was there before keeps its seconds, and on its day its own offset. */
export function momentAt(day: Day, clock: string, timeZone: string, before: Instant | null): Instant {
  if (!before || clockTime(before) !== clock) return instantAt(day, clock, timeZone)
  return before.slice(0, 10) === day ? before : instantAt(day, wallTime(before), timeZone)
}

/** The runner's day of a moment; an entry whose moment did not change keeps the day it was given. */
export function dayAt(
  moment: Instant,
  before: { moment: Instant | null; day: Day } | null,
  context: FormContext,
): Day {
  if (before && before.moment === moment) return before.day
  return dayOf(moment, context.timeZone, context.dayStartMinutes)
}

/** The day before, where an entry of the early hours belongs to it; null when it belongs to the day typed. */
export function earlierDayOf(dayText: string, clockText: string, context: FormContext): Day | null {
  const day = Day.safeParse(dayText.trim())
  const clock = readClock(clockText)
  if (!day.success || !clock.ok || clock.value === null) return null
  const moment = instantAt(day.data, clock.value, context.timeZone)
  const belongsTo = dayOf(moment, context.timeZone, context.dayStartMinutes)
  return belongsTo === day.data ? null : belongsTo
}

function fieldOf(name: PropertyKey | undefined): FieldName {
  return fieldNames.find((field) => field === name) ?? 'form'
}
