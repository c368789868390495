// The words under the two trend charts: the span, where it was highest, the last week, and what was not logged.
import { addDays, type Day } from '../base/day.ts'
import { english } from '../base/words.ts'
import { placeAt } from '../soreness/place-index.ts'
import { counted } from '../words/counts.ts'
import { dayAndMonth } from '../words/dates.ts'
import { hoursMinutesText } from '../words/units.ts'
import type { Gap } from './gaps.ts'
import { placeInText } from './race-places.ts'
import type { SorenessTrend, Trend } from './window-rows.ts'

export { hoursMinutesText as hoursText } from '../words/units.ts'

type Story = Pick<Trend, 'values' | 'loggedDays' | 'gaps' | 'median7'>
type SorenessStory = Story & Pick<SorenessTrend, 'known'> & { from: Day }
/** Whether every place was asked or covered on a day, and the highest of joints, tendons and bones. */
type Asked = { whole: Float64Array; structure: Float64Array; structurePlace: Float64Array }

/** "Highest was 7 on 22 November; the median of the last 7 days is 1. 3 days were not logged, so they stay blank." */
export function sorenessSentence(story: SorenessStory, asked: Asked, locale = english): string {
  const { values, known, from, loggedDays, gaps, median7 } = story
  if (loggedDays === 0) return nothingText(story, asked, locale)
  const at = firstHighest(values)
  const highest = values[at] ?? 0
  const least = known[at] === 0 ? 'at least ' : ''
  const peak =
    highest > 0
      ? `Highest was ${least}${highest} on ${dayText(addDays(from, at), locale)}`
      : calmText(story, asked, locale)
  const week = median7 === null ? '' : `; the median of the last 7 days is ${median7}`
  return [`${peak}${week}.`, openText(gaps, 'day', 'days', locale)].filter(Boolean).join(' ')
}

/** "Nights lasted from 5 h 50 to 8 h 10; the median of the last 7 is 7 h 12. 1 night was not logged, so it stays blank." */
export function sleepSentence({ values, loggedDays, gaps, median7 }: Story, locale = english): string {
  if (loggedDays === 0)
    return `No hours of sleep were logged in these ${counted(values.length, 'day', 'days', locale)}.`
  const longest = values[firstHighest(values)] ?? 0
  const shortest = values.reduce((least, value) => (value < least ? value : least), longest)
  const [least, most] = [hoursMinutesText(shortest), hoursMinutesText(longest)]
  const span =
    loggedDays === 1
      ? `The one night logged lasted ${most}`
      : least === most
        ? `Each of the ${counted(loggedDays, 'night', 'nights', locale)} logged lasted ${most}`
        : `Nights lasted from ${least} to ${most}`
  const week = median7 === null ? '' : `; the median of the last 7 is ${hoursMinutesText(median7)}`
  return [`${span}${week}.`, openText(gaps, 'night', 'nights', locale)].filter(Boolean).join(' ')
}

/** What a quantity's days are called and how its values are written. */
export type SeriesWords = { one: string; many: string; text: (value: number) => string }

/** "From 44 to 58 beats a minute; the median of the last 7 days is 48. 2 mornings were not logged, so they stay blank." */
export function seriesSentence(
  { values, loggedDays, gaps, median7 }: Story,
  { one, many, text }: SeriesWords,
  locale = english,
): string {
  if (loggedDays === 0) return `Nothing was logged in these ${counted(values.length, 'day', 'days', locale)}.`
  const most = values[firstHighest(values)] ?? 0
  const least = values.reduce((low, value) => (value < low ? value : low), most)
  const span =
    least === most
      ? `${text(most)} on the ${counted(loggedDays, one, many, locale)} logged`
      : `From ${text(least)} to ${text(most)} on ${counted(loggedDays, one, many, locale)}`
  const week = median7 === null ? '' : `; the median of the last 7 days is ${text(median7)}`
  return [`${span}${week}.`, openText(gaps, one, many, locale)].filter(Boolean).join(' ')
}

function nothingText({ values, from }: SorenessStory, asked: Asked, locale: string): string {
  const days = counted(values.length, 'day', 'days', locale)
  const structure = structureText(asked, from, locale)
  return structure
    ? `No muscle was asked in these ${days}; ${structure}.`
    : `No soreness was logged in these ${days}.`
}

/** That nothing was sore, of no more than was asked. */
function calmText({ from, loggedDays, known }: SorenessStory, asked: Asked, locale: string): string {
  const isWhole = known.every((value, at) => Number.isNaN(value) || asked.whole[at] === 1)
  const structure = structureText(asked, from, locale)
  if (structure) return `No muscle ${isWhole ? 'was' : 'that was asked was'} sore; ${structure}`
  const logged = `on the ${counted(loggedDays, 'day', 'days', locale)} logged`
  return isWhole ? `Nothing was sore ${logged}` : `None of the places asked was sore ${logged}`
}

function structureText({ structure, structurePlace }: Asked, from: Day, locale: string): string | null {
  const at = firstHighest(structure)
  const [value = 0, place] = [structure[at], structurePlace[at]]
  if (!(value > 0) || place === undefined) return null
  return `${placeInText(placeAt(place))} ${value} on ${dayText(addDays(from, at), locale)}`
}

/** The index of the first of the highest; -1 where there is none. */
function firstHighest(values: Float64Array): number {
  let best = -1
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN
    if (!(value > highest)) continue
    best = at
    highest = value
  }
  return best
}

function openText(gaps: readonly Gap[], one: string, many: string, locale: string): string {
  const open = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  if (open === 0) return ''
  return `${counted(open, one, many, locale)} ${open === 1 ? 'was not logged, so it stays' : 'were not logged, so they stay'} blank.`
}

function dayText(day: Day, locale: string): string {
  return dayAndMonth(day, locale)
}
