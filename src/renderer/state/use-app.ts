// How a page reaches the app: its state, its client, and the small facts of today that every page needs.
import { createContext, useContext, useSyncExternalStore } from 'react'
import { type Day, dayOf, type Instant, instantFromEpoch } from '../../shared/base/day.ts'
import type { Ready } from './app-state.ts'
import type { Client } from './client.ts'

export const ClientContext = createContext<Client | null>(null)

export function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('A page is drawn outside the app.')
  return client
}

/** The loaded state; pages are only drawn once it is there. */
export function useApp(): Ready {
  const client = useClient()
  const state = useSyncExternalStore(client.watch, client.state)
  if (state.type !== 'ready') throw new Error('A page is drawn before the app is loaded.')
  return state
}

/** The moment and the runner's day, re-read at each drawing. */
export function now(app: Ready): { at: Instant; today: Day } {
  const at = instantFromEpoch(Date.now(), app.host.timeZone)
  return { at, today: dayOf(at, app.host.timeZone, app.settings.dayStartMinutes) }
}
