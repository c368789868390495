// How many workouts one file may hold: more than exporters write in one, few enough to be read at once.
import { english } from '../../shared/base/words.ts'
import { numberText } from '../../shared/words/dates.ts'
import { Unreadable } from './unreadable.ts'

/** Two and three a day for a whole year. */
const mostWorkouts = 1000

/** @throws Unreadable where a file holds so many and more. */
export function refuseMoreWorkouts(format: 'FIT' | 'TCX' | 'GPX', count: number): void {
  if (count > mostWorkouts)
    throw new Unreadable(
      `This ${format} file holds more than ${numberText(mostWorkouts, english)} workouts. Export fewer at a time, such as a year, and bring those in.`,
    )
}
