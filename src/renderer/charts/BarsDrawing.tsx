// The drawn soreness of a window: a bar a day in the colour of its number, races as dotted verticals.
import { memo, useMemo } from 'react'
import type { TrendWindow } from '../../shared/trends/window.ts'
import { Bars } from './marks.tsx'
import { type Axis, Plot } from './Plot.tsx'
import { WindowMarks } from './WindowMarks.tsx'
import { dayTicks, type Mark, spanOf } from './window-rows.ts'

type Props = { marks: readonly Mark[]; races: TrendWindow['races'] }

export const BarsDrawing = memo(function BarsDrawing({ marks, races }: Props) {
  const x = useMemo((): Axis => ({ span: spanOf(marks), ticks: dayTicks(marks) }), [marks])
  const bars = marks.flatMap(({ value }, index) => (value === null ? [] : [{ x: index, y: value }]))
  return (
    <Plot x={x} y={soreness}>
      <WindowMarks marks={marks} races={races} named />
      <Bars bars={bars} colourOf={rampColour} />
    </Plot>
  )
})

const soreness: Axis = { span: [0, 10], ticks: [0, 5, 10].map((at) => ({ at, text: String(at) })) }

function rampColour(value: number): string {
  return `var(--sore-${Math.round(value)})`
}
