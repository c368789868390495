// The head of a page: a small line above, the title, and what can be done at the right.
import type { ReactNode } from 'react'
import './page-header.css'

export function PageHeader({
  above,
  title,
  children,
}: {
  above?: ReactNode
  title: string
  children?: ReactNode
}) {
  return (
    <header className="page-header">
      <div>
        {above && <p className="page-header-above">{above}</p>}
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      {children && <div className="page-header-actions">{children}</div>}
    </header>
  )
}
