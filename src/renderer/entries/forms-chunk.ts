// The forms, in a chunk of their own: fetched once the window has nothing else to do, or when one is opened.
import { useEffect, useSyncExternalStore } from 'react'
import { createListeners } from '../../shared/base/listeners.ts'
import { whenIdle } from '../timer/later.ts'

type Forms = typeof import('./forms/AnyForm.tsx')
type Chunk = { type: 'away' } | { type: 'here'; AnyForm: Forms['AnyForm'] } | { type: 'not_read' }

let chunk: Chunk = { type: 'away' }
let coming: Promise<void> | null = null
const watchers = createListeners<void>((error) => reportError(error))

export function warmForms(): void {
  whenIdle(() => void fetchForms(), 3000)
}

/** `isWanted`: one is to be opened. */
export function useForms(isWanted: boolean): Chunk {
  useEffect(() => {
    if (isWanted) void fetchForms()
  }, [isWanted])
  return useSyncExternalStore(watchers.add, () => chunk)
}

/** Where they could not be read they are asked for again the next time. */
function fetchForms(): Promise<void> {
  coming ??= import('./forms/AnyForm.tsx').then(
    ({ AnyForm }) => become({ type: 'here', AnyForm }),
    () => {
      coming = null
      become({ type: 'not_read' })
    },
  )
  return coming
}

function become(next: Chunk): void {
  chunk = next
  watchers.tell()
}
