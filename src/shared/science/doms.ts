// Soreness after one race in a few numbers: peak, half-time, way back and area under the curve (science.md 6.4, MATT).
import { requireNumber } from './arguments.ts'

/** Soreness at most this far above the baseline counts as gone. */
export const doneExcessPoints = 1
/** The window in which races can be compared. */
export const aucWindowDays = 7

const leastLogs = 4
const firstLogByDay = 2

/** `t` in days since the finish, rising; `y` on 0-10; `baseline` is the soreness before the race. */
export type SorenessSeries = { t: readonly number[]; y: readonly number[]; baseline: number }

export type DomsSummary = {
  peakExcess: number | null
  peakValue: number | null
  /** The first maximum, in days since the finish. */
  peakDay: number | null
  /** Trapezoid over the logged stretch, above the baseline. */
  aucSorenessDays: number | null
  /** From the peak to the first interpolated crossing of half of it. */
  halfTimeDays: number | null
  /** First interpolated crossing to `doneExcess` or less that the next log confirms. */
  dayBackToBaseline: number | null
  peakIsFirstObservation: boolean | null
}

/** No logs are answered by null everywhere; a half-time or way back that is not yet known by null. */
export function domsSummary(input: SorenessSeries & { doneExcess: number }): DomsSummary {
  const { t } = input
  const doneExcess = requireNumber('doneExcess', input.doneExcess, 0)
  const excess = aboveBaseline(input).map((value) => Math.max(0, value))
  const peakExcess = Math.max(...excess)
  const peak = excess.indexOf(peakExcess)
  if (peak < 0) {
    return {
      peakExcess: null,
      peakValue: null,
      peakDay: null,
      aucSorenessDays: null,
      halfTimeDays: null,
      dayBackToBaseline: null,
      peakIsFirstObservation: null,
    }
  }
  const peakDay = at(t, peak)
  const halfDay = peakExcess > 0 ? crossing(t, excess, peak, peakExcess / 2, false) : null
  return {
    peakExcess,
    // Below the baseline all excesses are 0, so the highest value itself is looked for.
    peakValue: Math.max(...input.y),
    peakDay,
    aucSorenessDays: trapezoid(t, excess),
    halfTimeDays: halfDay === null ? null : halfDay - peakDay,
    dayBackToBaseline: crossing(t, excess, peak, doneExcess, true),
    peakIsFirstObservation: peak === 0,
  }
}

/**
 * Soreness-days in the fixed window 0 to `W` days. The first value is carried back to day 0, the last one forward only
 * when soreness was gone by then; else the area is `censored`. Needs four logs, one of them by day 2.
 */
export function domsAucWindow(
  input: SorenessSeries & { W: number },
): { auc: number; reason: null } | { auc: null; reason: 'too-few-logs' | 'censored' } {
  const W = requireNumber('W', input.W, 0)
  const excess = aboveBaseline(input).map((value) => Math.max(0, value))
  const logs = input.t.map((day, i) => ({ day, excess: at(excess, i) })).filter(({ day }) => day >= 0)
  const inside = logs.filter(({ day }) => day <= W)
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last || inside.length < leastLogs || first.day > firstLogByDay)
    return { auc: null, reason: 'too-few-logs' }
  const next = logs[inside.length]
  const atEnd = next
    ? last.excess + ((next.excess - last.excess) * (W - last.day)) / (next.day - last.day)
    : last.excess
  if (!next && last.day < W && last.excess > doneExcessPoints) return { auc: null, reason: 'censored' }
  const closed = [{ day: 0, excess: first.excess }, ...inside, { day: W, excess: atEnd }]
  const auc = trapezoid(
    closed.map(({ day }) => day),
    closed.map(({ excess }) => excess),
  )
  return { auc, reason: null }
}

/** What each log lies above the baseline; negative below it. */
export function aboveBaseline({ t, y, baseline }: SorenessSeries): number[] {
  requireNumber('baseline', baseline, 0)
  if (t.length !== y.length) throw new RangeError('t and y differ in length')
  t.forEach((day, i) => {
    requireNumber('t', day)
    if (i > 0 && day <= at(t, i - 1)) throw new RangeError('t does not rise')
  })
  return y.map((value) => requireNumber('y', value, 0) - baseline)
}

/** The day from index `from` on at which the level is reached; `confirmed` asks that the next log keeps it. */
function crossing(
  t: readonly number[],
  excess: readonly number[],
  from: number,
  level: number,
  confirmed: boolean,
): number | null {
  for (let i = from; i < t.length; i++) {
    const value = at(excess, i)
    const next = excess[i + 1]
    if (value > level || (confirmed && (next === undefined || next > level))) continue
    if (i === from) return at(t, i)
    const before = at(excess, i - 1)
    return at(t, i - 1) + ((before - level) / (before - value)) * (at(t, i) - at(t, i - 1))
  }
  return null
}

function trapezoid(t: readonly number[], y: readonly number[]): number {
  let area = 0
  for (let i = 1; i < t.length; i++) area += ((at(t, i) - at(t, i - 1)) * (at(y, i) + at(y, i - 1))) / 2
  return area
}

function at(values: readonly number[], index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`no value at ${index}`)
  return value
}
