// What was said of one place of the body over time, its number on each day of saying.
import type { Region, Side } from '../anatomy/body.ts'
import { addDays, type Day } from '../base/day.ts'
import type { Said } from './said.ts'

/** A number of a place, 0 too where nothing else was sore. */
export type SaidNumber = { day: Day; atEpochMs: number; value: number }

/** @param said in the order in which it was said */
export function historyOf(said: readonly Said[], region: Region, side: Side): SaidNumber[] {
  return said.flatMap(({ day, atEpochMs, ratings, nothingElseSore }) => {
    const rating = ratings.find((one) => one.region === region && one.side === side)
    if (rating) return [{ day, atEpochMs, value: rating.value }]
    return nothingElseSore ? [{ day, atEpochMs, value: 0 }] : []
  })
}

/** The highest number of each day, in order of day; a day on which the place was not named is not there. */
export function highestByDay(history: readonly SaidNumber[]): { day: Day; value: number }[] {
  const days = new Map<Day, number>()
  for (const { day, value } of history) days.set(day, Math.max(value, days.get(day) ?? 0))
  return [...days]
    .map(([day, value]) => ({ day, value }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** The highest of the day before, or of two days before where the place was not named between; null where neither is known. */
export function justBefore(history: readonly SaidNumber[], day: Day): { day: Day; value: number } | null {
  const days = highestByDay(history)
  const on = (wanted: Day) => days.find((one) => one.day === wanted) ?? null
  return on(addDays(day, -1)) ?? on(addDays(day, -2))
}
