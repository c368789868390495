// How a day is told by the race before it.
import { standingApart } from '../base/words.ts'

/** `day 2 after the Lakeside Marathon`. */
export function afterRace({ name, days }: { name: string; days: number }): string {
  const article = /^(the|my|our)\s/i.test(name) ? '' : 'the '
  return days === 0
    ? `the day of ${article}${standingApart(name)}`
    : `day ${days} after ${article}${standingApart(name)}`
}
