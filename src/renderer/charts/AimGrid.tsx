// How often something was done week by week: a row a kind, right of its name a square a week with its days, darker the more they are.
import { memo } from 'react'
import { regionGridPx } from './RegionGrid.tsx'

type Props = {
  /** `null` is a week of which nothing was logged. */
  rows: readonly { name: string; days: readonly (number | null)[] }[]
  /** Words over the columns, by week. */
  months: readonly { text: string; week: number }[]
}

export const AimGrid = memo(function AimGrid({ rows, months }: Props) {
  const { left, step, top } = regionGridPx
  return (
    <g>
      {months.map(({ text, week }) => (
        <text key={`${text} ${week}`} x={left + week * step} y={12} className="heat-words">
          {text}
        </text>
      ))}
      {rows.map(({ name, days }, row) => (
        <g key={name}>
          {days.map((count, week) => {
            const key = `${name} ${week}`
            const box = { x: left + week * step + 0.5, y: top + row * step + 0.5, width: 14.6, height: 14.6 }
            if (count === null)
              return <circle key={key} cx={box.x + 7.3} cy={box.y + 7.3} r={1.2} fill="var(--line)" />
            return (
              <g key={key}>
                <rect {...box} rx={4} fill="var(--sunken)" />
                <rect {...box} rx={4} fill="var(--accent)" opacity={(count / 7) * mostOpacity} />
                <text x={box.x + 7.3} y={box.y + 11} textAnchor="middle" className="heat-number">
                  {count}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </g>
  )
})

/** The number keeps its contrast on it. */
const mostOpacity = 0.34
