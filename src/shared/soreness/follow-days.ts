// Soreness checks gone through day by day: what each day says, and whether it asked about all that were sore before.
import { type Day, dayNumber, daysFrom, epochOf } from '../base/day.ts'
import type { Soreness } from '../journal/records.ts'
import { type DayLog, dayLogOf, sorenessOf } from './day-log.ts'
import { asksAll, type DayKnown, hear, noWords, wordsSince } from './last-words.ts'
import { placeIndex } from './place-index.ts'

export type FollowedDay = {
  day: Day
  log: DayLog
  known: DayKnown
  /** In order of time; whether each alone asked about every muscle that was sore until then. */
  checks: { check: Soreness; asksAll: boolean }[]
}

type Walk = {
  /** Those of the days, and of at least the ten days before them. */
  checks: readonly Soreness[]
  /** A check that is not of the days themselves is still a word that they have to answer. */
  isOwn?: (check: Soreness) => boolean
  from: Day
  to: Day
  /** The day of the latest race up to a day. */
  raceOf: (day: Day) => Day | null
}

export function followDays({ checks, isOwn = () => true, from, to, raceOf }: Walk): FollowedDay[] {
  const waiting = [...checks].sort(inOrder)
  const words = noWords()
  return daysFrom(from, to).map((day) => {
    const own: Soreness[] = []
    for (let next = waiting[0]; next && next.day <= day; next = waiting[0]) {
      waiting.shift()
      if (next.day === day && isOwn(next)) own.push(next)
      else hear(words, next)
    }
    const race = raceOf(day)
    const since = wordsSince(dayNumber(day), race && dayNumber(race))
    const log = dayLogOf(...own)
    const known =
      sorenessOf(log).worst === null ? 'unknown' : asksAll(words, askedIn(log), since) ? 'known' : 'at_least'
    const told = own.map((check) => {
      const asks = asksAll(words, askedIn(dayLogOf(check)), since)
      hear(words, check)
      return { check, asksAll: asks }
    })
    return { day, log, known, checks: told }
  })
}

function askedIn(log: DayLog): (place: number) => boolean {
  if (log.nothingElseSore) return () => true
  const asked = new Set([...log.muscles.values()].map(placeIndex))
  return (place) => asked.has(place)
}

/** Of the same moment the one written last comes last. */
function inOrder(one: Soreness, other: Soreness): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return epochOf(one.checkedAt) - epochOf(other.checkedAt) || one.rev - other.rev
}
