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
  const line = useRef<{ busy: boolean; next: { value: R | null } | null; savedId: string | null }>({
    busy: false,
    next: null,
    savedId: null,
  })

  async function write(value: R | null) {
    const { current } = line
    setWritten({ value })
    current.next = { value }
    if (current.busy) return
    current.busy = true
    current.savedId = stored?.id ?? null
    let refused: Refusal | null = null
    while (current.next) {
      const next: R | null = current.next.value
      current.next = null
      if (next) refused = await client.save(next)
      else if (current.savedId) refused = await client.remove(current.savedId, said)
      if (!refused) current.savedId = next?.id ?? null
    }
    current.busy = false
    setRefusal(refused)
    if (!refused) setWritten(null)
  }

  return {
    value: written ? written.value : stored,
    refusal,
    write: (value: R | null) => void write(value),
  }
}
