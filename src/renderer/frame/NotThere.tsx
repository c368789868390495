// Before anything is shown: a journal that was here is not, and whether to look again or to begin a new one is asked.
import { useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { useClient } from '../state/use-app.ts'
import { Mark } from './Mark.tsx'
import './not-there.css'

export function NotThere({ message }: { message: string }) {
  const client = useClient()
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  async function ask(method: 'folder.again' | 'folder.begin') {
    setBusy(true)
    const answer = await client.ask(method, {})
    setBusy(false)
    // Where it is there now, everything is asked for anew.
    if (!answer.ok) setSaid(answer.message === message ? 'It is still not there.' : answer.message)
  }
  return (
    <main className="not-there">
      <Mark />
      <h1>Your journal is not here</h1>
      <p role="alert">{message}</p>
      <p>
        Plug the disk in or connect the folder, then look again. Where it was moved, start Afterrun with{' '}
        <code>--data</code> and its folder.
      </p>
      <div className="not-there-ways">
        <Button look="primary" onClick={() => void ask('folder.again')} disabled={isBusy}>
          Look again
        </Button>
        <Button onClick={() => void ask('folder.begin')} disabled={isBusy}>
          Begin a new journal here
        </Button>
      </div>
      <p className="not-there-said" role="status">
        {said}
      </p>
    </main>
  )
}
