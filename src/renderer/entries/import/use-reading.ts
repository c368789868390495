// The reading of the files that were chosen: how far it is, and what they hold.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Mapping } from '../../../shared/tables/mapping.ts'
import type { Client } from '../../state/client.ts'
import { appOf, now, useClient } from '../../state/use-app.ts'
import { endOf } from '../../timer/in-slices.ts'
import { type Found, foundIn, type LeftOut } from './found.ts'
import { daysIn, type FoundDay } from './found-days.ts'
import { readFiles, withoutTraces } from './read-files.ts'
import { type FileNote, readTables, type TableQuestion } from './table/tables.ts'

export type Reading =
  | { type: 'waiting' }
  | { type: 'reading'; done: number; all: number }
  | { type: 'none'; leftOut: LeftOut[] }
  /** One workout that the journal does not know: it is shown in its form. */
  | { type: 'one'; found: Found }
  | { type: 'many'; found: Found[]; days: FoundDay[]; notes: FileNote[]; leftOut: LeftOut[] }
  /** Null leaves the table out. */
  | { type: 'asking'; question: TableQuestion; answer: (mapping: Mapping | null) => void }

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
    const ask = (question: TableQuestion) =>
      new Promise<Mapping | null>((answer) => setReading({ type: 'asking', question, answer }))
    const { read, days, notes } = await readTables(all, { ...knowing(client), ask })
    await wholeJournal(client)
    const { journal } = appOf(client)
    const newId = () => crypto.randomUUID()
    const outcome = await endOf(foundIn(read, journal, newId), call.signal)
    if (outcome) setReading(outcomeOf({ ...outcome, days: daysIn(days, journal, newId), notes }))
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

function outcomeOf(all: Omit<Extract<Reading, { type: 'many' }>, 'type'>): Reading {
  const { found, days, notes, leftOut } = all
  const [first] = found
  if (!first && days.length === 0) return { type: 'none', leftOut }
  const isAlone = found.length === 1 && days.length + notes.length + leftOut.length === 0
  return first && isAlone && first.known.type === 'new'
    ? { type: 'one', found: first }
    : { type: 'many', ...all }
}

function knowing(client: Client) {
  const app = appOf(client)
  const { settings, host } = app
  const { dayStartMinutes, tables } = settings
  return {
    remembered: tables,
    reader: { timeZone: host.timeZone, dayStartMinutes, today: now(app).today },
  }
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
