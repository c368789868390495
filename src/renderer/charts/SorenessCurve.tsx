// Soreness since a finish: the daily highest with a dot for each log, further muscles, open days, and a study's range where one fits.
import { memo, useMemo } from 'react'
import type { Day } from '../../shared/base/day.ts'
import type { RaceCurve } from '../../shared/trends/race-curve.ts'
import type { RaceFit } from '../../shared/trends/race-fit.ts'
import type { ClockStyle } from '../../shared/words/units.ts'
import { ChartPlace } from './ChartPlace.tsx'
import { curveLabel, curveRows } from './curve-rows.ts'

type Props = {
  curve: RaceCurve
  /** `compact` leaves out the further muscles and marks today. */
  look: 'full' | 'compact'
  clock: ClockStyle
  hrefOfDay: (day: Day) => string
  /** A line fitted to the logs, where there is one. */
  fit?: RaceFit | null
  /** Names of further muscles whose lines are left out. */
  hidden?: readonly string[]
}

const none: readonly string[] = []
const heightsPx = { full: 300, compact: 190 }

/** Draws again only for another curve: whoever ticks above it does not touch it. */
export const SorenessCurve = memo(function SorenessCurve({
  curve,
  look,
  clock,
  hrefOfDay,
  fit = null,
  hidden = none,
}: Props) {
  const rows = useMemo(() => curveRows(curve, hrefOfDay, clock), [curve, hrefOfDay, clock])
  return (
    <ChartPlace
      heightPx={heightsPx[look]}
      label={curveLabel(curve)}
      pointsLabel="Each log since the finish"
      points={rows.points}
    >
      {({ CurveDrawing }) => <CurveDrawing curve={curve} rows={rows} look={look} fit={fit} hidden={hidden} />}
    </ChartPlace>
  )
})
