// A few short choices side by side of which one is chosen, moved through with the arrow keys.
import { useId } from 'react'
import './segmented.css'

type Props<T extends string> = {
  label: string
  choices: readonly { value: T; text: string; name?: string }[]
  /** Null where none of them is chosen. */
  value: T | null
  onChange: (value: T) => void
}

export function Segmented<T extends string>({ label, choices, value, onChange }: Props<T>) {
  const name = useId()
  return (
    <div className="segmented" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className="segmented-choice">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={choice.value === value}
            aria-label={choice.name}
            onChange={() => onChange(choice.value)}
          />
          {choice.text}
        </label>
      ))}
    </div>
  )
}
