// Loads the code that draws charts, in a chunk of its own, so that no other page waits for it.
import { useEffect, useSyncExternalStore } from 'react'
import { whenIdle } from '../timer/later.ts'

type Drawings = typeof import('./drawings.ts')
export type Charts =
  | { type: 'waiting' }
  | { type: 'loading' }
  | { type: 'ready'; drawings: Drawings }
  | { type: 'failed' }

let charts: Charts = { type: 'waiting' }
const listeners = new Set<() => void>()

/** Loads the drawings when the window has nothing else to do, so that the first chart is there at once. */
export function warmCharts(): void {
  whenIdle(() => void loadCharts(), 3000)
}

/** The drawings once they are there; asking for them loads them. */
export function useCharts(): Charts {
  useEffect(() => void loadCharts(), [])
  return useSyncExternalStore(watch, () => charts)
}

async function loadCharts(): Promise<void> {
  if (charts.type === 'loading' || charts.type === 'ready') return
  set({ type: 'loading' })
  // A chunk that cannot be read leaves the sentence and the table, which say the same.
  set(
    await import('./drawings.ts').then(
      (drawings): Charts => ({ type: 'ready', drawings }),
      (): Charts => ({ type: 'failed' }),
    ),
  )
}

function set(next: Charts) {
  charts = next
  for (const listener of listeners) listener()
}

function watch(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
