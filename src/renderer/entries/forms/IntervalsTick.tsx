// Whether fast and easy parts took turns: one tick, which stands between yes and no while nothing was said.
import { TickField } from '../../parts/Field.tsx'

type Props = { value: boolean | null; onChange: (value: boolean | null) => void }

export function IntervalsTick({ value, onChange }: Props) {
  return (
    <TickField
      label="Intervals"
      hint={value === null ? 'not said' : value ? 'fast and easy parts took turns' : 'no intervals'}
      checked={value}
      onChange={() => onChange(afterPress(value))}
    />
  )
}

/** Not said, yes, no, and not said again. */
function afterPress(value: boolean | null): boolean | null {
  return value === null ? true : value ? false : null
}
