// A soreness as number on its colour of the ramp; hollow where it is at least so much, a dash where nothing was logged.
import './sore-number.css'

export function SoreNumber({ value, isAtLeast = false }: { value: number | null; isAtLeast?: boolean }) {
  if (value === null) {
    return (
      <span className="sore-number sore-number-missing">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not logged</span>
      </span>
    )
  }
  const step = Math.round(value)
  if (isAtLeast) {
    return (
      <span
        className="sore-number sore-number-at-least"
        style={{ borderColor: `var(--sore-${Math.max(leastBorder, step)})` }}
      >
        <span aria-hidden="true">≥{value}</span>
        <span className="visually-hidden">at least {value}</span>
      </span>
    )
  }
  return (
    <span
      className="sore-number"
      style={{ background: `var(--sore-${step})`, color: `var(--sore-ink-${step})` }}
    >
      {value}
    </span>
  )
}

/** The lightest steps of the ramp are too faint for a thin border. */
const leastBorder = 5
