// Several quantities side by side, each with its own chart: those of which the span has anything.
import { memo, useMemo } from 'react'
import { SeriesCard, seriesOf } from './SeriesCard.tsx'
import type { TrendKind } from './trend-kinds.ts'
import type { TrendView } from './use-trends.ts'

type Props = { kinds: readonly TrendKind[]; view: TrendView }

export const SmallTrends = memo(function SmallTrends({ kinds, view }: Props) {
  const trends = useMemo(
    () =>
      kinds.flatMap((kind) => {
        const trend = seriesOf(view, kind)
        return trend.loggedDays > 0 ? [{ kind, trend }] : []
      }),
    [kinds, view],
  )
  if (trends.length === 0) return null
  return (
    <div className="trends-small">
      {trends.map(({ kind, trend }) => (
        <SeriesCard key={kind.quantity} kind={kind} view={view} trend={trend} small />
      ))}
    </div>
  )
})
