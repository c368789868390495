// One record that is saved as it is written: edits wait for one another, and a refused one stays on the page.
import { useRef } from 'react'
import type { Refusal } from '../../shared/base/answer.ts'
import type { Day } from '../../shared/base/day.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import { useClient } from '../state/use-app.ts'
import { useStateOfDay } from './use-state-of-day.ts'

/** The record of a day; `said` is the toast when it is taken out. */
export function useAutosave<R extends JournalRecord>(day: Day, stored: R | null, said: string) {
  const client = useClient()
  const [written, setWritten] = useStateOfDay<{ value: R | null } | null>(day, null)
  const [refusal, setRefusal] = useStateOfDay<Refusal | null>(day, null)
  const line = useRef(newLine<R>(day))

  async function write(given: R | null, begun: R | null) {
    if (line.current.day !== day) line.current = newLine(day)
    const { current } = line
    if (!current.busy) {
      current.last = stored
      current.isSaved = stored !== null
      current.base = begun
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
      if (refused) continue
      current.isSaved = next !== null
      current.base = next
    }
    current.busy = false
    setRefusal(refused)
    if (!refused) setWritten(null)
  }

  async function send(next: R | null, { last, isSaved, base }: Line<R>): Promise<Refusal | null> {
    if (next) return client.save(next, undefined, null, isSaved ? base : null)
    return last && isSaved ? client.remove(last.id, said) : null
  }

  return {
    value: written ? written.value : stored,
    refusal,
    /** `begun` is the record as it was when the edit was begun, where that was before it is written. */
    write: (value: R | null, begun = stored) => void write(value, begun),
  }
}

/** `last` is the record that is edited, sent or not; `base` the one that the next save was begun from. */
type Line<R> = {
  day: Day
  busy: boolean
  next: { value: R | null } | null
  last: R | null
  isSaved: boolean
  base: R | null
}

function newLine<R>(day: Day): Line<R> {
  return { day, busy: false, next: null, last: null, isSaved: false, base: null }
}

/** What is taken out and begun again while it is still being saved stays one record. */
function asTheLast<R extends JournalRecord>(value: R, last: R | null): R {
  return last ? { ...value, id: last.id } : value
}
