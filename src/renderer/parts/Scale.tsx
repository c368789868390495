// A row of numbers to choose one from, or none: pressing the chosen one again takes it back.
import { useId } from 'react'
import './scale.css'

type Props = {
  label: string
  /** What the ends mean, `0 very poor – 10 very good`. */
  ends?: string
  from: number
  to: number
  value: number | null
  onChange: (value: number | null) => void
  /** Colours the chosen number by the soreness ramp. */
  ramp?: boolean
}

export function Scale({ label, ends, from, to, value, onChange, ramp = false }: Props) {
  const name = useId()
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return (
    <fieldset className="scale">
      <legend className="scale-label">{label}</legend>
      {ends && <span className="scale-ends">{ends}</span>}
      <div className="scale-row">
        {numbers.map((number) => (
          <label key={number} className="scale-number" data-ramp={ramp ? number : undefined}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={value === number}
              onChange={() => onChange(number)}
              onClick={() => value === number && onChange(null)}
              onKeyDown={(event) => {
                if (event.key !== 'Backspace' && event.key !== 'Delete') return
                event.preventDefault()
                onChange(null)
              }}
            />
            {number}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
