// A sheet of paper on the page: a titled section with a hairline border.
import { type ReactNode, useId } from 'react'
import { CardBoundary } from './ErrorBoundary.tsx'
import './card.css'

type Props = {
  title: string
  /** Words or a control at the right of the title. */
  aside?: ReactNode
  children: ReactNode
  /** Grid area or modifier classes of the page that places it. */
  className?: string
}

export function Card({ title, aside, children, className }: Props) {
  const titleId = useId()
  return (
    <section className={`card ${className ?? ''}`} aria-labelledby={titleId}>
      <header className="card-header">
        <h2 id={titleId}>{title}</h2>
        {aside && <div className="card-aside">{aside}</div>}
      </header>
      <CardBoundary inside>{children}</CardBoundary>
    </section>
  )
}
