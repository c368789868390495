// The highest soreness of each place of the body, day by day over a month; worked out when a place is asked for.
import { dayNumber } from '../base/day.ts'
import type { MonthRecords } from '../journal/days.ts'
import { placeIndex } from '../soreness/place-index.ts'
import { type MonthDays, newColumn } from './month-days.ts'

/** One value a day by the number of the place; places that were not rated have none. */
type MonthPlaces = ReadonlyMap<number, Float64Array>

export function monthPlaces(month: MonthDays, records: MonthRecords): MonthPlaces {
  const known = kept.get(records)
  if (known) return known
  const places = workOut(month, records)
  kept.set(records, places)
  return places
}

const kept = new WeakMap<MonthRecords, MonthPlaces>()

function workOut(month: MonthDays, records: MonthRecords): MonthPlaces {
  const places = new Map<number, Float64Array>()
  for (const record of records.values()) {
    if (record.kind !== 'soreness') continue
    const at = dayNumber(record.day) - month.number
    for (const rating of record.ratings) {
      const place = placeIndex(rating)
      const column = places.get(place) ?? newColumn(month)
      if (!((column[at] ?? Number.NaN) >= rating.value)) column[at] = rating.value
      places.set(place, column)
    }
  }
  return places
}
