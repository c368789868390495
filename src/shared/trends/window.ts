// A span of the journal, ready to draw: soreness and sleep, what was raced, and what else was noted on its days.
import { type Day, daysBetween } from '../base/day.ts'
import { english } from '../base/words.ts'
import type { Journal } from '../journal/change.ts'
import { type Frame, frameOf, isNone, ofSpan, readFrame, trendOf } from './series.ts'
import type { Span } from './span.ts'
import type { SorenessTrend, Trend } from './window-rows.ts'
import { sleepSentence, sorenessSentence } from './window-sentence.ts'

export type TrendWindow = {
  frame: Frame
  from: Day
  to: Day
  days: number
  /** Days with soreness or a night. */
  loggedDays: number
  soreness: SorenessTrend
  /** In minutes slept. */
  sleep: Trend
  /** In order of their day. */
  races: { id: string; day: Day; name: string; index: number }[]
}

export function trendWindow(journal: Journal, span: Span, today: Day, locale = english): TrendWindow {
  const frame = frameOf(journal, span, today)
  const slept = readFrame(journal, frame, 'slept')
  const quality = readFrame(journal, frame, 'sleepQuality')
  const soreness = sorenessTrend(journal, frame, locale)
  const sleep = trendOf(slept, slept, frame, (at) => !isNone(quality[at]))
  const told = ofSpan(quality, frame)
  return {
    frame,
    ...span,
    days: frame.days,
    loggedDays: soreness.values.reduce(
      (sum, value, at) => sum + (isNone(value) && isNone(sleep.values[at]) && isNone(told[at]) ? 0 : 1),
      0,
    ),
    soreness,
    sleep: { ...sleep, sentence: sleepSentence(sleep, locale) },
    races: frame.races
      .filter(({ day }) => day >= span.from)
      .map((race) => ({ ...race, index: daysBetween(span.from, race.day) })),
  }
}

function sorenessTrend(journal: Journal, frame: Frame, locale: string): SorenessTrend {
  const read = (quantity: Parameters<typeof readFrame>[2]) => readFrame(journal, frame, quantity)
  const [values, known] = [read('soreness'), read('known')]
  const sore = trendOf(
    values,
    values.map((value, at) => (known[at] === 1 ? value : Number.NaN)),
    frame,
  )
  const drawn = { known: ofSpan(known, frame), sorestPlace: ofSpan(read('sorestPlace'), frame) }
  return {
    ...sore,
    ...drawn,
    daysAtLeast: drawn.known.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0),
    sentence: sorenessSentence(
      { ...sore, ...drawn, from: frame.span.from },
      {
        whole: ofSpan(read('whole'), frame),
        structure: ofSpan(read('structure'), frame),
        structurePlace: ofSpan(read('structurePlace'), frame),
      },
      locale,
    ),
  }
}
