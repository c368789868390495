// Whether fast and easy parts took turns: one tick, which stands between yes and no while nothing was said.
import { useEffect, useId, useRef } from 'react'

type Props = { value: boolean | null; onChange: (value: boolean | null) => void }

export function IntervalsTick({ value, onChange }: Props) {
  const id = useId()
  const tick = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (tick.current) tick.current.indeterminate = value === null
  }, [value])
  return (
    <div className="field">
      <label className="field-tick" htmlFor={id}>
        <input
          ref={tick}
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={() => onChange(afterPress(value))}
          aria-describedby={`${id}-words`}
        />
        Intervals
      </label>
      <p className="field-hint" id={`${id}-words`}>
        {value === null ? 'not said' : value ? 'fast and easy parts took turns' : 'no intervals'}
      </p>
    </div>
  )
}

/** Not said, yes, no, and not said again. */
function afterPress(value: boolean | null): boolean | null {
  return value === null ? true : value ? false : null
}
