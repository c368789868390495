// The drawn curve of a race's soreness.
import { memo, useMemo } from 'react'
import { type RaceCurve, raceCurveDays } from '../../shared/trends/race-curve.ts'
import type { RaceFit } from '../../shared/trends/race-fit.ts'
import { compactSoreness, everyDay, everySecondDay, fullSoreness } from './curve-axes.ts'
import { type CurveRows, logText, numberOf } from './curve-rows.ts'
import { AtLeastDots, Dots, OpenBand, Ribbon, Runs, Vertical, WordsAt } from './marks.tsx'
import { type Axis, Plot } from './Plot.tsx'
import { seriesLook } from './series.ts'

type Props = {
  curve: RaceCurve
  rows: CurveRows
  look: 'full' | 'compact'
  fit: RaceFit | null
  hidden: readonly string[]
}

export const CurveDrawing = memo(function CurveDrawing({ curve, rows, look, fit, hidden }: Props) {
  const isFull = look === 'full'
  const x = useMemo(
    (): Axis => ({ span: rows.span, ticks: isFull ? everyDay : everySecondDay }),
    [rows, isFull],
  )
  const isNow = !isFull && rows.last !== null && rows.last.n === curve.todayN
  const { peak, last } = rows
  return (
    <Plot x={x} y={isFull ? fullSoreness : compactSoreness}>
      {rows.bands.map((band, index) => (
        <OpenBand key={band[0]} x={band} {...(index === 0 && { label: 'not logged' })} />
      ))}
      {curve.reference && (
        <Ribbon
          rows={curve.reference.points.map(({ n, low, high }) => ({ x: n, low, high }))}
          fill="var(--ink-3)"
          opacity={0.11}
        />
      )}
      {curve.reference && !isFull && (
        <WordsAt
          at={{ x: raceCurveDays, y: 10 }}
          dy={rows.bands.length > 0 ? secondLinePx : firstLinePx}
          anchor="end"
          text={curve.reference.label}
        />
      )}
      {isFull &&
        rows.regions.map(({ name, runs }, index) => {
          const { colour, dashes } = seriesLook(index)
          if (hidden.includes(name)) return null
          return <Runs key={name} runs={runs} colour={colour} width={1.6} dashes={dashes} />
        })}
      {isNow && last && <Vertical at={last.x} anchor="start" colour="var(--ember)" />}
      {fit && (
        <g className="fitted-line">
          <Runs runs={[fit.dots]} colour="var(--ink-2)" width={1.4} dashes="1 5" />
        </g>
      )}
      <Runs runs={rows.runs} colour="var(--ember)" width={2.6} />
      <Dots dots={rows.runs.flat()} radius={isFull ? 4.6 : 4.2} look={dotLook} />
      <AtLeastDots dots={rows.atLeast} radius={isFull ? 4.6 : 4.2} colour="var(--ember)" />
      {isNow && last && (
        <WordsAt
          at={{ x: last.x, y: last.worst }}
          dx={last.x > lateDay ? -10 : 10}
          dy={-8}
          anchor={last.x > lateDay ? 'end' : 'start'}
          text={`now ${logText(last)}`}
          colour="var(--ember)"
          bold
        />
      )}
      {isFull && peak && peak.worst > 0 && (
        <WordsAt
          at={{ x: peak.x, y: peak.worst }}
          dy={peak.worst === 10 ? 20 : -12}
          anchor="middle"
          text={`highest ${numberOf(peak.worst, peak.isAtLeast)}`}
          colour="var(--ember)"
          bold
        />
      )}
    </Plot>
  )
})

const lateDay = 6
/** Below the top of the plot; the first line is where open days are named. */
const [firstLinePx, secondLinePx] = [16, 32]
const dotLook = { fill: 'var(--surface)', stroke: 'var(--ember)', strokeWidth: 2 }
