// Sleep night by night: a dot a night, the 7-night median, the own usual range, and what lay below the own target.
import { memo, useMemo } from 'react'
import { defaultTargetHours, sleepFacts } from '../../../shared/trends/sleep-facts.ts'
import { hoursAxis } from '../../charts/axes.ts'
import { ChartPlace } from '../../charts/ChartPlace.tsx'
import { markPoints, trendMarks } from '../../charts/window-rows.ts'
import { hrefOfDay, hrefTo } from '../../commands/routes.ts'
import { useApp } from '../../state/use-app.ts'
import { drawnValues, useRows } from './SeriesCard.tsx'
import { TrendCard } from './TrendCard.tsx'
import { TrendTable } from './TrendTable.tsx'
import {
  belowTargetText,
  nightWords,
  regularityText,
  seriesCaption,
  sleepFigure,
  usualText,
} from './trend-words.ts'
import { type TrendView, useZoom } from './use-trends.ts'

export const SleepTrend = memo(function SleepTrend({ view }: { view: TrendView }) {
  const { journal, span, window } = view
  const trend = window.sleep
  const marks = useMemo(() => trendMarks(trend, span.from), [trend, span.from])
  const points = useMemo(() => markPoints(marks, nightWords.text, hrefOfDay), [marks])
  const rows = useRows(view, marks, trend)
  const y = useMemo(() => hoursAxis(drawnValues(rows)), [rows])
  const zoom = useZoom(view, marks)
  const target = useApp(({ settings }) => settings.profile.sleepTargetHours) ?? defaultTargetHours
  const facts = useMemo(() => sleepFacts(journal, span.to, target), [journal, span.to, target])
  return (
    <TrendCard
      title="Sleep"
      unit="hours; line: 7-night median"
      figure={sleepFigure(trend)}
      more={usualText(trend, nightWords)}
      sentence={trend.sentence}
      caption={seriesCaption(marks, 'dots', trend.usual !== null, view)}
      table={<TrendTable caption="Sleep" value="Slept" marks={marks} valueText={nightWords.text} />}
      further={
        <ul className="trend-facts">
          <li>
            {belowTargetText(facts.belowTarget, target)} <a href={hrefTo('settings')}>Change the target</a>
          </li>
          <li>{regularityText(facts.regularity)}</li>
        </ul>
      }
    >
      <ChartPlace
        heightPx={172}
        label={`Sleep, ${marks.length} marks. ${trend.sentence}`}
        pointsLabel="Sleep by night"
        points={points}
        zoom={zoom}
      >
        {({ TrendDots }) => <TrendDots rows={rows} y={y} colour="var(--sleep)" />}
      </ChartPlace>
    </TrendCard>
  )
})
