// The minutes of recovery by kind, stacked: easy movement, routines by family, naps and aids.
import { memo, useMemo } from 'react'
import { hoursMinutesText } from '../../../shared/words/units.ts'
import { niceAxis } from '../../charts/axes.ts'
import { ChartPlace } from '../../charts/ChartPlace.tsx'
import { grainOfMarks, markPoints } from '../../charts/window-rows.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { recoveryOf } from './recovery-rows.ts'
import { useRows } from './SeriesCard.tsx'
import { StackTable } from './StackTable.tsx'
import { TrendCard } from './TrendCard.tsx'
import { recoveryFigure, recoverySentence } from './trend-words.ts'
import { type TrendView, useZoom } from './use-trends.ts'

export const RecoveryTrend = memo(function RecoveryTrend({ view }: { view: TrendView }) {
  const { all, kinds, minutes } = useMemo(() => recoveryOf(view), [view])
  const points = useMemo(() => markPoints(all, hoursMinutesText, hrefOfDay), [all])
  const rows = useRows(view, all, null)
  const y = useMemo(
    () =>
      niceAxis(
        all.map(({ value }) => value ?? 0),
        { fromZero: true, leastStep: 10 },
      ),
    [all],
  )
  const zoom = useZoom(view, all)
  if (kinds.length === 0) return null
  const grain = grainOfMarks(all)
  const sentence = recoverySentence(minutes, view.window.days)
  return (
    <TrendCard
      title="Recovery"
      unit="minutes by kind"
      figure={recoveryFigure(minutes.last7)}
      sentence={sentence}
      caption={
        grain === 'day'
          ? 'A bar a day, its kinds on top of each other. Days without a bar have no minutes logged.'
          : `Over so many days a bar is a ${grain}: the mean of its days that have minutes.`
      }
      table={<StackTable caption="Recovery, minutes" all={all} kinds={kinds} />}
    >
      <ul className="trend-legend" aria-label="Colours">
        {kinds.map(({ name, colour }) => (
          <li key={name}>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" rx="3" fill={colour} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <ChartPlace
        heightPx={172}
        label={`Recovery, ${all.length} marks. ${sentence}`}
        pointsLabel="Recovery by day"
        points={points}
        zoom={zoom}
      >
        {({ TrendStack }) => <TrendStack rows={rows} y={y} kinds={kinds} />}
      </ChartPlace>
    </TrendCard>
  )
})
