// A box to tick, without a label of its own: it is named by what stands around it.
import { type ComponentProps, useEffect, useRef } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'checked' | 'onChange' | 'ref'> & {
  /** Null stands between yes and no: nothing was said. */
  checked: boolean | null
  onChange: (checked: boolean) => void
}

export function Tick({ checked, onChange, ...rest }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = checked === null
  }, [checked])
  return (
    <input
      ref={box}
      type="checkbox"
      {...rest}
      checked={checked === true}
      onChange={({ target }) => onChange(target.checked)}
    />
  )
}
