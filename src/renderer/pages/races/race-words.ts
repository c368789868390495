// A race in words: its facts, its key figures with what each means or why it is open, and the rows of its table.
import type { Workout } from '../../../shared/journal/records.ts'
import type { Baseline } from '../../../shared/trends/race-baseline.ts'
import { type RaceCurve, raceCurveDays } from '../../../shared/trends/race-curve.ts'
import { placesText } from '../../../shared/trends/race-places.ts'
import type { RaceDay } from '../../../shared/trends/race-rows.ts'
import type { RaceSummary } from '../../../shared/trends/race-summary.ts'
import { counted } from '../../../shared/words/counts.ts'
import { longDay, numberText, shortDay } from '../../../shared/words/dates.ts'
import {
  type ClockStyle,
  climbText,
  clockWords,
  type DistanceUnit,
  distanceText,
  durationText,
} from '../../../shared/words/units.ts'
import { dayName, logText, numberOf } from '../../charts/curve-rows.ts'

/** `42.2 km`, `380 m climb`, `3:41:20`: what is known of them. */
export function raceFacts(
  race: Pick<Workout, 'distanceMeters' | 'climbMeters' | 'durationSeconds'>,
  unit: DistanceUnit = 'km',
): string[] {
  return [
    race.distanceMeters === null ? null : distanceText(race.distanceMeters, navigator.language, unit),
    race.climbMeters === null ? null : `${climbText(race.climbMeters, navigator.language, unit)} climb`,
    race.durationSeconds === null ? null : durationText(race.durationSeconds),
  ].filter((fact) => fact !== null)
}

/** One key figure; `value` is null while it is not known, and `meaning` then says why. */
export type Figure = { title: string; value: string | null; meaning: string }

export function keyFigures({
  summary,
  baseline,
  todayN,
  next,
}: Pick<RaceCurve, 'summary' | 'baseline' | 'todayN' | 'next'>): Figure[] {
  return [
    highest(summary),
    { title: 'Half as sore by day', ...halvedBy(summary, baseline) },
    { title: 'Back within 1 point by day', ...backWithin(summary, baseline) },
    { title: 'Total soreness', ...sorenessDays(summary, { baseline, todayN, next }) },
  ]
}

/** What a tile of the film strip says after its day to those who do not see it. */
export function tileWords(day: RaceDay): string {
  return ` ${longDay(day.day, navigator.language)}: ${stateText(day)}`
}

export function stateText({ state, worst, place }: Pick<RaceDay, 'state' | 'worst' | 'place'>): string {
  if (worst !== null) {
    const highest = logText({ worst, isAtLeast: false, place })
    return state === 'at_least' ? `at least ${highest}` : `highest ${highest}`
  }
  if (state === 'next_race') return 'after the next race began'
  return state === 'to_come' ? 'still to come' : 'not logged'
}

export type TableRow = {
  day: RaceDay
  name: string
  date: string
  highest: string
  where: string
  /** Each log of the day, `5 at 10:50, 6 at 22:15`. */
  logs: string
  /** Values of the further muscles, in the order of `curve.regions`. */
  muscles: string[]
}

export function tableRows(curve: RaceCurve, clockStyle: ClockStyle = '24h'): TableRow[] {
  return curve.days.map((day) => ({
    day,
    name: dayName(day.n),
    date: shortDay(day.day, navigator.language),
    highest: day.worst === null ? stateText(day) : numberOf(day.worst, day.state === 'at_least'),
    where: placesText(day.places) || '–',
    logs:
      curve.points
        .filter(({ n }) => n === day.n)
        .map(
          ({ worst, isAtLeast, clock }) =>
            `${numberOf(worst, isAtLeast)} at ${clockWords(clock, clockStyle)}`,
        )
        .join(', ') || '–',
    muscles: curve.regions.map(({ values }) => String(values[day.n] ?? '–')),
  }))
}

function highest({ peak, peakIsAtLeast, peakDay, peakPlacesText }: RaceSummary): Figure {
  if (peak === null || peakDay === null)
    return { title: 'Highest', value: null, meaning: 'nothing logged yet' }
  const place = peakPlacesText ? `, ${peakPlacesText}` : ''
  return {
    title: 'Highest',
    value: numberOf(peak, peakIsAtLeast),
    meaning: `${peakDay === 0 ? 'on the day of the race' : `day ${peakDay}`}${place}`,
  }
}

type Known = Omit<Figure, 'title'>

function halvedBy({ peak, halved, loggedDays }: RaceSummary, baseline: Baseline): Known {
  if (halved) {
    const between =
      halved.after === null || halved.after === halved.day
        ? 'first day at half or less'
        : `between ${dayName(halved.after)} and day ${halved.day}`
    const above = baseline.value > 0 ? `above your usual ${baselineText(baseline)}; ` : ''
    return { value: String(halved.day), meaning: `${above}${between}` }
  }
  if (loggedDays < 2) return { value: null, meaning: 'too few days logged' }
  if (peak !== null && peak <= baseline.value)
    return { value: null, meaning: 'no sorer than before the race' }
  return { value: null, meaning: 'not at half or less on a day logged so far' }
}

function backWithin({ back, loggedDays }: RaceSummary, baseline: Baseline): Known {
  const level =
    baseline.value > 0 ? `within 1 of the week before (${baselineText(baseline)})` : 'at 1 or less'
  if (back) {
    const rose = back.rose ? `; it rose again to ${numberOf(back.rose.worst, back.rose.isAtLeast)}` : ''
    return { value: String(back.day), meaning: `first day ${level}, and at the next log too${rose}` }
  }
  if (loggedDays < 2) return { value: null, meaning: 'too few days logged' }
  return { value: null, meaning: `not ${level} on two logged days in a row yet` }
}

function baselineText({ value }: Baseline): string {
  return numberText(value, navigator.language)
}

function sorenessDays(
  { auc, aucReason, openDays, daysToCome }: RaceSummary,
  { baseline, todayN, next }: Pick<RaceCurve, 'baseline' | 'todayN' | 'next'>,
): Known {
  if (auc !== null && daysToCome === 0) {
    const open = openDays === 0 ? '' : `; ${openDays === 1 ? 'one day' : counted(openDays, 'day')} not logged`
    const above = baseline.value > 0 ? ', above the week before' : ''
    return {
      value: numberText(auc, navigator.language),
      meaning: `score points × days, days 0–7${above}${open}`,
    }
  }
  if (aucReason === 'next-race' && next)
    return {
      value: null,
      meaning: `another race began on ${next.days === 0 ? 'the same day' : dayName(next.days)}`,
    }
  if (aucReason === 'too-few-logs')
    return { value: null, meaning: 'too few days logged: it needs four, one of them by day 2' }
  return {
    value: null,
    meaning:
      daysToCome > 0 || todayN <= raceCurveDays
        ? 'known once day 7 is logged'
        : 'not known: you were still sore at your last log before day 7',
  }
}
