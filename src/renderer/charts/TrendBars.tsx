// A trend as bars: a bar a day, of weeks and months from the lowest day to the highest with a dot at their mean.
import { memo, useMemo } from 'react'
import { Bars, HollowBars, RangeBars } from './bar-marks.tsx'
import type { Dot } from './geometry.ts'
import { Dots, Runs } from './marks.tsx'
import { type Axis, Plot } from './Plot.tsx'
import { TrendNotes } from './TrendNotes.tsx'
import type { TrendRows } from './trend-rows.ts'
import { dayTicks, grainOfMarks, type Mark, runsOf, spanOf } from './window-rows.ts'

type Props = { rows: TrendRows; y: Axis; colour: string }

/** `ramp` colours each bar by its soreness. */
export const TrendBars = memo(function TrendBars({ rows, y, colour }: Props) {
  const { marks, notes, named, withBefore } = rows
  const x = useMemo(
    (): Axis => ({ span: spanOf(marks), ticks: dayTicks(marks, notes.today) }),
    [marks, notes.today],
  )
  const isDaily = grainOfMarks(marks) === 'day'
  const colourOf = useMemo(
    () => (colour === 'ramp' ? (value: number) => `var(--sore-${Math.round(value)})` : () => colour),
    [colour],
  )
  return (
    <Plot x={x} y={y}>
      <TrendNotes marks={marks} notes={notes} named={named} />
      {isDaily ? (
        <>
          <Bars bars={barsOf(marks, false)} colourOf={colourOf} />
          <HollowBars bars={barsOf(marks, true)} colourOf={colourOf} />
        </>
      ) : (
        <>
          <RangeBars ranges={rangesOf(marks)} colourOf={colourOf} />
          <Dots dots={dotsOf(marks)} radius={1.8} look={meanLook} />
        </>
      )}
      {withBefore && <Runs runs={runsOf(marks, 'before')} {...ghostLook} />}
    </Plot>
  )
})

export const ghostLook = { colour: 'var(--ink-3)', width: 1.6, dashes: '2 4' }
const meanLook = { fill: 'var(--ink)' }

export function dotsOf(marks: readonly Mark[]): Dot[] {
  return marks.flatMap(({ value }, index) => (value === null ? [] : [{ x: index, y: value }]))
}

export function rangesOf(marks: readonly Mark[]) {
  return marks.flatMap(({ low, high, isAtLeast }, index) =>
    low === null || high === null ? [] : [{ x: index, low, high, isAtLeast }],
  )
}

function barsOf(marks: readonly Mark[], atLeast: boolean): Dot[] {
  return marks.flatMap(({ value, isAtLeast }, index) =>
    value === null || isAtLeast !== atLeast ? [] : [{ x: index, y: value }],
  )
}
