// The check-ins that a race asks for, from its finish to day 10: when each is due, and what became of it (routines.md 4).
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  elapsedDays,
  epochOf,
  type Instant,
  instantAt,
  instantFromEpoch,
  offsetOf,
} from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Soreness, Workout } from '../journal/records.ts'
import { raceWindowDays } from '../soreness/last-words.ts'
import { finishOf, isBeforeFinish } from '../trends/hard-session.ts'
import { isOfNext, isSinceFinish, type NearRace, racesNear } from '../trends/near-races.ts'
import { clockOfMinutes } from '../words/units.ts'

/** Where and when the clock is looked at; the day of a check-in ends where the runner's next one starts. */
export type ClockMoment = { at: Instant; today: Day; timeZone: string; dayStartMinutes: number }

export type ClockSlot = {
  /** Of the finish and of +12 to +72 h; null for the daily ones after them. */
  hours: number | null
  /** Day number, 0 the day of the race. */
  n: number
  /** When it is due; null for the daily ones, and where the time of the finish is not known. */
  at: Instant | null
  /** Four hours after it is due, for as long as its day lasts; null where it is due all day. */
  askedUntil: Instant | null
  /** A check until then meets it. */
  until: Instant
  /** +12 h would fall into the night: it is asked for in the morning. */
  waited: boolean
  /** `missed` is unknown and never 0; `next_race` belongs to the race that began meanwhile. */
  state: 'met' | 'open' | 'to_come' | 'missed' | 'next_race'
  /** The first check that meets it. */
  metAt: Instant | null
}

export type SorenessClock = {
  race: Workout
  name: string
  finish: Instant | null
  slots: readonly ClockSlot[]
  /** The race that ended this clock. */
  next: NearRace | null
  /** The race whose clock this one ended. */
  before: NearRace | null
}

/** The hours after the finish at which a check-in is due (routines.md 4). */
const slotHours = [0, 12, 24, 48, 72] as const
/** Hours to either side of the finish and of +12 h at which a check still meets them (routines.md 4). */
const toleranceHours = 4
/** Hours after the finish from which any check of the day meets the slot (routines.md 4). */
const wholeDayFromHours = 24
/** +12 h between these two waits for the morning (routines.md 4); minutes after midnight. */
const nightFromMinutes = 22 * 60
const nightToMinutes = 7 * 60

/** The clock that runs: of the latest race that is over, in its ten days; null without one. */
export function runningClock(journal: Journal, moment: ClockMoment): SorenessClock | null {
  const over = ofKindBetween(journal, 'workout', addDays(moment.today, -raceWindowDays), moment.today)
    .filter((workout) => workout.race !== null && isOver(workout, moment))
    .sort((one, other) => startKey(one).localeCompare(startKey(other)))
  const race = over.at(-1)
  return race ? sorenessClock(journal, race, moment) : null
}

export function sorenessClock(journal: Journal, race: Workout, moment: ClockMoment): SorenessClock {
  const near = racesNear(journal, race)
  const next = near.next && isOver(near.next.race, moment) ? near.next : null
  const finish = finishOf(race)
  const checks = ofKindBetween(journal, 'soreness', race.day, addDays(race.day, raceWindowDays))
    .filter((check) => isSinceFinish(check, race) && !isOfNext(check, next))
    .sort((one, other) => epochOf(one.checkedAt) - epochOf(other.checkedAt))
  return {
    race,
    name: race.race?.name ?? 'Race',
    finish,
    slots: plannedSlots(race, finish, moment).map((slot) => became(slot, { checks, race, next, moment })),
    next,
    before: near.before,
  }
}

/** The check-in that is open now, the earliest due first. */
export function openSlot({ slots }: SorenessClock): ClockSlot | null {
  return slots.find(({ state }) => state === 'open') ?? null
}

/** The first check-in still to come. */
export function comingSlot({ slots }: SorenessClock): ClockSlot | null {
  return slots.find(({ state }) => state === 'to_come') ?? null
}

/** `from` and `to` are when a check meets it, `opensAt` from when it is asked for. */
type Planned = Pick<ClockSlot, 'hours' | 'n' | 'at' | 'askedUntil' | 'until' | 'waited'> & {
  day: Day
  from: Instant | null
  opensAt: Instant
}

function plannedSlots(race: Workout, finish: Instant | null, moment: ClockMoment): Planned[] {
  // A race through the night ends on a later day than it began: its hours are counted from there.
  const shift = finish
    ? Math.max(0, daysBetween(race.day, dayOf(finish, offsetOf(finish), moment.dayStartMinutes)))
    : 0
  const hourly = finish
    ? slotHours.map((hours) =>
        hours < wholeDayFromHours
          ? nearSlot(race, finish, hours, moment)
          : daySlot(race, shift + hours / 24, { hours, at: plusHours(finish, hours, moment) }, moment),
      )
    : []
  const firstDaily = finish ? shift + 4 : 0
  const daily = Array.from({ length: Math.max(0, raceWindowDays + 1 - firstDaily) }, (_, index) =>
    daySlot(race, firstDaily + index, { hours: null, at: null }, moment),
  )
  return [...hourly.filter(({ n }) => n <= raceWindowDays), ...daily]
}

/** The finish and +12 h: met within four hours of them. */
function nearSlot(race: Workout, finish: Instant, hours: number, moment: ClockMoment): Planned {
  const due = plusHours(finish, hours, moment)
  const at = hours === 0 ? due : outOfNight(due, moment.timeZone)
  const day = dayOf(at, moment.timeZone, moment.dayStartMinutes)
  const until = plusHours(at, toleranceHours, moment)
  return {
    hours,
    n: Math.max(0, daysBetween(race.day, day)),
    day,
    at,
    waited: at !== due,
    from: hours === 0 ? finish : plusHours(due, -toleranceHours, moment),
    opensAt: hours === 0 ? finish : plusHours(at, -toleranceHours, moment),
    askedUntil: until,
    until,
  }
}

/** From +24 h on any check of the day meets it. */
function daySlot(
  race: Workout,
  n: number,
  due: Pick<ClockSlot, 'hours' | 'at'>,
  moment: ClockMoment,
): Planned {
  const day = addDays(race.day, n)
  const starts = clockOfMinutes(moment.dayStartMinutes)
  const until = instantAt(addDays(day, 1), starts, moment.timeZone)
  const later = due.at && plusHours(due.at, toleranceHours, moment)
  return {
    ...due,
    n,
    day,
    waited: false,
    from: null,
    opensAt: instantAt(day, starts, moment.timeZone),
    askedUntil: later && epochOf(later) > epochOf(until) ? until : later,
    until,
  }
}

function became(
  { day, from, opensAt, ...slot }: Planned,
  {
    checks,
    race,
    next,
    moment,
  }: { checks: readonly Soreness[]; race: Workout; next: NearRace | null; moment: ClockMoment },
): ClockSlot {
  const met = checks.find((check) =>
    from === null ? check.day === day : isWithin(check.checkedAt, from, slot.until),
  )
  const metAt = met?.checkedAt ?? null
  const state = (): ClockSlot['state'] => {
    if (met) return 'met'
    if (next && isAfterStart(slot.at, day, next.race)) return 'next_race'
    const isPast = from === null ? day < moment.today : epochOf(slot.until) < epochOf(moment.at)
    if (isPast) return 'missed'
    const isOpen = from === null ? day === moment.today : epochOf(opensAt) <= epochOf(moment.at)
    return isOpen && isOver(race, moment) ? 'open' : 'to_come'
  }
  return { ...slot, state: state(), metAt }
}

/** Fields have no seconds: a check in the minute of the border counts. */
function isWithin(at: Instant, from: Instant, until: Instant): boolean {
  return !isBeforeFinish(at, from) && epochOf(at) <= epochOf(until)
}

/** Whether a slot lies after the start of the next race; all of its day where either hour is not known. */
function isAfterStart(at: Instant | null, day: Day, { day: raceDay, startedAt }: Workout): boolean {
  if (day !== raceDay || at === null || startedAt === null) return day >= raceDay
  return epochOf(at) >= epochOf(startedAt)
}

/** Where the finish is not known a race counts as over from its start, and without that on its day. */
function isOver(race: Workout, { at, today }: ClockMoment): boolean {
  const end = finishOf(race) ?? race.startedAt
  return end === null ? race.day <= today : elapsedDays(end, at) >= 0
}

function outOfNight(at: Instant, timeZone: string): Instant {
  const local = instantFromEpoch(epochOf(at), timeZone)
  const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
  if (minute >= nightToMinutes && minute < nightFromMinutes) return at
  const date = dayOf(at, timeZone, minute < nightToMinutes ? 0 : -24 * 60)
  return instantAt(date, clockOfMinutes(nightToMinutes), timeZone)
}

function plusHours(from: Instant, hours: number, { timeZone }: ClockMoment): Instant {
  return instantFromEpoch(epochOf(from) + hours * 3_600_000, timeZone)
}

function startKey({ day, startedAt }: Workout): string {
  return `${day} ${startedAt ?? ''}`
}
