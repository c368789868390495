// The names of the rows of a grid, beside it.
import { weekGridPx } from './WeekGrid.tsx'

export function GridNames({ names }: { names: readonly string[] }) {
  const { left, step, top } = weekGridPx
  return (
    <svg viewBox={`0 0 ${left} ${top + names.length * step}`} aria-hidden="true">
      {names.map((name, row) => (
        <text key={name} x={0} y={top + row * step + 12} className="heat-words">
          {name}
        </text>
      ))}
    </svg>
  )
}
