// A number that is kept when its field is left, or with Enter; what cannot be read stays, with the reason.
import type { Refusal } from '../../../../shared/base/answer.ts'
import type { Day } from '../../../../shared/base/day.ts'
import { inBeats, inMilliseconds, inMinutes, readNumber } from '../../../../shared/typed/numbers.ts'
import { numberField } from '../../../../shared/words/units.ts'
import { useStateOfDay } from '../../../entries/use-state-of-day.ts'
import { Field } from '../../../parts/Field.tsx'
import { useKeptText } from './use-kept-text.ts'

type Props = {
  day: Day
  label: string
  /** Begins the sentence of a refusal. */
  name: string
  unit: keyof typeof unitsBehind
  value: number | null
  onNumber: (value: number | null) => void
  /** The store's refusal of the record, where it may be about this field. */
  refusal: Refusal | null
  /** The field's name in that record. */
  path: string
  hint?: string
}

const unitsBehind = { '/min': inBeats, ms: inMilliseconds, min: inMinutes }

export function SavedNumber({ day, label, name, unit, value, onNumber, refusal, path, hint }: Props) {
  const [typed, setTyped] = useStateOfDay<string | null>(day, null)
  const [problem, setProblem] = useStateOfDay<string | undefined>(day, undefined)
  const stored = value === null ? '' : numberField(value, navigator.language)
  function read() {
    if (typed === null) return
    const number = readNumber(typed, name, unitsBehind[unit])
    setProblem(number.ok ? undefined : number.message)
    if (!number.ok) return
    if (number.value !== value) onNumber(number.value)
    setTyped(null)
  }
  useKeptText(day, read)
  const refused = refusal && (refusal.path ?? path) === path ? refusal.message : undefined
  return (
    <Field
      label={label}
      value={typed ?? stored}
      inputMode="decimal"
      unit={unit}
      onChange={setTyped}
      onBlur={read}
      onKeyDown={(event) => event.key === 'Enter' && read()}
      hint={hint}
      problem={problem ?? refused}
    />
  )
}
