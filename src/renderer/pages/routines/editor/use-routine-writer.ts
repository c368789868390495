// Saves the routine of the editor as it is edited: one write at a time, and always the newest.
import { useRef, useState } from 'react'
import type { Routine } from '../../../../shared/routines/routine.ts'
import { useClient } from '../../../state/use-app.ts'

type Written =
  | { type: 'unchanged' }
  | { type: 'saving' }
  | { type: 'saved' }
  | { type: 'refused'; message: string }

export function useRoutineWriter() {
  const client = useClient()
  const [written, setWritten] = useState<Written>({ type: 'unchanged' })
  const line = useRef<{ next: Routine | null; turn: Promise<void> | null }>({ next: null, turn: null })

  async function run() {
    const { current } = line
    setWritten({ type: 'saving' })
    let refusal = null
    try {
      while (current.next) {
        const { next } = current
        current.next = null
        refusal = await client.saveRoutine(next)
      }
    } finally {
      current.turn = null
    }
    setWritten(refusal ? { type: 'refused', message: refusal.message } : { type: 'saved' })
  }

  return {
    written,
    write(routine: Routine) {
      const { current } = line
      current.next = routine
      current.turn ??= run()
    },
    /** Once nothing is left to write. */
    settled: () => line.current.turn ?? Promise.resolve(),
  }
}
