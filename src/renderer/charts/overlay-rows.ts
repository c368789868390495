// Races side by side as the lines, dots and words of their chart: the highest of each day since the finish.
import type { Day } from '../../shared/base/day.ts'
import type { ComparedRace } from '../../shared/trends/compared-races.ts'
import { gapsOf } from '../../shared/trends/gaps.ts'
import { raceCurveDays } from '../../shared/trends/race-curve.ts'
import { dayName, logText, runsOf } from './curve-rows.ts'
import { type Dot, type Span, shareOf } from './geometry.ts'
import type { ChartPoint } from './PointLink.tsx'

export type OverlayLine = {
  id: string
  /** Days that are known; the line does not cross a day that is not. */
  runs: Dot[][]
  atLeast: Dot[]
}

export type OverlayRows = { lines: OverlayLine[]; points: ChartPoint[] }

export const overlaySpan: Span = [-0.3, raceCurveDays + 0.3]
export const overlayHeight: Span = [0, 10]

/** The points are heard race by race, each from its finish on. */
export function overlayRows(races: readonly ComparedRace[], hrefOfDay: (day: Day) => string): OverlayRows {
  return {
    lines: races.map(({ id, days }) => {
      const open = gapsOf(days, ({ state }) => state !== 'logged')
      const known = days.flatMap(({ n, worst, state }) =>
        worst === null || state !== 'logged' ? [] : [{ n, dot: { x: n, y: worst } }],
      )
      const atLeast = days.flatMap(({ n, worst, state }) =>
        worst === null || state !== 'at_least' ? [] : [{ x: n, y: worst }],
      )
      return { id, runs: runsOf(known, open), atLeast }
    }),
    points: races.flatMap(({ id, name, days }) =>
      days.flatMap(({ n, day, worst, state, place }) =>
        worst === null
          ? []
          : [
              {
                id: `${id} ${n}`,
                at: shareOf(n, overlaySpan),
                up: shareOf(worst, overlayHeight),
                href: hrefOfDay(day),
                text: `${name}, ${dayName(n)}: ${logText({ worst, isAtLeast: state === 'at_least', place })}`,
              },
            ],
      ),
    ),
  }
}

/** What the drawing shows, for those who do not see it. */
export function overlayLabel(races: readonly ComparedRace[]): string {
  const told = races.map(({ name, days }) => {
    const values = days.flatMap(({ n, worst, state }) =>
      worst === null ? [] : [`${dayName(n)} ${state === 'at_least' ? 'at least ' : ''}${worst}`],
    )
    return `${name}: ${values.join(', ') || 'nothing logged'}`
  })
  return `Highest soreness of each day since the finish, 0 to 10. ${told.join('. ')}.`
}
