// A field for a time of day, which says under it how it is read on the runner's clock.
import { readClock } from '../../../shared/typed/clock.ts'
import { clockWords } from '../../../shared/words/units.ts'
import { Field } from '../../parts/Field.tsx'
import type { TypedFieldProps } from '../../parts/TypedFields.tsx'
import { usePreferences } from '../../state/use-preferences.ts'

export function TimeField({ hint, ...field }: TypedFieldProps) {
  const { clock: style } = usePreferences()
  const clock = readClock(field.value)
  const read = clock.ok && clock.value !== null ? clockWords(clock.value, style) : ''
  return <Field {...field} hint={hint ?? (read === field.value.trim() ? '' : read)} />
}
