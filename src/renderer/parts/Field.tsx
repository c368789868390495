// A labelled line of text with what it is read as under it, or why it cannot be taken.
import { type ComponentProps, type ReactNode, useId } from 'react'
import './field.css'
import { type OneOf, type OneOrNone, Select } from './Select.tsx'
import { TextInput } from './TextInput.tsx'
import { Tick } from './Tick.tsx'

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
        <TextInput
          id={id}
          value={value}
          onChange={onChange}
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

type Words = { hint?: ReactNode; problem?: string | undefined }
type SelectProps = Words & { label: string }

/** One of several choices, folded away. */
export function SelectField<T extends string>(props: SelectProps & OneOf<T>): ReactNode
export function SelectField<T extends string>(props: SelectProps & OneOrNone<T>): ReactNode
export function SelectField<T extends string>({
  label,
  hint,
  problem,
  ...select
}: SelectProps & (OneOf<T> | OneOrNone<T>)): ReactNode {
  const id = useId()
  const described = {
    id,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem || hint ? `${id}-words` : undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {select.none === undefined ? (
        <Select {...select} {...described} />
      ) : (
        <Select {...select} {...described} />
      )}
      <FieldWords id={`${id}-words`} hint={hint} problem={problem} />
    </div>
  )
}

type TickProps = {
  label: ReactNode
  hint?: string
  /** Null where nothing was said. */
  checked: boolean | null
  onChange: (checked: boolean) => void
}

export function TickField({ label, hint, checked, onChange }: TickProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-tick" htmlFor={id}>
        <Tick
          id={id}
          checked={checked}
          onChange={onChange}
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
  placeholder?: string
  rows?: number
  value: string
  onChange: (text: string) => void
  onBlur?: () => void
  problem?: string | undefined
}

export function NoteField({ label = 'Note', rows = 2, value, onChange, problem, ...rest }: NoteProps) {
  const id = useId()
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...rest}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-words` : undefined}
      />
      <FieldWords id={`${id}-words`} hint={null} problem={problem} />
    </div>
  )
}

/** Why something was not taken; read out as it comes. */
export function Problem({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="field-problem" id={id} role="alert">
      {children}
    </p>
  )
}

function FieldWords({ id, hint, problem }: { id: string } & Words) {
  if (problem !== undefined) return <Problem id={id}>{problem}</Problem>
  return hint ? (
    <p className="field-hint" id={id}>
      {hint}
    </p>
  ) : null
}
