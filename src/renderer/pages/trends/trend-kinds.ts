// What is drawn over time beside soreness and sleep: its name, unit, words, colour and axis.
import type { Quantity } from '../../../shared/days/columns.ts'
import { highestOf, type Instrument, type WellbeingItem } from '../../../shared/journal/records.ts'
import type { SeriesWords } from '../../../shared/trends/window-sentence.ts'
import { numberText } from '../../../shared/words/dates.ts'
import { clockOfMinutes, clockText } from '../../../shared/words/units.ts'
import { endWords, itemName } from '../../../shared/words/wellbeing-words.ts'
import { minuteSteps, niceAxis, scaleAxis } from '../../charts/axes.ts'
import type { Axis } from '../../charts/Plot.tsx'

export type TrendKind = {
  quantity: Quantity & string
  title: string
  unit: string
  words: SeriesWords
  /** Its values as they stand in a spreadsheet. */
  column: string
  /** Where its scale ends: no range goes beyond. */
  highest?: number
  look: 'bars' | 'dots'
  colour: string
  axisOf: (values: readonly number[]) => Axis
}

const whole = (value: number) => numberText(Math.round(value), navigator.language)
const nights = { one: 'night', many: 'nights' }
const mornings = { one: 'morning', many: 'mornings' }
const days = { one: 'day', many: 'days' }

export const sleepKinds: readonly TrendKind[] = [
  {
    quantity: 'sleepEfficiency',
    title: 'Sleep efficiency',
    unit: '% asleep of the time from lights-out to the last awakening',
    words: { ...nights, text: (value) => `${whole(value)} %` },
    column: 'sleep_efficiency_pct',
    highest: 100,
    look: 'dots',
    colour: 'var(--sleep)',
    axisOf: (values) => niceAxis([...values, 100], { leastStep: 5 }),
  },
  {
    quantity: 'midSleep',
    title: 'Middle of the sleep',
    unit: 'clock time halfway through the night',
    words: { ...nights, text: clockAfterNoon },
    column: 'mid_sleep_minutes_after_noon',
    look: 'dots',
    colour: 'var(--sleep)',
    axisOf: (values) => niceAxis(values, { steps: minuteSteps, leastStep: 30, textOf: clockAfterNoon }),
  },
]

export const loadKind: TrendKind = {
  quantity: 'load',
  title: 'Load',
  unit: 'minutes × effort, each day',
  words: { ...days, text: whole },
  column: 'load_session_rpe',
  look: 'bars',
  colour: 'var(--load)',
  axisOf: (values) => niceAxis(values, { fromZero: true, leastStep: 50, textOf: whole }),
}

export const restingHeartKind: TrendKind = {
  quantity: 'restingHeart',
  title: 'Resting heart rate',
  unit: 'beats a minute; line: 7-day median',
  words: { ...mornings, text: (value) => `${numberText(value, navigator.language)} bpm` },
  column: 'resting_heart_bpm',
  look: 'dots',
  colour: 'var(--heart)',
  axisOf: (values) => niceAxis(values, { leastStep: 2 }),
}

export const hrvKind: TrendKind = {
  quantity: 'rmssd',
  title: 'Heart rate variability',
  unit: 'RMSSD in milliseconds: how much the beats differ from one to the next; line: 7-day median',
  words: { ...mornings, text: (value) => `${whole(value)} ms` },
  column: 'rmssd_ms',
  look: 'dots',
  colour: 'var(--heart)',
  axisOf: (values) => niceAxis(values, { leastStep: 5 }),
}

/** One item in one wording: the same number means something else in the other. */
export function wellbeingKind(item: WellbeingItem, instrument: Instrument): TrendKind {
  const highest = highestOf[instrument]
  return {
    quantity: `${item}:${instrument}`,
    title: itemName(item, instrument),
    unit: `${endWords(item, instrument)}; line: 7-day median`,
    words: { ...days, text: (value) => numberText(value, navigator.language) },
    column: `${item}_${instrument}`,
    highest,
    look: 'dots',
    colour: 'var(--accent)',
    axisOf: () => scaleAxis(1, highest, (highest - 1) / 2),
  }
}

/** `3:10` of so many minutes after noon. */
function clockAfterNoon(minutes: number): string {
  const dayMinutes = 24 * 60
  return clockText(clockOfMinutes((Math.round(minutes) + dayMinutes / 2) % dayMinutes))
}
