// How many there are of something, and what an import is about, in words.
import type { Day } from '../../../shared/base/day.ts'
import { fullDate } from '../../../shared/words/day-words.ts'
import { workoutWords } from '../../../shared/words/kinds/workout.ts'
import type { Choice, Found, Known } from './found.ts'

/** `1 file`, `2,000 files` */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString(navigator.language)} ${one}${count === 1 ? '' : 's'}`
}

/** How many, and from when to when. */
export function summaryOf(found: readonly Found[]): string {
  const days = found.map(({ workout }) => workout.day).sort()
  const [first, last] = [days[0], days.at(-1)]
  const files = new Set(found.map(({ fileName }) => fileName)).size
  const inFiles = files < found.length ? ` in ${counted(files, 'file')}` : ''
  return `${counted(found.length, 'workout')}${inFiles}${first && last ? `, ${range(first, last)}` : ''}.`
}

function range(first: Day, last: Day): string {
  const date = (day: Day) => fullDate(day, navigator.language)
  return first === last ? date(first) : `${date(first)} to ${date(last)}`
}

/** What the entry of the journal would be given: `adds the climb and the laps`. */
export function lacksWords(lacks: readonly string[]): string {
  const names = lacks
    .filter((name) => name !== 'source')
    .map((name) => Object.entries(workoutWords.fields).find(([field]) => field === name)?.[1] ?? name)
  return new Intl.ListFormat('en-GB').format(names)
}

/** What can be chosen for a workout that is there already. */
export function choicesFor(known: Known): { value: Choice; text: string }[] {
  return [
    { value: 'leave', text: 'Leave it out' },
    ...(known.type !== 'new' && known.lacks.length > 0
      ? [{ value: 'fill' as const, text: 'Fill in what is missing' }]
      : []),
    { value: 'take', text: 'Keep both' },
  ]
}
