// A number of the settings, kept when its field is left or with Enter; a refused text stays with its reason.
import { useState } from 'react'
import type { Reading } from '../../shared/typed/numbers.ts'
import { numberField } from '../../shared/words/units.ts'
import { Field } from '../parts/Field.tsx'
import type { Outcome } from './use-settings.ts'

type Props = {
  label: string
  unit?: string
  hint?: string
  value: number | null
  /** The number as it stands in the field; by default in the runner's language. */
  text?: (value: number) => string
  read: (text: string) => Reading<number>
  onNumber: (value: number | null) => void
  outcome: Outcome
  /** The setting's path, `profile.birthYear`. */
  path: string
}

export function SettingNumber({ label, unit, hint, value, text, read, onNumber, outcome, path }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [latest, setLatest] = useState(value)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const refused = outcome.type === 'refused' && outcome.path === path ? outcome.message : undefined
  // What was typed and saved gives way when another window changes it; a refusal, which takes the value back, keeps the text.
  if (value !== latest) {
    setLatest(value)
    if (typed !== null && refused === undefined && isSaved(read(typed), latest)) setTyped(null)
  }
  const inWords = text ?? ((number: number) => numberField(number, navigator.language))
  const stored = value === null ? '' : inWords(value)
  function keep() {
    if (typed === null || (refused !== undefined && typed === stored)) return
    const number = read(typed)
    setProblem(number.ok ? undefined : number.message)
    if (!number.ok) return
    if (number.value !== value) onNumber(number.value)
    else setTyped(null)
  }
  // What was typed stays while it is refused, and gives way to what was saved.
  const shown =
    typed !== null && (problem !== undefined || refused !== undefined || !isSaved(read(typed), value))
      ? typed
      : stored
  return (
    <Field
      label={label}
      value={shown}
      inputMode={text ? 'text' : 'decimal'}
      {...(unit !== undefined && { unit })}
      hint={hint}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
      problem={problem ?? refused}
    />
  )
}

function isSaved(reading: Reading<number>, value: number | null): boolean {
  return reading.ok && reading.value === value
}
