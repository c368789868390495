// A trend as dots: a dot a day with the median of seven as a line; of weeks and months their mean with the lowest and highest.
import { memo, useMemo } from 'react'
import { RangeBars } from './bar-marks.tsx'
import { Dots, Level, Runs } from './marks.tsx'
import { type Axis, Plot } from './Plot.tsx'
import { dotsOf, ghostLook, rangesOf } from './TrendBars.tsx'
import { TrendNotes } from './TrendNotes.tsx'
import type { TrendRows } from './trend-rows.ts'
import { dayTicks, grainOfMarks, runsOf, spanOf } from './window-rows.ts'

type Props = { rows: TrendRows; y: Axis; colour: string }

export const TrendDots = memo(function TrendDots({ rows, y, colour }: Props) {
  const { marks, usual, notes, named, withBefore } = rows
  const x = useMemo(
    (): Axis => ({ span: spanOf(marks), ticks: dayTicks(marks, notes.today) }),
    [marks, notes.today],
  )
  const look = useMemo(() => ({ fill: colour }), [colour])
  const colourOf = useMemo(() => () => colour, [colour])
  return (
    <Plot x={x} y={y}>
      <TrendNotes marks={marks} notes={notes} named={named} />
      {usual && <Level y={[usual.low, usual.high]} fill={colour} opacity={0.12} />}
      {withBefore && <Runs runs={runsOf(marks, 'before')} {...ghostLook} />}
      {grainOfMarks(marks) !== 'day' && (
        <RangeBars ranges={rangesOf(marks)} colourOf={colourOf} opacity={0.3} />
      )}
      <Runs runs={runsOf(marks, 'median7')} colour={colour} width={2.4} />
      <Dots dots={dotsOf(marks)} radius={marks.length > 100 ? 2.2 : 3.2} look={look} />
    </Plot>
  )
})
