// How many there are of something, and what an import is about, in words.
import type { Day } from '../../../shared/base/day.ts'
import { listed } from '../../../shared/base/words.ts'
import type { JournalRecord, Kind } from '../../../shared/journal/records.ts'
import { counted as countedIn } from '../../../shared/words/counts.ts'
import { longDay, numberText } from '../../../shared/words/dates.ts'
import { describe } from '../../../shared/words/describe.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import type { Preferences } from '../../../shared/words/preferences.ts'
import { type Choice, type Found, type Known, lacksSomething } from './found.ts'
import type { FoundDay } from './found-days.ts'

/** `1 file`, `2,000 files` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return countedIn(count, one, many, navigator.language)
}

/** How many, and from when to when. */
export function summaryOf(found: readonly Found[]): string {
  if (found.length === 0) return ''
  const days = found.map(({ workout }) => workout.day).sort()
  const [first, last] = [days[0], days.at(-1)]
  const files = new Set(found.map(({ fileName }) => fileName)).size
  const inFiles = files < found.length ? ` in ${counted(files, 'file')}` : ''
  return `${counted(found.length, 'workout')}${inFiles}${first && last ? `, ${range(first, last)}` : ''}.`
}

/** How many of each kind: `Nights: 2. Resting heart: 2.` */
export function daysSummary(days: readonly FoundDay[]): string {
  const kinds = [...new Set(days.map(({ measure }) => measure.kind))]
  return kinds
    .map((kind) => {
      const count = days.filter(({ measure }) => measure.kind === kind).length
      return `${wordsOf(kind).all}: ${numberText(count, navigator.language)}.`
    })
    .join(' ')
}

function range(first: Day, last: Day): string {
  const date = (day: Day) => longDay(day, navigator.language)
  return first === last ? date(first) : `${date(first)} to ${date(last)}`
}

/** What there is to bring in: `6 workouts`, or entries where some are something else. */
export function countedEntries(count: number, workouts: number): string {
  if (count === workouts) return counted(count, 'workout')
  return counted(count, 'entry', 'entries')
}

/** What the entry of the journal would be given: `adds the climb and the laps`. */
export function lacksWords(lacks: readonly string[], kind: Kind = 'workout'): string {
  const names = lacks
    .filter((name) => name !== 'source')
    .map(
      (name) => Object.entries<string>(wordsOf(kind).fields).find(([field]) => field === name)?.[1] ?? name,
    )
  return listed(names)
}

/** What is said of the entry that the journal has of that day. */
export function knownDayWords(record: JournalRecord, lacks: readonly string[], shown: Preferences): string {
  const { title } = describe(record, shown.locale, shown)
  const given = lacksWords(lacks, record.kind)
  return `In the journal already: ${title}. ${given === '' ? 'It lacks nothing that is here.' : `It could be given ${given}.`}`
}

/** What can be chosen for an entry that is there already. */
export function choicesFor(known: Known<JournalRecord>): { value: Choice; text: string }[] {
  return [
    { value: 'leave', text: 'Leave it out' },
    ...(lacksSomething(known) ? [{ value: 'fill' as const, text: 'Fill in what is missing' }] : []),
    { value: 'take', text: 'Keep both' },
  ]
}
