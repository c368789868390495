// A small button that is an icon alone, with its name for those who do not see it.
import type { ComponentProps } from 'react'
import './icon-button.css'

type Props = Omit<ComponentProps<'button'>, 'className' | 'type' | 'aria-label'> & { label: string }

export function IconButton({ label, ...rest }: Props) {
  return <button type="button" className="icon-button" aria-label={label} {...rest} />
}
