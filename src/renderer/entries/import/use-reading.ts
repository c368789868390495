// The reading of the files that were chosen: how far it is, and what they hold.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Client } from '../../state/client.ts'
import { appOf, useClient } from '../../state/use-app.ts'
import { endOf } from '../../timer/in-slices.ts'
import { type Found, foundIn, type LeftOut } from './found.ts'
import { readFiles, withoutTraces } from './read-files.ts'

export type Reading =
  | { type: 'waiting' }
  | { type: 'reading'; done: number; all: number }
  | { type: 'none'; leftOut: LeftOut[] }
  /** One workout that the journal does not know: it is shown in its form. */
  | { type: 'one'; found: Found }
  | { type: 'many'; found: Found[]; leftOut: LeftOut[] }

/** How often the progress is drawn anew, in milliseconds. */
const drawnEveryMs = 100

/** `dropped` are files to be read at once. */
export function useReading(dropped: readonly File[] = []) {
  const client = useClient()
  const [reading, setReading] = useState<Reading>({ type: 'waiting' })
  const under = useRef<AbortController | null>(null)

  async function read(chosen: readonly File[]) {
    under.current?.abort()
    const call = new AbortController()
    under.current = call
    const files = withoutTraces(chosen)
    setReading({ type: 'reading', done: 0, all: files.length })
    let drawnAt = performance.now()
    const all = await readFiles(files, {
      client,
      signal: call.signal,
      onRead(done, all) {
        const at = performance.now()
        if (call.signal.aborted || (done < all && at - drawnAt < drawnEveryMs)) return
        drawnAt = at
        setReading({ type: 'reading', done, all })
      },
    })
    await wholeJournal(client)
    const outcome = await endOf(
      foundIn(all, appOf(client).journal, () => crypto.randomUUID()),
      call.signal,
    )
    if (outcome) setReading(outcomeOf(outcome))
  }

  const begin = useEffectEvent(() => {
    if (dropped.length > 0) void read(dropped)
  })
  useEffect(() => {
    begin()
    return () => under.current?.abort()
  }, [])
  return { reading, read: (files: readonly File[]) => void read(files) }
}

function outcomeOf({ found, leftOut }: { found: Found[]; leftOut: LeftOut[] }): Reading {
  const [first] = found
  if (!first) return { type: 'none', leftOut }
  const isOne = found.length === 1 && leftOut.length === 0 && first.known.type === 'new'
  return isOne ? { type: 'one', found: first } : { type: 'many', found, leftOut }
}

/** What is known already is looked for in all years; where these cannot be read the journal takes nothing and says why. */
async function wholeJournal(client: Client): Promise<void> {
  client.readOlder()
  while (appOf(client).older.type === 'loading')
    await new Promise<void>((resolve) => {
      const stop = client.watch(() => {
        stop()
        resolve()
      })
    })
}
