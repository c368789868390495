// Soreness day by day: a bar in the colour of each day's highest number.
import { memo, useMemo } from 'react'
import { scaleAxis } from '../../charts/axes.ts'
import { ChartPlace } from '../../charts/ChartPlace.tsx'
import { markPoints, sorenessMarks } from '../../charts/window-rows.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { useRows } from './SeriesCard.tsx'
import { TrendCard } from './TrendCard.tsx'
import { TrendTable } from './TrendTable.tsx'
import { sorenessCaption, sorenessFigure, sorenessUnit, soreText } from './trend-words.ts'
import { type TrendView, useZoom } from './use-trends.ts'

export const SorenessTrend = memo(function SorenessTrend({ view }: { view: TrendView }) {
  const { span, window } = view
  const trend = window.soreness
  const marks = useMemo(() => sorenessMarks(trend, span.from), [trend, span.from])
  const points = useMemo(() => markPoints(marks, soreText, hrefOfDay), [marks])
  const rows = useRows(view, marks, null, true)
  const zoom = useZoom(view, marks)
  return (
    <TrendCard
      title="Soreness"
      unit={sorenessUnit(marks)}
      figure={sorenessFigure(trend)}
      sentence={trend.sentence}
      caption={sorenessCaption(marks, trend, view)}
      table={
        <TrendTable caption="Soreness" value="Highest" note="Where" marks={marks} valueText={soreText} />
      }
    >
      <ChartPlace
        heightPx={172}
        label={`Soreness, ${marks.length} marks. ${trend.sentence}`}
        pointsLabel="Soreness by day"
        points={points}
        zoom={zoom}
      >
        {({ TrendBars }) => <TrendBars rows={rows} y={zeroToTen} colour="ramp" />}
      </ChartPlace>
    </TrendCard>
  )
})

const zeroToTen = scaleAxis(0, 10, 5)
