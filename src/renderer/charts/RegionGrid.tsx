// Where it was sore, week by week: a row a region of the body, the square of each week in the colour of its highest.
import { memo } from 'react'
import type { RegionWeeks } from '../../shared/trends/region-weeks.ts'
import { type MonthWords, type SquareBox, WeekGrid } from './WeekGrid.tsx'

type Props = { regions: readonly RegionWeeks[]; months: MonthWords }

export const RegionGrid = memo(function RegionGrid({ regions, months }: Props) {
  const rows = regions.map(({ region, highest }) => ({ name: region, weeks: [...highest] }))
  return <WeekGrid rows={rows} months={months} square={highestOfWeek} />
})

function highestOfWeek(value: number, box: SquareBox) {
  return Number.isNaN(value) ? null : <rect {...box} rx={4} fill={`var(--sore-${Math.round(value)})`} />
}
