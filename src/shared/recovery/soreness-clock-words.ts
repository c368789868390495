// The check-ins of a race's clock by name, and what of them is to be said now.

import { addDays, clockTime, type Day, daysBetween, epochOf, type Instant } from '../base/day.ts'
import { standingApart } from '../base/words.ts'
import { weekdayName } from '../words/dates.ts'
import { type ClockStyle, clockWords } from '../words/units.ts'
import {
  type ClockMoment,
  type ClockSlot,
  comingSlot,
  openSlot,
  type SorenessClock,
} from './soreness-clock.ts'

/** `finish check-in`, `24-hour check-in`, `day-5 check-in`. */
export function slotName({ hours, n }: Pick<ClockSlot, 'hours' | 'n'>): string {
  if (hours === null) return n === 0 ? 'race-day check-in' : `day-${n} check-in`
  return hours === 0 ? 'finish check-in' : `${hours}-hour check-in`
}

/** What Today says of the clock: the check-in that is open, or the one after it; null once all are past. */
export type ClockWords = { text: string; isOpen: boolean }

export function clockSentence(
  clock: SorenessClock,
  { at, today }: Pick<ClockMoment, 'at' | 'today'>,
  style: ClockStyle,
  locale: string,
): ClockWords | null {
  const open = openSlot(clock)
  if (open) return { text: `The ${slotName(open)}, ${openText(open, at, style)}`, isOpen: true }
  const coming = comingSlot(clock)
  if (!coming) return null
  const name = slotName(coming)
  const due = dueText(coming, clock.race.day, today, style, locale)
  const last = clock.slots.findLast(({ state }) => state === 'met' || state === 'missed')
  const text =
    last?.state === 'missed'
      ? `The ${slotName(last)} was missed; next the ${name}, ${due}.`
      : `The ${name} comes ${due}.`
  return { text, isOpen: false }
}

/** `The clock of Lakeside Marathon ended when this race began.`, on the race's day and the one after it; else empty. */
export function endedText({ before, race }: SorenessClock, today: Day): string {
  return before && daysBetween(race.day, today) <= 1
    ? `The clock of ${standingApart(before.name)} ended when this race began.`
    : ''
}

function openText({ at, askedUntil, waited }: ClockSlot, now: Instant, style: ClockStyle): string {
  if (at === null || askedUntil === null) return 'open all day.'
  if (epochOf(askedUntil) < epochOf(now))
    return `due at ${clockWords(clockTime(at), style)}; any check-in today still counts.`
  const night = waited ? 'kept for the morning, ' : ''
  return `${night}open until ${clockWords(clockTime(askedUntil), style)}.`
}

/** `tomorrow around 14:41`, `on Friday`. */
function dueText({ at, n }: ClockSlot, raceDay: Day, today: Day, style: ClockStyle, locale: string): string {
  const day = addDays(raceDay, n)
  const words = comingDayWords(day, today, locale)
  return at === null ? words : `${words} around ${clockWords(clockTime(at), style)}`
}

function comingDayWords(day: Day, today: Day, locale: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : `on ${weekdayName(day, locale)}`
}
