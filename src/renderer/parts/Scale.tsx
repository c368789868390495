// A row of numbers to choose one from, or none: pressing the chosen one again takes it back.
import { type KeyboardEvent, useId, useRef } from 'react'
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
  /** A key that leads here, shown beside the label. */
  shortcut?: string
  /** What each number means, in order from `from` on. */
  names?: readonly string[] | null
}

/** A 0 typed this soon after a 1 makes 10. */
const tenWithinMs = 1200

export function Scale({ label, ends, from, to, value, onChange, ramp = false, shortcut, names }: Props) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const oneAtMs = useRef(Number.NEGATIVE_INFINITY)
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const chosenName = value === null ? undefined : names?.[value - from]

  function type(digit: number, atMs: number) {
    const number = digit === 0 && atMs - oneAtMs.current <= tenWithinMs ? 10 : digit
    oneAtMs.current = digit === 1 ? atMs : Number.NEGATIVE_INFINITY
    if (number < from || number > to) return
    if (number !== value) onChange(number)
    row.current?.querySelectorAll('input')[number - from]?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Backspace' || event.key === 'Delete') onChange(null)
    else if (/^\d$/.test(event.key)) type(Number(event.key), event.timeStamp)
    else return
    event.preventDefault()
  }
  return (
    <fieldset className="scale">
      <legend className="scale-label">
        {label}
        {shortcut && (
          <span aria-hidden="true" className="key-hint">
            <kbd>{shortcut}</kbd>
          </span>
        )}
      </legend>
      {ends && <span className="scale-ends">{ends}</span>}
      <div className="scale-row" ref={row}>
        {numbers.map((number) => (
          <label
            key={number}
            className="scale-number"
            data-ramp={ramp ? number : undefined}
            title={names?.[number - from]}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={id}
              checked={value === number}
              aria-describedby={names ? `${id}-${number}` : undefined}
              onChange={() => onChange(number)}
              onClick={() => value === number && onChange(null)}
              onKeyDown={onKeyDown}
            />
            {number}
          </label>
        ))}
      </div>
      {names?.map((name, index) => (
        <span key={name} id={`${id}-${from + index}`} hidden>
          {name}
        </span>
      ))}
      {chosenName && <p className="scale-chosen">{chosenName}</p>}
    </fieldset>
  )
}
