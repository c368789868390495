// How a day is told by the race before it.

/** `day 2 after the Lakeside Marathon`. */
export function afterRace({ name, days }: { name: string; days: number }): string {
  const article = /^(the|my|our)\s/i.test(name) ? '' : 'the '
  return days === 0 ? `the day of ${article}${name}` : `day ${days} after ${article}${name}`
}
