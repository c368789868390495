// When to remind of the check-in, and after a race of its clock and of a stroll: from settings, journal and the moment, nothing else.

import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  epochOf,
  type Instant,
  instantAt,
  instantFromEpoch,
} from '../base/day.ts'
import { z } from '../base/schema.ts'
import { standingApart } from '../base/words.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween, recordsBetween, recordsOn } from '../journal/days.ts'
import { type JournalRecord, kindOf } from '../journal/records.ts'
import type { Settings } from '../settings/settings.ts'
import { clockOfMinutes } from '../words/units.ts'
import { advice } from './advice.ts'
import { type ClockSlot, runningClock, type SorenessClock } from './soreness-clock.ts'
import { slotName } from './soreness-clock-words.ts'

/** What a reminder opens. */
export const reminderPlaces = ['check_in', 'today'] as const

/** A line that the runner asked to be told at a time; `shown` in its event: a notification of the desktop tells it already. */
export const Reminder = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  opens: z.enum(reminderPlaces),
})
export type Reminder = z.infer<typeof Reminder>

export type ReminderFacts = {
  settings: Pick<Settings, 'reminders' | 'dayStartMinutes' | 'profile'>
  timeZone: string
  journal: Journal
  /** When the app was opened, or these reminders were chosen: an earlier check-in is not asked for. */
  from: Instant
  /** Since when the app has been open and somebody may have sat there. */
  atDeskSince: Instant
  /** The day whose check-in was last reminded of. */
  checkInGiven: Day | null
  /** The check-in of a race's clock that was last reminded of, `clock:<race>:<when>`. */
  clockGiven: string | null
  strollGiven: Instant | null
}

/** `day` is the day that it is about: of a check-in the one that `at` lies in, whenever it is given. */
export type DueReminder = { kind: 'check_in' | 'clock' | 'stroll'; at: Instant; day: Day; reminder: Reminder }

/** The days after a race on which the desk is left now and then (S003). */
const lastStrollDay = 10
/** A check-in that the computer slept through is still asked for so long. */
const lateCheckInMinutes = 120
/** The calendar days from whose check-in a reminder can come: yesterday's may be late, or put off by quiet hours. */
const daysAhead = [-1, 0, 1] as const

/** The earliest reminder from now on, `at` in the past where it is due; null when none is to come within a day. */
export function nextReminder(facts: ReminderFacts, now: Instant): DueReminder | null {
  const due = [nextCheckIn(facts, now), nextOfClock(facts, now), nextStroll(facts, now)].filter(
    (one) => one !== null,
  )
  return due.reduce<DueReminder | null>(
    (first, one) => (first && epochOf(first.at) <= epochOf(one.at) ? first : one),
    null,
  )
}

/** What is to be remembered once a reminder was given, so that it does not come again. */
export function given(
  { kind, day, reminder }: DueReminder,
  now: Instant,
): Partial<Pick<ReminderFacts, 'checkInGiven' | 'clockGiven' | 'strollGiven'>> {
  if (kind === 'clock') return { clockGiven: reminder.id }
  return kind === 'check_in' ? { checkInGiven: day } : { strollGiven: now }
}

/** Whether a moment lies in the runner's quiet hours. */
export function isQuiet(at: Instant, facts: Pick<ReminderFacts, 'settings' | 'timeZone'>): boolean {
  const { quietFromMinutes: from, quietToMinutes: to } = facts.settings.reminders
  const minute = minuteOf(at, facts.timeZone)
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}

function nextCheckIn(facts: ReminderFacts, now: Instant): DueReminder | null {
  const { reminders, dayStartMinutes } = facts.settings
  if (!reminders.checkIn) return null
  for (const ahead of daysAhead) {
    const planned = afterQuiet(momentOn(now, ahead, reminders.checkInMinutes, facts.timeZone), facts)
    const day = dayOf(planned, facts.timeZone, dayStartMinutes)
    // What the computer slept through may come due in quiet hours.
    const isLate = epochOf(planned) < epochOf(now) && isQuiet(now, facts)
    const at = isLate ? afterQuiet(now, facts) : planned
    const latest = epochOf(planned) + lateCheckInMinutes * minuteMs
    const isPast = Math.max(epochOf(at), epochOf(now)) > latest && epochOf(planned) < epochOf(now)
    const wasAway = epochOf(planned) < epochOf(facts.from)
    if (isPast || wasAway || facts.checkInGiven === day || hasCheckIn(facts.journal, day)) continue
    return { kind: 'check_in', at, day, reminder: checkInReminder(day) }
  }
  return null
}

/**
 * The next check-in of the running clock that no check has met; a daily one, and one due in quiet hours, at the time of the
 * check-in. Where the check-in is reminded of as well, that one speaks for the daily ones.
 */
function nextOfClock(facts: ReminderFacts, now: Instant): DueReminder | null {
  const { reminders, dayStartMinutes } = facts.settings
  if (!reminders.raceClock) return null
  const { timeZone } = facts
  const today = dayOf(now, timeZone, dayStartMinutes)
  const clock = runningClock(facts.journal, { at: now, today, timeZone, dayStartMinutes })
  if (!clock) return null
  const last = clock.slots.findIndex((slot) => clockId(clock, slot) === facts.clockGiven)
  for (const slot of clock.slots.slice(last + 1)) {
    if (slot.state !== 'open' && slot.state !== 'to_come') continue
    if (slot.hours === null && reminders.checkIn) continue
    const planned = clockMoment(slot, clock.race.day, facts)
    const isLate = epochOf(planned) < epochOf(now)
    const at = isLate && isQuiet(now, facts) ? afterQuiet(now, facts) : planned
    const isOver = epochOf(isLate && epochOf(at) < epochOf(now) ? now : at) > epochOf(slot.until)
    const wasAway = epochOf(planned) < epochOf(facts.from)
    if (isOver || wasAway) continue
    return { kind: 'clock', at, day: addDays(clock.race.day, slot.n), reminder: clockReminder(clock, slot) }
  }
  return null
}

function clockMoment({ at, n }: ClockSlot, raceDay: Day, facts: ReminderFacts): Instant {
  if (at !== null && !isQuiet(at, facts)) return at
  const planned = instantAt(
    addDays(raceDay, n),
    clockOfMinutes(facts.settings.reminders.checkInMinutes),
    facts.timeZone,
  )
  return afterQuiet(planned, facts)
}

function nextStroll(facts: ReminderFacts, now: Instant): DueReminder | null {
  const { reminders, dayStartMinutes, profile } = facts.settings
  if (!reminders.stroll) return null
  const since = Math.max(
    epochOf(facts.atDeskSince),
    facts.strollGiven ? epochOf(facts.strollGiven) : 0,
    lastMoved(facts, now),
  )
  const at = afterQuiet(
    instantFromEpoch(since + reminders.strollEveryMinutes * minuteMs, facts.timeZone),
    facts,
  )
  const moment = epochOf(at) > epochOf(now) ? at : now
  const day = dayOf(moment, facts.timeZone, dayStartMinutes)
  const race = raceWithin(facts.journal, day, now)
  if (race === null || isQuiet(moment, facts)) return null
  if (!advice(facts.journal, profile, day, moment).stroll) return null
  return { kind: 'stroll', at, day, reminder: strollReminder(at, race, reminders.strollEveryMinutes) }
}

const minuteMs = 60_000

function checkInReminder(day: Day): Reminder {
  return {
    id: `check-in:${day}`,
    title: 'How are you today?',
    text: 'The check-in is open. Every field may stay empty.',
    opens: 'check_in',
  }
}

function clockId({ race }: SorenessClock, { hours, n }: ClockSlot): string {
  return `clock:${race.id}:${hours === null ? `day ${n}` : `${hours} h`}`
}

function clockReminder(clock: SorenessClock, slot: ClockSlot): Reminder {
  return {
    id: clockId(clock, slot),
    title: `The ${slotName(slot)}`,
    text: `How sore is it after ${standingApart(clock.name)}? Every field may stay empty.`,
    opens: 'check_in',
  }
}

function strollReminder(at: Instant, daysSinceRace: number, minutes: number): Reminder {
  return {
    id: `stroll:${at}`,
    title: 'Time for a short stroll',
    text: `Day ${daysSinceRace} after the race, and ${minutes} minutes without one. A gentle walk round the room is enough; resting is just as good.`,
    opens: 'today',
  }
}

function momentOn(now: Instant, daysAhead: number, minutes: number, timeZone: string): Instant {
  const date = dayOf(now, timeZone, -daysAhead * 24 * 60)
  return instantAt(date, clockOfMinutes(minutes), timeZone)
}

/** The moment itself, or the end of the quiet hours that it lies in. */
function afterQuiet(at: Instant, facts: ReminderFacts): Instant {
  if (!isQuiet(at, facts)) return at
  const to = facts.settings.reminders.quietToMinutes
  const ahead = minuteOf(at, facts.timeZone) < to ? 0 : 1
  return momentOn(at, ahead, to, facts.timeZone)
}

function hasCheckIn(journal: Journal, day: Day): boolean {
  return recordsOn(journal, day).some((record) => kindOf(record).isCheckIn)
}

/** Until when a workout or a session kept the runner moving, epoch milliseconds; 0 for all else and what is to come. */
function movedUntil(record: JournalRecord, nowMs: number): number {
  const end =
    record.kind === 'session'
      ? epochOf(record.endedAt)
      : record.kind === 'workout' && record.startedAt
        ? epochOf(record.startedAt) + (record.durationSeconds ?? 0) * 1000
        : 0
  return end > nowMs ? 0 : end
}

/** Until when the runner last moved, epoch milliseconds; what ended days ago reminds no later than at once. */
function lastMoved({ journal, timeZone }: ReminderFacts, now: Instant): number {
  const today = dayOf(now, timeZone, 0)
  const nowMs = epochOf(now)
  return recordsBetween(journal, addDays(today, -2), addDays(today, 1)).reduce(
    (last, record) => Math.max(last, movedUntil(record, nowMs)),
    0,
  )
}

/** Days since the latest race that is over, 0 to 10; null without one. */
function raceWithin(journal: Journal, day: Day, now: Instant): number | null {
  const nowMs = epochOf(now)
  const over = ofKindBetween(journal, 'workout', addDays(day, -lastStrollDay), day).filter(
    (workout) => workout.race !== null && (workout.startedAt === null || movedUntil(workout, nowMs) > 0),
  )
  const last = over.at(-1)
  return last ? daysBetween(last.day, day) : null
}

function minuteOf(at: Instant, timeZone: string): number {
  const local = instantFromEpoch(epochOf(at), timeZone)
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
}
