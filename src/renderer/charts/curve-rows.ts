// A race's curve as the lines, dots, bands and words of its chart; days are days since the finish.

import type { BodyPlace } from '../../shared/anatomy/body.ts'
import type { Day } from '../../shared/base/day.ts'
import { standingApart } from '../../shared/base/words.ts'
import { type Gap, gapsOf } from '../../shared/trends/gaps.ts'
import { type RaceCurve, raceCurveDays } from '../../shared/trends/race-curve.ts'
import { placeInText } from '../../shared/trends/race-places.ts'
import type { RaceDay } from '../../shared/trends/race-rows.ts'
import { longDay } from '../../shared/words/dates.ts'
import { type ClockStyle, clockWords } from '../../shared/words/units.ts'
import { type Dot, type Span, shareOf } from './geometry.ts'
import type { ChartPoint } from './PointLink.tsx'

/**
 * A dot of the main line: one check, or one day's highest where the time of the finish is not known. `isAtLeast` where a
 * muscle that was sore before was not asked.
 */
export type Log = {
  x: number
  n: number
  worst: number
  isAtLeast: boolean
  place: BodyPlace | null
  clock: string | null
}

export type CurveRows = {
  span: Span
  /** Every log that is known, split where a day between two of them was not logged or is known in part. */
  runs: Dot[][]
  /** The logs that are known in part: the line does not go down to them. */
  atLeast: Dot[]
  /** The lines of further muscles, split in the same way. */
  regions: { name: string; runs: Dot[][] }[]
  bands: Span[]
  peak: Log | null
  last: Log | null
  points: ChartPoint[]
}

export function curveRows(
  curve: RaceCurve,
  hrefOfDay: (day: Day) => string,
  clock: ClockStyle = '24h',
): CurveRows {
  const logs = logsOf(curve)
  const last = logs.at(-1) ?? null
  const span = spanOfCurve(curve)
  const peakValue = Math.max(...logs.map(({ worst }) => worst))
  return {
    span,
    runs: runsOf(
      logs.filter(({ isAtLeast }) => !isAtLeast).map((log) => ({ n: log.n, dot: dotOf(log) })),
      openDays(curve),
    ),
    atLeast: logs.filter(({ isAtLeast }) => isAtLeast).map(dotOf),
    regions: curve.regions.map(({ name, values }) => ({
      name,
      runs: runsOf(
        values.flatMap((value, n) => (value === null ? [] : [{ n, dot: { x: dayAt(n, logs), y: value } }])),
        runsWithout(values),
      ),
    })),
    bands: curve.gaps.map(({ from, to }) => [from - bandEdge, to + bandEdge]),
    peak: logs.find(({ worst }) => worst === peakValue) ?? null,
    last,
    points: logs.map((log) => {
      const day = curve.days[log.n]?.day ?? curve.raceDay
      return {
        id: `${log.n}-${log.x}`,
        at: shareOf(log.x, span),
        href: hrefOfDay(day),
        text: `${dayName(log.n)}${log.clock ? `, ${clockWords(log.clock, clock)}` : ''}: ${logText(log)}`,
      }
    }),
  }
}

/** The days across; a log late on the last day makes room for itself. */
export function spanOfCurve(curve: RaceCurve): Span {
  return [-edge, Math.max(raceCurveDays, logsOf(curve).at(-1)?.x ?? 0) + edge]
}

/** `finish` or `day 3`. */
export function dayName(n: number): string {
  return n === 0 ? 'finish' : `day ${n}`
}

/** What the drawing shows, for those who do not see it. */
export function curveLabel(curve: RaceCurve): string {
  const days = curve.days.filter(({ state }) => state !== 'to_come' && state !== 'next_race')
  const told = days.map((day) => `${dayName(day.n)} ${heardText(day)}`)
  if (told.length === 0)
    return `Soreness since the finish of ${standingApart(curve.name)}, nothing logged yet.`
  return `Soreness since the finish of ${standingApart(curve.name)} on ${longDay(curve.raceDay, navigator.language)}, daily highest from 0 to 10: ${told.join(', ')}.`
}

/** `7, quads left`; `≥ 7, quads left` where it is known in part. */
export function logText({ worst, isAtLeast, place }: Pick<Log, 'worst' | 'isAtLeast' | 'place'>): string {
  const value = numberOf(worst, isAtLeast)
  return place ? `${value}, ${placeInText(place)}` : value
}

/** `7` or `≥ 7`. */
export function numberOf(worst: number, isAtLeast: boolean): string {
  return isAtLeast ? `≥ ${worst}` : `${worst}`
}

function heardText({ worst, state }: RaceDay): string {
  if (worst === null) return 'not logged'
  return state === 'at_least' ? `at least ${worst}` : `${worst}`
}

const edge = 0.3
const bandEdge = 0.38

function logsOf(curve: RaceCurve): Log[] {
  if (curve.points.length > 0)
    return curve.points.map(({ t, n, worst, isAtLeast, place, clock }) => ({
      x: t,
      n,
      worst,
      isAtLeast,
      place,
      clock,
    }))
  return curve.days.flatMap(({ n, worst, state, place }) =>
    worst === null ? [] : [{ x: n, n, worst, isAtLeast: state === 'at_least', place, clock: null }],
  )
}

function dotOf({ x, worst }: Log): Dot {
  return { x, y: worst }
}

/** Days that the line does not cross: its value there is not known. */
function openDays({ days }: RaceCurve): Gap[] {
  return gapsOf(days, ({ state }) => state === 'not_logged' || state === 'at_least')
}

/** Where a day's values of single muscles lie: with the day's highest log. */
function dayAt(n: number, logs: readonly Log[]): number {
  const ofDay = logs.filter((log) => log.n === n)
  return ofDay.toSorted((a, b) => b.worst - a.worst)[0]?.x ?? n
}

/** Neighbours stay in one run unless a day between them is open. */
export function runsOf(logs: readonly { n: number; dot: Dot }[], gaps: readonly Gap[]): Dot[][] {
  const runs: Dot[][] = []
  let before: number | null = null
  for (const { n, dot } of logs) {
    const from = before
    const isOpen = from === null || gaps.some((gap) => gap.from > from && gap.from < n)
    if (isOpen) runs.push([dot])
    else runs.at(-1)?.push(dot)
    before = n
  }
  return runs
}

function runsWithout(values: readonly (number | null)[]): Gap[] {
  return values.flatMap((value, n) => (value === null ? [{ from: n, to: n }] : []))
}
