// Sleep night by night: a dot a night, the 7-night median, and the own usual range.
import { memo, useMemo } from 'react'
import type { TrendWindow } from '../../../shared/trends/window.ts'
import { hoursText } from '../../../shared/trends/window-sentence.ts'
import { ChartPlace } from '../../charts/ChartPlace.tsx'
import { type Mark, markPoints } from '../../charts/window-rows.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { TrendCard } from './TrendCard.tsx'
import { TrendTable } from './TrendTable.tsx'
import { sleepCaption, sleepFigure, usualText } from './trend-words.ts'

type Props = { trend: TrendWindow['sleep']; marks: readonly Mark[]; races: TrendWindow['races'] }

export const SleepTrend = memo(function SleepTrend({ trend, marks, races }: Props) {
  const points = useMemo(() => markPoints(marks, hoursText, hrefOfDay), [marks])
  return (
    <TrendCard
      title="Sleep"
      unit="hours; line: 7-night median"
      figure={sleepFigure(trend)}
      more={usualText(trend)}
      sentence={trend.sentence}
      caption={sleepCaption(marks, trend)}
      table={<TrendTable caption="Sleep" value="Slept" marks={marks} valueText={hoursText} />}
    >
      <ChartPlace
        heightPx={172}
        label={`Sleep, ${marks.length} marks. ${trend.sentence}`}
        pointsLabel="Sleep by night"
        points={points}
      >
        {({ NightsDrawing }) => <NightsDrawing marks={marks} usual={trend.usual} races={races} />}
      </ChartPlace>
    </TrendCard>
  )
})
