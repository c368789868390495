// The drawn nights of a window: a dot a night, the median of seven as a line, the usual range as a band.
import { memo, useMemo } from 'react'
import type { TrendWindow } from '../../shared/trends/window.ts'
import type { Dot } from './geometry.ts'
import { Dots, Level, Runs } from './marks.tsx'
import { type Axis, Plot } from './Plot.tsx'
import { WindowMarks } from './WindowMarks.tsx'
import { dayTicks, hoursAxis, type Mark, spanOf } from './window-rows.ts'

type Props = { marks: readonly Mark[]; usual: TrendWindow['sleep']['usual']; races: TrendWindow['races'] }

export const NightsDrawing = memo(function NightsDrawing({ marks, usual, races }: Props) {
  const x = useMemo((): Axis => ({ span: spanOf(marks), ticks: dayTicks(marks) }), [marks])
  const nights = useMemo(
    () => marks.flatMap(({ value }, index): Dot[] => (value === null ? [] : [{ x: index, y: value }])),
    [marks],
  )
  const y = useMemo(
    () => hoursAxis([...nights.map((night) => night.y), ...(usual ? [usual.low, usual.high] : [])]),
    [nights, usual],
  )
  return (
    <Plot x={x} y={y}>
      <WindowMarks marks={marks} races={races} />
      {usual && <Level y={[usual.low, usual.high]} fill="var(--sleep)" opacity={0.12} />}
      <Runs runs={medianRuns(marks)} colour="var(--sleep)" width={2.4} />
      <Dots dots={nights} radius={marks.length > 100 ? 2.2 : 3.2} look={dotLook} />
    </Plot>
  )
})

const dotLook = { fill: 'var(--sleep)' }

/** The line breaks where too few nights were logged for a median. */
function medianRuns(marks: readonly Mark[]): Dot[][] {
  const runs: Dot[][] = []
  marks.forEach(({ median7 }, index) => {
    if (median7 === null) return
    const isNext = index > 0 && marks[index - 1]?.median7 !== null
    const dot = { x: index, y: median7 }
    if (isNext) runs.at(-1)?.push(dot)
    else runs.push([dot])
  })
  return runs
}
