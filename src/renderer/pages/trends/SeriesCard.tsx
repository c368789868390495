// One quantity over the span: dots with its median and usual range, or bars.
import { memo, type ReactNode, useMemo } from 'react'
import { frameOf, readFrame, trendOf } from '../../../shared/trends/series.ts'
import type { Trend } from '../../../shared/trends/window-rows.ts'
import { seriesSentence } from '../../../shared/trends/window-sentence.ts'
import { ChartPlace } from '../../charts/ChartPlace.tsx'
import type { TrendRows } from '../../charts/trend-rows.ts'
import { type Mark, markPoints, trendMarks } from '../../charts/window-rows.ts'
import { hrefOfDay } from '../../commands/routes.ts'
import { TrendCard } from './TrendCard.tsx'
import { TrendTable } from './TrendTable.tsx'
import type { TrendKind } from './trend-kinds.ts'
import { type Figure, seriesCaption, seriesFigure, usualText } from './trend-words.ts'
import { type TrendView, useZoom } from './use-trends.ts'

type Props = {
  kind: TrendKind
  view: TrendView
  trend: Trend
  small?: boolean
  figure?: Figure
  more?: string | undefined
  /** A sentence that goes on after that of the numbers. */
  also?: string
  further?: ReactNode
}

export const SeriesCard = memo(function SeriesCard({
  kind,
  view,
  trend,
  small,
  figure,
  more,
  also,
  further,
}: Props) {
  const { title, unit, words, look, colour } = kind
  const marks = useMemo(() => trendMarks(trend, view.span.from), [trend, view.span.from])
  const points = useMemo(() => markPoints(marks, words.text, hrefOfDay), [marks, words])
  const rows = useRows(view, marks, look === 'dots' ? trend : null)
  const y = useMemo(() => kind.axisOf(drawnValues(rows)), [kind, rows])
  const zoom = useZoom(view, marks)
  const sentence = also ? `${trend.sentence} ${also}` : trend.sentence
  return (
    <TrendCard
      title={title}
      unit={unit}
      figure={figure ?? seriesFigure(trend, words)}
      more={more ?? (look === 'dots' ? usualText(trend, words) : undefined)}
      sentence={sentence}
      caption={seriesCaption(marks, look, look === 'dots' && trend.usual !== null, view)}
      table={<TrendTable caption={title} value={title} marks={marks} valueText={words.text} />}
      {...(small && { small })}
      further={further}
    >
      <ChartPlace
        heightPx={small ? smallPx : 172}
        label={`${title}, ${marks.length} marks. ${sentence}`}
        pointsLabel={`${title} by day`}
        points={points}
        zoom={zoom}
      >
        {({ TrendBars, TrendDots }) =>
          look === 'bars' ? (
            <TrendBars rows={rows} y={y} colour={colour} />
          ) : (
            <TrendDots rows={rows} y={y} colour={colour} />
          )
        }
      </ChartPlace>
    </TrendCard>
  )
})

const smallPx = 132

/** A quantity of a view with its sentence. */
export function seriesOf({ journal, span, today }: TrendView, kind: TrendKind): Trend {
  const frame = frameOf(journal, span, today)
  const values = readFrame(journal, frame, kind.quantity)
  const trend = trendOf(values, values, frame)
  const usual = trend.usual && {
    ...trend.usual,
    high: Math.min(trend.usual.high, kind.highest ?? trend.usual.high),
  }
  return { ...trend, usual, sentence: seriesSentence(trend, kind.words, navigator.language) }
}

/** `usual` is drawn where the trend has it. */
export function useRows(
  { notes, withBefore }: TrendView,
  marks: readonly Mark[],
  usual: Pick<Trend, 'usual'> | null,
  named = false,
): TrendRows {
  return useMemo(
    () => ({ marks, usual: usual?.usual ?? null, notes, withBefore, named }),
    [marks, usual, notes, withBefore, named],
  )
}

/** All that the y axis must have room for. */
export function drawnValues({ marks, usual, withBefore }: TrendRows): number[] {
  const values: number[] = usual ? [usual.low, usual.high] : []
  for (const { low, high, before } of marks) {
    if (low !== null) values.push(low)
    if (high !== null) values.push(high)
    if (withBefore && before !== null) values.push(before)
  }
  return values
}
