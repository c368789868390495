// How often something was done week by week: a row a kind, its days in the square of each week, darker the more they are.
import { memo } from 'react'
import { type MonthWords, type SquareBox, WeekGrid } from './WeekGrid.tsx'

type Props = {
  /** `null` is a week of which nothing was logged. */
  rows: readonly { name: string; weeks: readonly (number | null)[] }[]
  months: MonthWords
}

export const AimGrid = memo(function AimGrid({ rows, months }: Props) {
  return <WeekGrid rows={rows} months={months} square={countedDays} />
})

function countedDays(count: number | null, box: SquareBox) {
  if (count === null) return null
  return (
    <>
      <rect {...box} rx={4} fill="var(--sunken)" />
      <rect {...box} rx={4} fill="var(--accent)" opacity={(count / 7) * mostOpacity} />
      <text x={box.x + box.width / 2} y={box.y + 11} textAnchor="middle" className="heat-number">
        {count}
      </text>
    </>
  )
}

/** The number keeps its contrast on it. */
const mostOpacity = 0.34
