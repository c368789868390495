// What is shown where drawing fails: what happened, that nothing is lost, and a way to try again; all around it goes on.
import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import './error-boundary.css'

type Props = {
  children: ReactNode
  fallback: (again: () => void) => ReactNode
  /** What is drawn inside; once it is something else that is drawn. */
  shows?: string
}
type State = { type: 'sound' } | { type: 'failed' }

class ErrorBoundary extends Component<Props, State> {
  override state: State = { type: 'sound' }

  static getDerivedStateFromError(): State {
    return { type: 'failed' }
  }

  override componentDidUpdate({ shows }: Props) {
    if (shows !== this.props.shows && this.state.type === 'failed') this.setState({ type: 'sound' })
  }

  override render() {
    const { children, fallback } = this.props
    return this.state.type === 'sound' ? children : fallback(() => this.setState({ type: 'sound' }))
  }
}

/** Around everything: where the frame itself fails only a new start helps. */
export function AppBoundary({ children, reload = openAgain }: { children: ReactNode; reload?: () => void }) {
  return (
    <ErrorBoundary
      fallback={() => (
        <main className="error-boundary" role="alert">
          <h1>Afterrun could not be drawn</h1>
          <p>Something went wrong inside Afterrun. What was saved is safe, and a running session goes on.</p>
          <Button look="primary" onClick={reload}>
            Open Afterrun again
          </Button>
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

/** Around a page: the rail and a running session stay. A page that `shows` something else is drawn anew. */
export function PageBoundary({ shows, children }: { shows: string; children: ReactNode }) {
  return (
    <ErrorBoundary
      shows={shows}
      fallback={(again) => (
        <section className="error-boundary" role="alert">
          <h1 tabIndex={-1}>This page could not be drawn</h1>
          <p>
            Something went wrong inside Afterrun. What was saved is safe, a running session goes on, and so do
            the other pages.
          </p>
          <Button look="primary" onClick={again}>
            Try again
          </Button>
        </section>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

/** Around a card, or `inside` one around its content: the rest of the page stays. */
export function CardBoundary({ children, inside = false }: { children: ReactNode; inside?: boolean }) {
  return (
    <ErrorBoundary
      fallback={(again) => (
        <div className={inside ? 'error-card' : 'card error-card'} role="alert">
          <p className="small">
            This part could not be drawn. What was saved is safe, and the rest of the page is as it should be.
          </p>
          <Button onClick={again}>Try again</Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

/** From Today: the address that failed would fail again. */
function openAgain() {
  location.hash = '#/today'
  location.reload()
}
