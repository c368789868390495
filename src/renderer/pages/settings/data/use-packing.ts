// Taking everything along: the older months first, then packed in turns, saved as one file, or called off.
import { useRef, useState } from 'react'
import { saveFile } from '../../../link/save-file.ts'
import { appOf, now, useClient } from '../../../state/use-app.ts'
import { windowLater } from '../../../timer/later.ts'
import { packEverything } from './pack.ts'

export type Packing =
  | { type: 'idle' }
  | { type: 'packing'; percent: number }
  | { type: 'refused'; message: string }
  | { type: 'done'; name: string }

export function usePacking() {
  const client = useClient()
  const [packing, setPacking] = useState<Packing>({ type: 'idle' })
  const calledOff = useRef(new AbortController())

  async function pack() {
    calledOff.current = new AbortController()
    const { signal } = calledOff.current
    setPacking({ type: 'packing', percent: 0 })
    const whole = await client.whole()
    if (whole) return setPacking({ type: 'refused', message: whole })
    const app = appOf(client)
    const { at, today } = now(app)
    const { journal, settings, routines, host } = app
    try {
      const parts = await packEverything(
        { journal, settings, routines, version: host.version, exportedAt: at },
        {
          breathe: async () => {
            signal.throwIfAborted()
            await nextTurn()
          },
          onProgress: (part) => setPacking({ type: 'packing', percent: Math.round(part * 100) }),
        },
      )
      const name = `afterrun-${today}.zip`
      saveFile(name, parts, 'application/zip')
      setPacking({ type: 'done', name })
    } catch (error) {
      if (!signal.aborted) throw error
      setPacking({ type: 'idle' })
    }
  }

  return { packing, pack, callOff: () => calledOff.current.abort() }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => windowLater(0, resolve))
}
