// Soreness day by day: a bar in the colour of each day's highest number.
import { memo, useMemo } from 'react'
import type { TrendWindow } from '../../../shared/trends/window.ts'
import { ChartPlace } from '../../charts/ChartPlace.tsx'
import { type Mark, markPoints } from '../../charts/window-rows.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { TrendCard } from './TrendCard.tsx'
import { TrendTable } from './TrendTable.tsx'
import { sorenessCaption, sorenessFigure, sorenessUnit } from './trend-words.ts'

type Props = { trend: TrendWindow['soreness']; marks: readonly Mark[]; races: TrendWindow['races'] }

export const SorenessTrend = memo(function SorenessTrend({ trend, marks, races }: Props) {
  const points = useMemo(() => markPoints(marks, String, hrefOfDay), [marks])
  return (
    <TrendCard
      title="Soreness"
      unit={sorenessUnit(marks)}
      figure={sorenessFigure(trend)}
      sentence={trend.sentence}
      caption={sorenessCaption(marks, trend)}
      table={<TrendTable caption="Soreness" value="Highest" note="Where" marks={marks} valueText={String} />}
    >
      <ChartPlace
        heightPx={172}
        label={`Soreness, ${marks.length} marks. ${trend.sentence}`}
        pointsLabel="Soreness by day"
        points={points}
      >
        {({ BarsDrawing }) => <BarsDrawing marks={marks} races={races} />}
      </ChartPlace>
    </TrendCard>
  )
})
