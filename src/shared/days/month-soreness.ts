// The soreness of a month day by day, worked out once for as long as that month and the one before it stay as they are.
import { addDays, type Day, dayNumber, daysFrom, epochOf, monthOf } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { type MonthRecords, recordsOfMonth } from '../journal/days.ts'
import type { Soreness } from '../journal/records.ts'
import { asksAll, hear, type LastWords, noWords, raceWindowDays, wordsSince } from '../soreness/last-words.ts'
import { musclePlaces, placeCount, placeIndex, realPlaces } from '../soreness/place-index.ts'
import { type MonthDays, monthBefore, monthDays, newColumn } from './month-days.ts'

/** One value a day each; NaN is not logged. */
export type MonthSoreness = {
  /** Highest of all muscles. */
  soreness: Float64Array
  /** 1 where that is known, 0 where it is at least so much. */
  known: Float64Array
  /** The number of the first place with it; NaN at 0. */
  sorestPlace: Float64Array
  /** 1 where every place was asked or covered, 0 where not. */
  whole: Float64Array
  /** Highest of joints, tendons and bones, and its place. */
  structure: Float64Array
  structurePlace: Float64Array
}

/** `month` is `YYYY-MM`; the last words of the month before it are to be answered too. */
export function monthSoreness(journal: Journal, month: string): MonthSoreness {
  const records = recordsOfMonth(journal, month)
  const before = recordsOfMonth(journal, monthBefore(month))
  const known = kept.get(records)
  if (known && known.before === before) return known.soreness
  const soreness = workOut(monthDays(month), records, before)
  kept.set(records, { before, soreness })
  return soreness
}

/** The highest of all muscles on each day, both included; works out the months of those days alone. NaN is not logged. */
export function sorenessOfDays(journal: Journal, from: Day, to: Day): number[] {
  return daysFrom(from, to).map(
    (day) => monthSoreness(journal, monthOf(day)).soreness[Number(day.slice(8)) - 1] ?? Number.NaN,
  )
}

const kept = new WeakMap<MonthRecords, { before: MonthRecords; soreness: MonthSoreness }>()

function workOut(month: MonthDays, records: MonthRecords, before: MonthRecords): MonthSoreness {
  const words = noWords()
  const oldest = addDays(month.first, -raceWindowDays)
  for (const check of checksOf(before)) if (check.day >= oldest) hear(words, check)
  const races = [...racesOf(before), ...racesOf(records)].sort((a, b) => a - b)
  const columns = {
    soreness: newColumn(month),
    known: newColumn(month),
    sorestPlace: newColumn(month),
    whole: newColumn(month),
    structure: newColumn(month),
    structurePlace: newColumn(month),
  }
  const checks = checksOf(records)
  for (let from = 0; from < checks.length; ) {
    const day = checks[from]?.day
    let to = from + 1
    while (to < checks.length && checks[to]?.day === day) to += 1
    writeDay(columns, month, checks.slice(from, to), words, races)
    from = to
  }
  return columns
}

function writeDay(
  columns: MonthSoreness,
  month: MonthDays,
  checks: readonly Soreness[],
  words: LastWords,
  races: readonly number[],
): void {
  const [first] = checks
  if (!first) return
  const number = dayNumber(first.day)
  const at = number - month.number
  const highest = scratch.fill(Number.NaN)
  let asked = 0
  let covered = false
  for (const check of checks) {
    covered ||= check.nothingElseSore
    for (const rating of check.ratings) {
      const place = placeIndex(rating)
      const known = highest[place] ?? Number.NaN
      if (Number.isNaN(known)) asked += 1
      if (!(known >= rating.value)) highest[place] = rating.value
    }
  }
  const muscle = highestOf(highest, 0, musclePlaces)
  const structure = highestOf(highest, musclePlaces, placeCount)
  const worst = muscle?.value ?? (covered ? 0 : Number.NaN)
  const race = races.findLast((one) => one <= number) ?? null
  const isAsked = (place: number) => covered || !Number.isNaN(highest[place] ?? Number.NaN)
  columns.soreness[at] = worst
  if (!Number.isNaN(worst)) {
    columns.known[at] = asksAll(words, isAsked, wordsSince(number, race)) ? 1 : 0
    columns.whole[at] = covered || asked === realPlaces ? 1 : 0
  }
  if (muscle && muscle.value > 0) columns.sorestPlace[at] = muscle.place
  if (structure) {
    columns.structure[at] = structure.value
    columns.structurePlace[at] = structure.place
  }
  for (const check of checks) hear(words, check)
}

/** The highest of each place on one day, used again for the next. */
const scratch = new Float64Array(placeCount)

/** The first of the highest in a stretch of places; null where none was rated. */
function highestOf(highest: Float64Array, from: number, to: number): { place: number; value: number } | null {
  let best: { place: number; value: number } | null = null
  for (let place = from; place < to; place += 1) {
    const value = highest[place] ?? Number.NaN
    if (value > (best?.value ?? -1)) best = { place, value }
  }
  return best
}

function checksOf(records: MonthRecords): Soreness[] {
  const checks: Soreness[] = []
  for (const record of records.values()) if (record.kind === 'soreness') checks.push(record)
  return checks.sort(inOrder)
}

/** Of the same moment the one written last comes last. */
function inOrder(one: Soreness, other: Soreness): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return epochOf(one.checkedAt) - epochOf(other.checkedAt) || one.rev - other.rev
}

function racesOf(records: MonthRecords): number[] {
  const days: number[] = []
  for (const record of records.values())
    if (record.kind === 'workout' && record.race !== null) days.push(dayNumber(record.day))
  return days
}
