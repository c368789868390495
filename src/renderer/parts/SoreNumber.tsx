// A soreness as number on its colour of the ramp; a dash on a dashed ring where nothing was logged.
import './sore-number.css'

export function SoreNumber({ value }: { value: number | null }) {
  if (value === null) {
    return (
      <span className="sore-number sore-number-missing">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not logged</span>
      </span>
    )
  }
  const step = Math.round(value)
  return (
    <span
      className="sore-number"
      style={{ background: `var(--sore-${step})`, color: `var(--sore-ink-${step})` }}
    >
      {value}
    </span>
  )
}
