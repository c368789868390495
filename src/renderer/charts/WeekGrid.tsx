// A row a name, a square a week right of it: the words of the months over the columns, and a dot where nothing is known.
import type { ReactNode } from 'react'

/** Words over the columns, by week. */
export type MonthWords = readonly { text: string; week: number }[]
export type SquareBox = { x: number; y: number; width: number; height: number }

export const weekGridPx = { left: 128, step: 18, top: 24 }

const side = 14.6

type Props<T> = {
  rows: readonly { name: string; weeks: readonly T[] }[]
  months: MonthWords
  /** What stands in the square of a week; null where nothing of it is known. */
  square: (value: T, box: SquareBox) => ReactNode
}

export function WeekGrid<T>({ rows, months, square }: Props<T>) {
  const { left, step, top } = weekGridPx
  return (
    <g>
      {months.map(({ text, week }) => (
        <text key={`${text} ${week}`} x={left + week * step} y={12} className="heat-words">
          {text}
        </text>
      ))}
      {rows.map(({ name, weeks }, row) => (
        <g key={name}>
          {weeks.map((value, week) => {
            const box = { x: left + week * step + 0.5, y: top + row * step + 0.5, width: side, height: side }
            const key = `${name} ${week}`
            return (
              <g key={key}>
                {square(value, box) ?? (
                  <circle cx={box.x + side / 2} cy={box.y + side / 2} r={1.2} fill="var(--line)" />
                )}
              </g>
            )
          })}
        </g>
      ))}
    </g>
  )
}
