// What is shown when drawing a page fails: what happened, that nothing is lost, and a way to open the app again.
import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import './error-boundary.css'

type Props = { children: ReactNode; reload?: () => void }
type State = { type: 'sound' } | { type: 'failed' }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { type: 'sound' }

  static getDerivedStateFromError(): State {
    return { type: 'failed' }
  }

  override render() {
    const { children, reload = openAgain } = this.props
    if (this.state.type === 'sound') return children
    return (
      <main className="error-boundary" role="alert">
        <h1>This page could not be drawn</h1>
        <p>Something went wrong inside Afterrun. What was saved is safe, and a running session goes on.</p>
        <Button look="primary" onClick={reload}>
          Open Afterrun again
        </Button>
      </main>
    )
  }
}

/** From Today: the address that failed would fail again. */
function openAgain() {
  location.hash = '#/today'
  location.reload()
}
