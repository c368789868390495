// The drawn soreness of one place: its days as dots, the other side as a dashed line, sharp days ringed, pain at rest barred.
import { memo, useMemo } from 'react'
import type { Day } from '../../shared/base/day.ts'
import { scaleAxis } from './axes.ts'
import { RangeBars } from './bar-marks.tsx'
import type { Dot } from './geometry.ts'
import { Dots, Runs } from './marks.tsx'
import { BelowMarks } from './note-marks.tsx'
import { type Axis, Plot } from './Plot.tsx'
import { dotsOf, rangesOf } from './TrendBars.tsx'
import { TrendNotes } from './TrendNotes.tsx'
import type { Notes } from './trend-rows.ts'
import { dayTicks, grainOfMarks, indexOf, type Mark, spanOf } from './window-rows.ts'

type Props = {
  marks: readonly Mark[]
  /** The other side's; none for a place in the middle. */
  other: readonly Mark[]
  notes: Notes
  sharpDays: readonly Day[]
  atRestDays: readonly Day[]
}

export const PlaceDrawing = memo(function PlaceDrawing({
  marks,
  other,
  notes,
  sharpDays,
  atRestDays,
}: Props) {
  const x = useMemo(
    (): Axis => ({ span: spanOf(marks), ticks: dayTicks(marks, notes.today) }),
    [marks, notes.today],
  )
  const sharp = sharpDays.flatMap((day): Dot[] => {
    const at = indexOf(marks, day)
    const value = marks[at]?.value ?? null
    return value === null ? [] : [{ x: at, y: value }]
  })
  return (
    <Plot x={x} y={zeroToTen}>
      <TrendNotes marks={marks} notes={notes} named />
      <Runs runs={joined(other)} colour="var(--ink-3)" width={1.4} dashes="5 4" />
      {grainOfMarks(marks) !== 'day' && (
        <RangeBars ranges={rangesOf(marks)} colourOf={emberOf} opacity={0.3} />
      )}
      <Runs runs={joined(marks)} colour="var(--ember)" width={2} />
      <Dots dots={dotsOf(marks)} radius={marks.length > 120 ? 2.2 : 3.2} look={dotLook} />
      <Dots dots={sharp} radius={6} look={ringLook} />
      <BelowMarks at={[...new Set(atRestDays.map((day) => indexOf(marks, day)))]} />
    </Plot>
  )
})

const zeroToTen = scaleAxis(0, 10, 5)
const dotLook = { fill: 'var(--ember)' }
const ringLook = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 }
const emberOf = () => 'var(--ember)'
/** Further apart no line says what was between. */
const mostApart = 7

function joined(marks: readonly Mark[]): Dot[][] {
  const runs: Dot[][] = []
  for (const dot of dotsOf(marks)) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && dot.x - before.x < mostApart) last.push(dot)
    else runs.push([dot])
  }
  return runs
}
