// A way to another page that looks like a button.
import type { ComponentProps, ReactNode } from 'react'
import './button.css'

type Props = Omit<ComponentProps<'a'>, 'className'> & {
  look?: 'plain' | 'primary' | 'quiet'
  icon?: ReactNode
  href: string
}

export function LinkButton({ look = 'plain', icon, children, ...rest }: Props) {
  return (
    <a className={`button button-${look}`} {...rest}>
      {icon}
      {children}
    </a>
  )
}
