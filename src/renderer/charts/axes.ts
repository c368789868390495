// The y axes of trend charts: three to five round numbers around all that is drawn.
import type { Axis } from './Plot.tsx'

/** From 0 to the highest of a scale. */
export function scaleAxis(
  from: number,
  to: number,
  step: number,
  textOf: (value: number) => string = String,
): Axis {
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
  return { span: [from, to], ticks: ticks.map((at) => ({ at, text: textOf(at) })) }
}

/** Whole hours around all the nights, with a tick every second or fourth of them. */
export function hoursAxis(minutes: readonly number[]): Axis {
  const least = Math.floor(minutes.reduce((low, one) => Math.min(low, one), 6 * 60) / 60)
  const most = Math.ceil(minutes.reduce((high, one) => Math.max(high, one), 9 * 60) / 60)
  const step = most - least > 6 ? 4 : 2
  const from = least - (least % step)
  const to = Math.ceil((most - from) / step) * step + from
  return scaleAxis(from * 60, to * 60, step * 60, (at) => `${at / 60} h`)
}

type NiceAxis = {
  /** Bars stand on 0. */
  fromZero?: boolean
  /** The smallest step, 1 where a value is whole. */
  leastStep?: number
  textOf?: (value: number) => string
  /** Steps that are tried, each times a power of ten or, for minutes of a clock, as they are. */
  steps?: readonly number[]
}

/** Around the values, whatever they are; round where steps are 1, 2 or 5. */
export function niceAxis(
  values: readonly number[],
  { fromZero = false, leastStep = 1, textOf = String, steps = tenSteps }: NiceAxis = {},
): Axis {
  const low = fromZero ? 0 : values.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  const high = values.reduce((most, one) => Math.max(most, one), fromZero ? 0 : Number.NEGATIVE_INFINITY)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return scaleAxis(0, leastStep * 2, leastStep, textOf)
  const step =
    steps.find((one) => one >= leastStep && (high - low) / one <= mostSteps) ?? steps.at(-1) ?? leastStep
  const from = Math.floor(low / step) * step
  const to = Math.max(Math.ceil(high / step) * step, from + 2 * step)
  return scaleAxis(from, to, step, textOf)
}

const mostSteps = 3
const tenSteps = Array.from({ length: 24 }, (_, index) => [1, 2, 5][index % 3] ?? 1).map(
  (digit, index) => digit * 10 ** (Math.floor(index / 3) - 1),
)
/** For clock times and minutes. */
export const minuteSteps = [5, 15, 30, 60, 120, 180, 360]
