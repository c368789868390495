// The charts of a report, low and one below the other: those of which the span has anything.
import { useMemo } from 'react'
import type { Trend } from '../../../../shared/trends/window-rows.ts'
import { hoursAxis, scaleAxis } from '../../../charts/axes.ts'
import { ChartPlace } from '../../../charts/ChartPlace.tsx'
import type { Axis } from '../../../charts/Plot.tsx'
import { markPoints, sorenessMarks, trendMarks } from '../../../charts/window-rows.ts'
import { hrefOfDay } from '../../../commands/routes.ts'
import { drawnValues, useRows } from '../SeriesCard.tsx'
import { loadKind, restingHeartKind } from '../trend-kinds.ts'
import { loggedText, nightWords, soreText } from '../trend-words.ts'
import type { TrendView } from '../use-trends.ts'

type Props = { view: TrendView; load: Trend; heart: Trend }

export function ReportCharts({ view, load, heart }: Props) {
  const { soreness, sleep } = view.window
  return (
    <>
      <ReportChart
        title="Soreness"
        unit="highest of each day, 0–10"
        many="days"
        view={view}
        trend={soreness}
        look="ramp"
        text={soreText}
        axisOf={zeroToTen}
      />
      <ReportChart
        title="Sleep"
        unit="hours"
        many="nights"
        view={view}
        trend={sleep}
        look="dots"
        colour="var(--sleep)"
        text={nightWords.text}
        axisOf={hoursAxis}
      />
      <ReportChart
        title="Load"
        unit="minutes × effort, each day"
        many="days"
        view={view}
        trend={load}
        look="bars"
        colour={loadKind.colour}
        text={loadKind.words.text}
        axisOf={loadKind.axisOf}
      />
      <ReportChart
        title="Resting heart rate"
        unit="beats a minute"
        many="mornings"
        view={view}
        trend={heart}
        look="dots"
        colour={restingHeartKind.colour}
        text={restingHeartKind.words.text}
        axisOf={restingHeartKind.axisOf}
      />
    </>
  )
}

type ChartProps = {
  title: string
  unit: string
  /** What its days are called. */
  many: string
  view: TrendView
  trend: Trend
  /** `ramp` are bars in the colours of soreness. */
  look: 'ramp' | 'bars' | 'dots'
  colour?: string
  text: (value: number) => string
  axisOf: (values: readonly number[]) => Axis
}

function ReportChart({ title, unit, many, view, trend, look, colour = 'ramp', text, axisOf }: ChartProps) {
  const { span, window } = view
  const marks = useMemo(
    () => (look === 'ramp' ? sorenessMarks(window.soreness, span.from) : trendMarks(trend, span.from)),
    [look, window.soreness, trend, span.from],
  )
  const rows = useRows(view, marks, look === 'dots' ? trend : null, look === 'ramp')
  const y = useMemo(() => axisOf(drawnValues(rows)), [axisOf, rows])
  const points = useMemo(() => markPoints(marks, text, hrefOfDay), [marks, text])
  if (trend.loggedDays === 0) return null
  return (
    <section className="report-chart" aria-label={title}>
      <h3>
        {title} <span className="tiny">{`${unit} · ${loggedText(trend.loggedDays, window.days, many)}`}</span>
      </h3>
      <ChartPlace label={`${title}. ${trend.sentence}`} pointsLabel={`${title} by day`} points={points}>
        {({ TrendBars, TrendDots }) =>
          look === 'dots' ? (
            <TrendDots rows={rows} y={y} colour={colour} />
          ) : (
            <TrendBars rows={rows} y={y} colour={colour} />
          )
        }
      </ChartPlace>
      <p className="report-sentence">{trend.sentence}</p>
    </section>
  )
}

const zeroToTen = () => scaleAxis(0, 10, 5)
