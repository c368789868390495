// The words under the two trend charts: the span, where it was highest, the last week, and what was not logged.
import { Temporal } from 'temporal-polyfill'
import type { Day } from '../base/day.ts'
import { hoursMinutesText } from '../words/units.ts'
import { counted, type Gap } from './gaps.ts'
import type { SleepRow, SorenessRow, Trend } from './window-rows.ts'

export { hoursMinutesText as hoursText } from '../words/units.ts'

type Story<T> = Pick<Trend<T>, 'rows' | 'loggedDays' | 'gaps' | 'median7'>

/** "Highest was 7 on 22 November; the median of the last 7 days is 1. 3 days were not logged and are left open." */
export function sorenessSentence({ rows, loggedDays, gaps, median7 }: Story<SorenessRow>): string {
  if (loggedDays === 0) return `No soreness was logged in these ${counted(rows.length, 'day', 'days')}.`
  const highest = rows.reduce((top, row) => ((row.worst ?? -1) > (top?.worst ?? -1) ? row : top), rows[0])
  const peak = highest?.worst
    ? `Highest was ${highest.worst} on ${dayText(highest.day)}`
    : `Nothing was sore on the ${counted(loggedDays, 'day', 'days')} logged`
  const week = median7 === null ? '' : `; the median of the last 7 days is ${median7}`
  return [`${peak}${week}.`, openText(gaps, 'day', 'days')].filter(Boolean).join(' ')
}

/** "Nights lasted from 5 h 50 to 8 h 10; the median of the last 7 is 7 h 12. 1 night was not logged and is left open." */
export function sleepSentence({ rows, loggedDays, gaps, median7 }: Story<SleepRow>): string {
  const slept = rows.map(({ sleptMinutes }) => sleptMinutes).filter((minutes) => minutes !== null)
  if (loggedDays === 0)
    return `No hours of sleep were logged in these ${counted(rows.length, 'day', 'days')}.`
  const [least, most] = [hoursMinutesText(Math.min(...slept)), hoursMinutesText(Math.max(...slept))]
  const span =
    loggedDays === 1
      ? `The one night logged lasted ${most}`
      : least === most
        ? `Each of the ${loggedDays} nights logged lasted ${most}`
        : `Nights lasted from ${least} to ${most}`
  const week = median7 === null ? '' : `; the median of the last 7 is ${hoursMinutesText(median7)}`
  return [`${span}${week}.`, openText(gaps, 'night', 'nights')].filter(Boolean).join(' ')
}

function openText(gaps: readonly Gap[], one: string, many: string): string {
  const open = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  if (open === 0) return ''
  return `${counted(open, one, many)} ${open === 1 ? 'was not logged and is' : 'were not logged and are'} left open.`
}

function dayText(day: Day): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long' })
}
