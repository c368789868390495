// A few choices side by side, each pressed or not; pressing it again takes it back.
import { Problem } from '../../../parts/Field.tsx'

type Props<T extends string> = {
  label: string
  choices: readonly { value: T; text: string }[]
  pressed: readonly T[]
  onToggle: (value: T) => void
  problem?: string | undefined
}

export function Choices<T extends string>({ label, choices, pressed, onToggle, problem }: Props<T>) {
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      <div className="choices-row">
        {choices.map(({ value, text }) => (
          <button
            key={value}
            type="button"
            className="choice"
            aria-pressed={pressed.includes(value)}
            onClick={() => onToggle(value)}
          >
            {text}
          </button>
        ))}
      </div>
      {problem && <Problem>{problem}</Problem>}
    </fieldset>
  )
}
