// A labelled line of text with what it is read as under it, or why it cannot be taken.
import { type ComponentProps, type ReactNode, useId } from 'react'
import './field.css'

type Props = Omit<ComponentProps<'input'>, 'className' | 'id' | 'value' | 'onChange'> & {
  label: string
  value: string
  onChange: (text: string) => void
  /** Shown at the end of the field, `km`. */
  unit?: string
  /** What the field takes, or what it was read as. */
  hint?: ReactNode
  problem?: string | undefined
}

export function Field({ label, value, onChange, unit, hint, problem, ...input }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-line">
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
          aria-invalid={problem !== undefined}
          aria-describedby={problem || hint ? `${id}-words` : undefined}
          {...input}
        />
        {unit && <span className="field-unit">{unit}</span>}
      </div>
      <FieldWords id={`${id}-words`} hint={hint} problem={problem} />
    </div>
  )
}

type NoteProps = {
  label?: string
  value: string
  onChange: (text: string) => void
  problem?: string | undefined
}

export function NoteField({ label = 'Note', value, onChange, problem }: NoteProps) {
  const id = useId()
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-words` : undefined}
      />
      <FieldWords id={`${id}-words`} hint={null} problem={problem} />
    </div>
  )
}

function FieldWords({ id, hint, problem }: { id: string; hint: ReactNode; problem: string | undefined }) {
  if (problem !== undefined)
    return (
      <p className="field-problem" id={id} role="alert">
        {problem}
      </p>
    )
  return hint ? (
    <p className="field-hint" id={id}>
      {hint}
    </p>
  ) : null
}
