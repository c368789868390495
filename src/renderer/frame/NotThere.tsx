// Before anything is shown: a journal that was here is not, and whether to look again, to open it elsewhere or to begin a new one is asked.
import { useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { Field } from '../parts/Field.tsx'
import { useClient } from '../state/use-app.ts'
import { Mark } from './Mark.tsx'
import './not-there.css'

/** `path` is looked at where the runner writes it; `another` is the folder of another journal, which is asked about. */
type Elsewhere = { type: 'unasked' } | { type: 'written'; path: string } | { type: 'another'; path: string }

export function NotThere({ message }: { message: string }) {
  const client = useClient()
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [elsewhere, setElsewhere] = useState<Elsewhere>({ type: 'unasked' })

  async function during(work: () => Promise<string | null>) {
    setBusy(true)
    setSaid(await work())
    setBusy(false)
  }

  /** Where it is there now, everything is asked for anew. */
  const ask = (method: 'folder.again' | 'folder.begin') =>
    during(async () => {
      const answer = await client.ask(method, {})
      if (answer.ok) return null
      return answer.message === message ? 'It is still not there.' : answer.message
    })

  async function open(path: string, another: boolean) {
    const answer = await client.ask('folder.elsewhere', { path, another })
    if (answer.ok) return null
    setElsewhere({ type: answer.path === 'another' ? 'another' : 'written', path })
    return answer.message
  }

  const choose = () =>
    during(async () => {
      const chosen = await client.ask('window.folder', {})
      // Only the desktop has a dialog for it.
      if (!chosen.ok) setElsewhere({ type: 'written', path: '' })
      return chosen.ok && chosen.value.path !== null ? open(chosen.value.path, false) : null
    })

  return (
    <main className="not-there">
      <Mark />
      <h1>Your journal is not here</h1>
      <p role="alert">{message}</p>
      <p>Plug the disk in or connect the folder, then look again. Where it was moved, say where it is now.</p>
      <div className="not-there-ways">
        <Button look="primary" onClick={() => void ask('folder.again')} disabled={isBusy}>
          Look again
        </Button>
        <Button onClick={() => void choose()} disabled={isBusy}>
          It is elsewhere…
        </Button>
        <Button onClick={() => void ask('folder.begin')} disabled={isBusy}>
          Begin a new journal here
        </Button>
      </div>
      {elsewhere.type !== 'unasked' && (
        <form
          className="not-there-elsewhere"
          onSubmit={(event) => {
            event.preventDefault()
            if (elsewhere.path.trim())
              void during(() => open(elsewhere.path.trim(), elsewhere.type === 'another'))
          }}
        >
          <Field
            label="Folder of the journal"
            value={elsewhere.path}
            onChange={(path) => setElsewhere({ type: 'written', path })}
            maxLength={1000}
          />
          <Button type="submit" disabled={isBusy || elsewhere.path.trim() === ''}>
            {isBusy ? 'Looking…' : elsewhere.type === 'another' ? 'Open that one' : 'Open it there'}
          </Button>
        </form>
      )}
      <p className="not-there-said" role="status">
        {said}
      </p>
    </main>
  )
}
