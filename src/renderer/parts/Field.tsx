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

type SelectProps<T extends string> = { label: string; choices: readonly { value: T; text: string }[] }
type OneOf<T extends string> = SelectProps<T> & { none?: never; value: T; onChange: (value: T) => void }
/** `none` are the words for no choice. */
type OneOrNone<T extends string> = SelectProps<T> & {
  none: string
  value: T | null
  onChange: (value: T | null) => void
}

/** One of several choices, folded away; where there are no words for none, one of them is always chosen. */
export function SelectField<T extends string>(props: OneOf<T>): ReactNode
export function SelectField<T extends string>(props: OneOrNone<T>): ReactNode
export function SelectField<T extends string>(props: OneOf<T> | OneOrNone<T>): ReactNode {
  const { label, value, choices, none } = props
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice.value === target.value)
          if (chosen) props.onChange(chosen.value)
          else if (props.none !== undefined) props.onChange(null)
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}

type TickProps = { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void }

export function TickField({ label, hint, checked, onChange }: TickProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-tick" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          onChange={({ target }) => onChange(target.checked)}
          aria-describedby={hint ? `${id}-words` : undefined}
        />
        {label}
      </label>
      <FieldWords id={`${id}-words`} hint={hint} problem={undefined} />
    </div>
  )
}

type NoteProps = {
  label?: string
  rows?: number
  value: string
  onChange: (text: string) => void
  onBlur?: () => void
  problem?: string | undefined
}

export function NoteField({ label = 'Note', rows = 2, value, onChange, onBlur, problem }: NoteProps) {
  const id = useId()
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
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
