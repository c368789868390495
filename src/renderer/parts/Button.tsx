// A button in one of three weights, or for what cannot be taken back, with an icon beside its word.
import type { ComponentProps, ReactNode } from 'react'
import './button.css'

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  look?: 'plain' | 'primary' | 'quiet' | 'danger'
  icon?: ReactNode
  /** A key that does the same, shown beside the word. */
  shortcut?: string
}

export function Button({ look = 'plain', icon, shortcut, children, type = 'button', ...rest }: Props) {
  return (
    <button type={type} className={`button button-${look}`} {...rest}>
      {icon}
      {children}
      {shortcut && <kbd>{shortcut}</kbd>}
    </button>
  )
}
