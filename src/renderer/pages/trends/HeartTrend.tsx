// The heart at rest: resting heart rate or variability, with the last week's mean against the own range.
import { memo, useMemo } from 'react'
import { weekStatus } from '../../../shared/trends/week-status.ts'
import { SeriesCard, seriesOf } from './SeriesCard.tsx'
import { hrvKind, restingHeartKind } from './trend-kinds.ts'
import { weekStatusText } from './trend-words.ts'
import type { TrendView } from './use-trends.ts'

type Props = { quantity: 'restingHeart' | 'rmssd'; view: TrendView }

export const HeartTrend = memo(function HeartTrend({ quantity, view }: Props) {
  const kind = quantity === 'rmssd' ? hrvKind : restingHeartKind
  const { journal, span } = view
  const trend = useMemo(() => seriesOf(view, kind), [view, kind])
  const status = useMemo(() => weekStatus(journal, quantity, span.to), [journal, quantity, span.to])
  return <SeriesCard kind={kind} view={view} trend={trend} also={weekStatusText(status, kind.words)} />
})
