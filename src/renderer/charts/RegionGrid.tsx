// Where it was sore, week by week: a row a region of the body, a square a week right of their names in the colour of its highest.
import { memo } from 'react'
import type { RegionWeeks } from '../../shared/trends/region-weeks.ts'

type Props = {
  regions: readonly RegionWeeks[]
  /** Words over the columns, by week. */
  months: readonly { text: string; week: number }[]
}

export const regionGridPx = { left: 128, step: 18, top: 24 }

export const RegionGrid = memo(function RegionGrid({ regions, months }: Props) {
  const { left, step, top } = regionGridPx
  return (
    <g>
      {months.map(({ text, week }) => (
        <text key={`${text} ${week}`} x={left + week * step} y={12} className="heat-words">
          {text}
        </text>
      ))}
      {regions.map(({ region, highest }, row) => (
        <g key={region}>
          {[...highest].map((value, week) => {
            const key = `${region} ${week}`
            const box = { x: left + week * step + 0.5, y: top + row * step + 0.5, width: 14.6, height: 14.6 }
            return Number.isNaN(value) ? (
              <circle key={key} cx={box.x + 7.3} cy={box.y + 7.3} r={1.2} fill="var(--line)" />
            ) : (
              <rect key={key} {...box} rx={4} fill={`var(--sore-${Math.round(value)})`} />
            )
          })}
        </g>
      ))}
    </g>
  )
})
