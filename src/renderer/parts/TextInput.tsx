// A line to type in, without a label of its own: it is named by what stands around it.
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  value: string
  onChange: (text: string) => void
}

export function TextInput({ type = 'text', onChange, ...rest }: Props) {
  return <input type={type} autoComplete="off" {...rest} onChange={({ target }) => onChange(target.value)} />
}
