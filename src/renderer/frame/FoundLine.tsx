// What was found of the runner's files and what became of them, above the page until it is read: it is news, and no trouble with saving.
import { Button } from '../parts/Button.tsx'
import { useApp, useClient } from '../state/use-app.ts'
import './news-line.css'
import './found-line.css'

export function FoundLine() {
  const found = useApp(({ host }) => host.found)
  const client = useClient()
  return (
    <div role="status">
      {found.length > 0 && (
        <section className="news-line found-line" aria-label="About your files">
          <ul>
            {found.map((sentences) => (
              <li key={sentences}>{sentences}</li>
            ))}
          </ul>
          <Button look="quiet" onClick={() => void client.ask('app.read', { found })}>
            I have read this
          </Button>
        </section>
      )}
    </div>
  )
}
