// One record that is saved as it is written: edits wait for one another, and a refused one stays on the page.
import { useRef, useState } from 'react'
import type { Refusal } from '../../../shared/api.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { useClient } from '../../use-app.ts'

/** `said` is the toast when the record is taken out. */
export function useAutosave<R extends JournalRecord>(stored: R | null, said: string) {
  const client = useClient()
  const [written, setWritten] = useState<{ value: R | null } | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const line = useRef<Line<R>>({ busy: false, next: null, last: null, isSaved: false })

  async function write(given: R | null) {
    const { current } = line
    if (!current.busy) {
      current.last = stored
      current.isSaved = stored !== null
    }
    const value = given && asTheLast(given, current.last)
    current.last = value ?? current.last
    setWritten({ value })
    current.next = { value }
    if (current.busy) return
    current.busy = true
    let refused: Refusal | null = null
    while (current.next) {
      const next: R | null = current.next.value
      current.next = null
      refused = await send(next, current)
      if (!refused) current.isSaved = next !== null
    }
    current.busy = false
    setRefusal(refused)
    if (!refused) setWritten(null)
  }

  async function send(next: R | null, { last, isSaved }: Line<R>): Promise<Refusal | null> {
    if (next) return client.save(next)
    return last && isSaved ? client.remove(last.id, said) : null
  }

  return {
    value: written ? written.value : stored,
    refusal,
    write: (value: R | null) => void write(value),
  }
}

/** `last` is the record that is edited, sent or not. */
type Line<R> = { busy: boolean; next: { value: R | null } | null; last: R | null; isSaved: boolean }

/** What is taken out and begun again while it is still being saved stays one record. */
function asTheLast<R extends JournalRecord>(value: R, last: R | null): R {
  return last !== null && last.day === value.day ? { ...value, id: last.id } : value
}
