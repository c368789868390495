// Days as runners write them: `24/11`, `24.11.2026`, `24 Nov`, `yesterday`; day, month and year in the order of the language.
import { addDays, type Day, dayNumber, daysFrom, readDay } from '../base/day.ts'
import { folded } from '../base/fold.ts'
import { longestText } from '../base/longest-text.ts'
import { english } from '../base/words.ts'
import { plainSigns } from '../base/written-digits.ts'
import { type DatePlace, datePlaces, monthName, weekdayName } from '../words/dates.ts'

/** The day that a text says, null where it says none. Without a year the one nearest to `today` is meant. */
export function readDayText(text: string, today: Day, locale: string): Day | null {
  if (text.length > longestText) return null
  const known = readDay(plainSigns(text))
  if (known) return known
  const words = folded(plainSigns(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !between.has(word))
  if (words.length === 1 && words[0]) return readWord(words[0], today)
  const parts = words.flatMap((word) => partOf(word, locale))
  const named = parts.findLast(({ type }) => type === 'month')
  const numbers = parts.filter(({ type }) => type === 'number')
  if (!named) return numbers.length === words.length ? readNumbers(numbers, today, datePlaces(locale)) : null
  const [first, second, more] = numbers
  if (!first || more || parts.length + weekdaysIn(words, locale) < words.length) return null
  // A year has more than two digits; of two short numbers the first is the day.
  const isYearFirst = first.text.length > 2
  const [date, year] = isYearFirst ? [second, first] : [first, second]
  return date ? dayOf(year?.text ?? null, named.value, date.value, today) : null
}

/** What stands between the parts of a date and says nothing. */
const between: ReadonlySet<string> = new Set(['of', 'the', 'de'])

type Part = { type: 'number' | 'month'; value: number; text: string }

function readWord(word: string, today: Day): Day | null {
  if (word === 'today') return today
  return word === 'yesterday' ? addDays(today, -1) : null
}

/** `24th` is 24; a month is known by three letters of its name, in the language or in English. */
function partOf(word: string, locale: string): Part[] {
  const [, digits] = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word) ?? []
  if (digits !== undefined) return [{ type: 'number', value: Number(digits), text: digits }]
  const month = monthNames(locale).findIndex(
    (names) => word.length >= 3 && names.some((name) => name.startsWith(word)),
  )
  return month < 0 ? [] : [{ type: 'month', value: month + 1, text: word }]
}

function readNumbers(numbers: readonly Part[], today: Day, order: readonly DatePlace[]): Day | null {
  if (numbers.length < 2 || numbers.length > 3) return null
  const hasYear = numbers.length === 3
  const isYearFirst = hasYear && (numbers[0]?.text.length ?? 0) > 2
  const places = isYearFirst ? yearFirst : order.filter((place) => hasYear || place !== 'year')
  const at = (place: DatePlace) => numbers[places.indexOf(place)]
  const [date, month] = [at('day'), at('month')]
  if (!date || !month || date.text.length > 2 || month.text.length > 2) return null
  return dayOf(at('year')?.text ?? null, month.value, date.value, today)
}

const yearFirst = ['year', 'month', 'day'] as const

function dayOf(yearText: string | null, month: number, date: number, today: Day): Day | null {
  const inYear = (year: number) =>
    readDay(
      `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    )
  if (yearText !== null) {
    const year = Number(yearText)
    if (yearText.length === 3) return null
    return inYear(yearText.length <= 2 ? 2000 + year : year)
  }
  const near = Number(today.slice(0, 4))
  const far = (day: Day) => Math.abs(dayNumber(day) - dayNumber(today))
  const [nearest] = [near, near - 1, near + 1]
    .flatMap((year) => inYear(year) ?? [])
    .sort((one, other) => far(one) - far(other))
  return nearest ?? null
}

/** The names of each month, folded: of the language, short and long, and the English one. */
function monthNames(locale: string): readonly (readonly string[])[] {
  const known = names.get(locale)
  if (known) return known
  const made = Array.from({ length: 12 }, (_, at) => {
    const day = readDay(`2026-${String(at + 1).padStart(2, '0')}-01`)
    return day
      ? [monthName(day, locale), monthName(day, locale, 'short'), monthName(day, english)].map(folded)
      : []
  })
  names.set(locale, made)
  return made
}

const names = new Map<string, readonly (readonly string[])[]>()

/** How many of the words name a day of the week, which a whole date begins with. */
function weekdaysIn(words: readonly string[], locale: string): number {
  const names = week.flatMap((day) => [weekdayName(day, locale), weekdayName(day, english)].map(folded))
  return words.filter((word) => word.length >= 2 && names.some((name) => name.startsWith(word))).length
}

const week = daysFrom('2026-11-23' as Day, '2026-11-29' as Day)
