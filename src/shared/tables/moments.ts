// Days and times as the cells of a column have them; whether the day or the month stands first is told by the whole column.
import { type Day, readDay } from '../base/day.ts'
import { plainSigns } from '../base/written-digits.ts'
import type { DateOrder } from './meanings.ts'

/** `clock` is `HH:MM:SS`, `offset` `+02:00` or `Z`; null where the cell has none. */
export type Written = { day: Day; clock: string | null; offset: string | null }

const numeric = /^(\d{1,4})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{1,4})(?=$|[T ,])/
const monthFirst = /^(?:[a-zäöü]+\.?,?\s+)?([a-zäöü]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|[T ,])/i
const dayFirst =
  /^(?:[a-zäöü]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-zäöü]+)\.?,?[\s-]+(\d{4})(?=$|[T ,])/i
const clockEnd =
  /^[T ,]*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?(?:\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i

/** The order that the dates of a column can only have; null where both fit, or they contradict each other. */
export function orderOf(cells: readonly string[]): DateOrder | null {
  let dayFirsts = 0
  let monthFirsts = 0
  let open = 0
  for (const cell of cells) {
    const [, first = '', second = '', third = ''] = numeric.exec(plainSigns(cell).trim()) ?? []
    if (first === '' || first.length > 2 || third.length < 2) continue
    // Points stand between day, month and year nowhere but where the day comes first.
    if (Number(first) > 12 || cell.trim()[first.length] === '.') dayFirsts += 1
    else if (Number(second) > 12) monthFirsts += 1
    else open += 1
  }
  if (dayFirsts > 0 && monthFirsts > 0) return null
  if (dayFirsts > 0) return 'dmy'
  if (monthFirsts > 0) return 'mdy'
  return open > 0 ? null : 'ymd'
}

/** Null where the cell says no day of the calendar. */
export function momentIn(cell: string, order: DateOrder): Written | null {
  const text = plainSigns(cell).trim()
  const found = dateIn(text, order)
  if (!found) return null
  const rest = text.slice(found.length).trim()
  if (rest === '') return { day: found.day, clock: null, offset: null }
  const time = clockOf(rest)
  return time && { day: found.day, ...time }
}

/** A time of day alone, `HH:MM:SS`. */
export function clockIn(cell: string): string | null {
  const time = clockOf(plainSigns(cell).trim())
  return time && time.offset === null ? time.clock : null
}

function clockOf(text: string): (Pick<Written, 'clock' | 'offset'> & { clock: string }) | null {
  const parts = clockEnd.exec(text)
  if (!parts) return null
  const [, hourText = '', minute = '', second = '00', half, zone] = parts
  const hour = half ? hourOfHalf(Number(hourText), half.toLowerCase() === 'p') : Number(hourText)
  if (hour === null || hour > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const offset = zone === undefined ? null : offsetOf(zone)
  if (offset === undefined) return null
  return { clock: `${two(hour)}:${minute}:${second}`, offset }
}

function hourOfHalf(hour: number, isAfternoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

/** Undefined for what no clock on Earth shows. */
function offsetOf(zone: string): string | undefined {
  if (/^(Z|UTC|GMT)$/i.test(zone)) return 'Z'
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined
  return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours}:${minutes}`
}

function dateIn(text: string, order: DateOrder): { day: Day; length: number } | null {
  const parts = numeric.exec(text)
  if (parts) {
    const [all, first = '', second = '', third = ''] = parts
    const read =
      first.length === 4
        ? [first, second, third]
        : order === 'dmy'
          ? [yearOf(third), second, first]
          : order === 'mdy'
            ? [yearOf(third), first, second]
            : []
    return dated(read, all.length)
  }
  const american = monthFirst.exec(text)
  if (american) return dated([american[3], monthOf(american[1]), american[2]], american[0].length)
  const european = dayFirst.exec(text)
  if (european) return dated([european[3], monthOf(european[2]), european[1]], european[0].length)
  return null
}

function dated(parts: readonly (string | undefined)[], length: number) {
  const [year = '', month = '', date = ''] = parts
  if (year.length !== 4 || date.length > 2) return null
  const day = readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day && { day, length }
}

/** Of two digits, a year of this century. */
function yearOf(text: string): string {
  return text.length === 2 ? `20${text}` : text
}

/** In English or German, by their first three letters; empty where it is none. */
function monthOf(name = ''): string {
  const at = months.findIndex((starts) => starts.some((start) => name.toLowerCase().startsWith(start)))
  return at < 0 ? '' : two(at + 1)
}

const months = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
]

function two(value: number): string {
  return String(value).padStart(2, '0')
}
