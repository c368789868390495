// A row of numbers to choose one from, or none: pressing the chosen one again takes it back.
import { type KeyboardEvent, useId, useRef } from 'react'
import { digitOf } from '../../shared/base/pressed-key.ts'
import './scale.css'

type Props = {
  label: string
  /** What the lowest and the highest number mean, `['very poor', 'very good']`. */
  ends?: readonly [string, string]
  /** Words at the right of the label, `before 4`. */
  aside?: string
  from: number
  to: number
  value: number | null
  onChange: (value: number | null) => void
  /** Colours the chosen number by the soreness ramp. */
  ramp?: boolean
  /** A key that leads here, shown beside the label. */
  shortcut?: string
  /** What each number means, in order from `from` on, where it has words of its own. */
  names?: readonly (string | null)[] | null
}

/** A 0 typed this soon after a 1 makes 10. */
const tenWithinMs = 1200

export function Scale(props: Props) {
  const { label, ends, aside, from, to, value, onChange, ramp = false, shortcut, names } = props
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const oneAtMs = useRef(Number.NEGATIVE_INFINITY)
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const chosenName = value === null ? undefined : names?.[value - from]

  function type(typed: number, atMs: number) {
    const number = typed === 0 && atMs - oneAtMs.current <= tenWithinMs ? 10 : typed
    oneAtMs.current = typed === 1 ? atMs : Number.NEGATIVE_INFINITY
    if (number < from || number > to) return
    if (number !== value) onChange(number)
    row.current?.querySelectorAll('input')[number - from]?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const digit = digitOf(event)
    if (event.key === 'Backspace' || event.key === 'Delete') onChange(null)
    else if (digit !== null) type(digit, event.timeStamp)
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
      {aside && <span className="scale-aside">{aside}</span>}
      <div className="scale-row" ref={row}>
        {numbers.map((number) => (
          <label
            key={number}
            className="scale-number"
            data-ramp={ramp ? number : undefined}
            title={names?.[number - from] ?? undefined}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={id}
              checked={value === number}
              aria-describedby={names?.[number - from] ? `${id}-${number}` : undefined}
              onChange={() => onChange(number)}
              onClick={() => value === number && onChange(null)}
              onKeyDown={onKeyDown}
            />
            {number}
          </label>
        ))}
      </div>
      {names?.map(
        (name, index) =>
          name && (
            <span key={name} id={`${id}-${from + index}`} hidden>
              {name}
            </span>
          ),
      )}
      {ends && (
        <p className="scale-says" data-named={names ? '' : undefined}>
          {chosenName ?? (
            <>
              <span>{ends[0]}</span> <span>{ends[1]}</span>
            </>
          )}
        </p>
      )}
    </fieldset>
  )
}
