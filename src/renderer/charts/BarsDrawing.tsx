// The drawn soreness of a window: a bar a day in the colour of its number, races as dotted verticals.
import { memo, useMemo } from 'react'
import type { TrendWindow } from '../../shared/trends/window.ts'
import { Bars, HollowBars } from './bar-marks.tsx'
import type { Dot } from './geometry.ts'
import { type Axis, Plot } from './Plot.tsx'
import { WindowMarks } from './WindowMarks.tsx'
import { dayTicks, type Mark, spanOf } from './window-rows.ts'

type Props = { marks: readonly Mark[]; races: TrendWindow['races'] }

export const BarsDrawing = memo(function BarsDrawing({ marks, races }: Props) {
  const x = useMemo((): Axis => ({ span: spanOf(marks), ticks: dayTicks(marks) }), [marks])
  const [bars, hollow] = useMemo(() => [barsOf(marks, false), barsOf(marks, true)], [marks])
  return (
    <Plot x={x} y={soreness}>
      <WindowMarks marks={marks} races={races} named />
      <Bars bars={bars} colourOf={rampColour} />
      <HollowBars bars={hollow} colourOf={rampColour} />
    </Plot>
  )
})

function barsOf(marks: readonly Mark[], atLeast: boolean): Dot[] {
  return marks.flatMap(({ value, isAtLeast }, index) =>
    value === null || isAtLeast !== atLeast ? [] : [{ x: index, y: value }],
  )
}

const soreness: Axis = { span: [0, 10], ticks: [0, 5, 10].map((at) => ({ at, text: String(at) })) }

function rampColour(value: number): string {
  return `var(--sore-${Math.round(value)})`
}
