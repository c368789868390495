// One of several choices, folded away, without a label of its own: it is named by what stands around it.
import type { ComponentProps, ReactNode } from 'react'

export type Choice<T extends string> = { value: T; text: string }
export type ChoiceGroup<T extends string> = { title: string; choices: readonly Choice<T>[] }

type Bare<T extends string> = Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'children' | 'className'
> & {
  choices?: readonly Choice<T>[]
  /** Those that stand under a heading. */
  groups?: readonly ChoiceGroup<T>[]
}
export type OneOf<T extends string> = Bare<T> & { none?: never; value: T; onChange: (value: T) => void }
/** `none` are the words for no choice. */
export type OneOrNone<T extends string> = Bare<T> & {
  none: string
  value: T | null
  onChange: (value: T | null) => void
}

/** Where there are no words for none, one of the choices is always chosen. */
export function Select<T extends string>(props: OneOf<T>): ReactNode
export function Select<T extends string>(props: OneOrNone<T>): ReactNode
export function Select<T extends string>({
  choices = [],
  groups = [],
  none,
  value,
  onChange,
  ...rest
}: OneOf<T> | OneOrNone<T>): ReactNode {
  const all = [...choices, ...groups.flatMap((group) => group.choices)]
  return (
    <select
      {...rest}
      value={value ?? ''}
      onChange={({ target }) => {
        const chosen = all.find((choice) => choice.value === target.value)
        if (chosen) onChange(chosen.value)
        else if (none !== undefined) (onChange as (value: null) => void)(null)
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      <Options choices={choices} />
      {groups.map((group) => (
        <optgroup key={group.title} label={group.title}>
          <Options choices={group.choices} />
        </optgroup>
      ))}
    </select>
  )
}

function Options({ choices }: { choices: readonly Choice<string>[] }) {
  return choices.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
}

/** The whole numbers to choose a soreness from, with one between them that is there already. */
export function soreChoices(value: number | null = null): Choice<string>[] {
  const whole = Array.from({ length: 11 }, (_, number) => number)
  const all = value === null || whole.includes(value) ? whole : [...whole, value]
  return all.sort((one, other) => one - other).map((number) => ({ value: `${number}`, text: `${number}` }))
}
