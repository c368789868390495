// Amounts of several kinds stacked: a bar a day, of weeks and months the mean of a day.
import { memo, useMemo } from 'react'
import { StackedBars } from './bar-marks.tsx'
import { type Axis, Plot } from './Plot.tsx'
import { TrendNotes } from './TrendNotes.tsx'
import type { TrendRows } from './trend-rows.ts'
import { dayTicks, type Mark, spanOf } from './window-rows.ts'

type Props = { rows: TrendRows; y: Axis; kinds: readonly { colour: string; marks: readonly Mark[] }[] }

export const TrendStack = memo(function TrendStack({ rows, y, kinds }: Props) {
  const { marks, notes, named } = rows
  const x = useMemo(
    (): Axis => ({ span: spanOf(marks), ticks: dayTicks(marks, notes.today) }),
    [marks, notes.today],
  )
  const layers = useMemo(() => layersOf(kinds), [kinds])
  return (
    <Plot x={x} y={y}>
      <TrendNotes marks={marks} notes={notes} named={named} />
      <StackedBars layers={layers} />
    </Plot>
  )
})

function layersOf(kinds: Props['kinds']) {
  const tops: number[] = []
  return kinds.map(({ colour, marks }) => ({
    colour,
    bars: marks.flatMap(({ value }, x) => {
      if (value === null || value === 0) return []
      const from = tops[x] ?? 0
      tops[x] = from + value
      return [{ x, low: from, high: from + value }]
    }),
  }))
}
