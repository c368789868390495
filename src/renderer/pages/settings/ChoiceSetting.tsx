// One of a few values from a list; the empty first line is what no choice means.
import { useId } from 'react'

type Props = {
  label: string
  /** What no choice means, `Not said`. */
  none: string
  choices: readonly { value: string; text: string }[]
  value: string | null
  onChoose: (value: string | null) => void
}

export function ChoiceSetting({ label, none, choices, value, onChoose }: Props) {
  const id = useId()
  return (
    <div className="setting-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}
