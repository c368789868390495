// Training load in numbers of its own, never one sum of two: session RPE, weeks, moving averages and TRIMP (science.md 3).
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { numberOrNull, requireNumber } from './arguments.ts'
import { reserveOf } from './heart-rate.ts'

/** Effort 0-10 times minutes, in arbitrary units (science.md 3.1, FOST01); null where either is not known. */
export function sessionRpe(input: { rpe: number | null; minutes: number | null }): number | null {
  const rpe = numberOrNull('rpe', input.rpe, 0, 10)
  const minutes = numberOrNull('minutes', input.minutes, 0)
  return rpe === null || minutes === null ? null : rpe * minutes
}

/** A day of load; a rest day that was logged is 0, a day not logged null. */
type Loads = readonly (number | null)[]

export type FosterWeek = {
  load: number | null
  meanDaily: number | null
  sdDaily: number | null
  /** Mean by standard deviation; null for seven days alike, never without end. */
  monotony: number | null
  strain: number | null
}

/** Monotony and strain of seven days (science.md 3.1, FOST98, FOST01); one day not logged leaves the whole week unknown. */
export function fosterWeek(input: { daily: Loads }): FosterWeek {
  const days = logged('daily', input.daily)
  if (input.daily.length !== 7) throw new RangeError('daily is not seven days')
  if (days === null) return { load: null, meanDaily: null, sdDaily: null, monotony: null, strain: null }
  const load = sum(days)
  const meanDaily = mean(days)
  const alike = days.every((day) => day === days[0])
  const sdDaily = alike ? 0 : sampleStandardDeviation(days)
  const monotony = alike ? null : meanDaily / sdDaily
  return { load, meanDaily, sdDaily, monotony, strain: monotony === null ? null : load * monotony }
}

/**
 * Exponentially weighted load of each day, begun with the first one; lambda is 2 / (n + 1) (science.md 3.2, WILL, ACWR). A day not
 * logged is null and the average begins anew after it: nothing is filled in.
 */
export function ewmaLoad(input: { loads: Loads; n: number }): (number | null)[] {
  const lambda = 2 / (requireNumber('n', input.n, 1) + 1)
  let before: number | null = null
  return input.loads.map((given) => {
    const load = numberOrNull('loads', given, 0)
    before = load === null || before === null ? load : lambda * load + (1 - lambda) * before
    return before
  })
}

const acuteDays = 7
const chronicDays = 28

export type Acwr = {
  acute7: number | null
  chronic28: number | null
  /** The last 7 days against the last 28. */
  coupled: number | null
  /** The last 7 days against the 21 before them. */
  uncoupled: number | null
  ewmaAcute: number | null
  ewmaChronic: number | null
  ewma: number | null
}

/**
 * The last week against the last four (science.md 3.2, WILL); says nothing about injury. Null unless each of the last 28 days was
 * logged; ratios are null where there was no load before.
 */
export function acwr(input: { loads: Loads }): Acwr {
  const ewmaOf = (n: number) => ewmaLoad({ ...input, n }).at(-1) ?? null
  const month = logged('loads', input.loads.slice(-chronicDays))
  if (month === null || month.length < chronicDays)
    return {
      acute7: null,
      chronic28: null,
      coupled: null,
      uncoupled: null,
      ewmaAcute: null,
      ewmaChronic: null,
      ewma: null,
    }
  const acute7 = mean(month.slice(-acuteDays))
  const chronic28 = mean(month)
  const ewmaAcute = ewmaOf(acuteDays)
  const ewmaChronic = ewmaOf(chronicDays)
  return {
    acute7,
    chronic28,
    coupled: ratio(acute7, chronic28),
    uncoupled: ratio(acute7, mean(month.slice(0, -acuteDays))),
    ewmaAcute,
    ewmaChronic,
    ewma: ratio(ewmaAcute, ewmaChronic),
  }
}

/** Factor and exponent of the two published sets (science.md 3.4, ICU-T, ATP-T). */
const trimpSets = { male: [0.64, 1.92], female: [0.86, 1.67] } as const

/**
 * Banister's TRIMP from the mean heart rate of a session, in a unit of its own; null where no set of coefficients was chosen.
 * @throws RangeError for a heart rate outside rest to maximum.
 */
export function trimp(input: {
  minutes: number
  hr: number
  rest: number
  hrMax: number
  sex: 'male' | 'female' | null
}): number | null {
  const minutes = requireNumber('minutes', input.minutes, 0)
  const reserve = reserveOf(input)
  const share = (requireNumber('hr', input.hr, input.rest, input.hrMax) - input.rest) / reserve
  if (input.sex === null) return null
  const [factor, exponent] = trimpSets[input.sex]
  return minutes * share * factor * Math.exp(exponent * share)
}

/** Null where one of the days was not logged. */
function logged(name: string, days: Loads): number[] | null {
  const known = days.map((day) => numberOrNull(name, day, 0)).filter((day) => day !== null)
  return known.length < days.length ? null : known
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}
