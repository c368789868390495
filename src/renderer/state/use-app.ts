// How a page reaches the app: the slice of its state that is drawn, its client, and the moment of a press.
import { createContext, useContext, useRef, useSyncExternalStore } from 'react'
import { type Day, dayOf, type Instant, instantFromEpoch } from '../../shared/base/day.ts'
import type { Ready } from './app-state.ts'
import type { Client } from './client.ts'
import { asBefore } from './same-slice.ts'

export const ClientContext = createContext<Client | null>(null)

export function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('A page is drawn outside the app.')
  return client
}

/**
 * What a component draws of the loaded app: it is drawn again only when this changes. An object or a list of the same
 * parts is the same, so that `({ settings, host }) => ({ settings, zone: host.timeZone })` may be made anew each time.
 */
export function useApp<T>(select: (app: Ready) => T): T {
  const client = useClient()
  const kept = useRef<T | undefined>(undefined)
  return useSyncExternalStore(client.watch, () => {
    kept.current = asBefore(kept.current, select(appOf(client)))
    return kept.current
  })
}

/** The whole app as it is at this moment: for what a press does, which draws nothing. */
export function appOf(client: Client): Ready {
  const state = client.state()
  if (state.type !== 'ready') throw new Error('A page is drawn before the app is loaded.')
  return state
}

export type Moment = { at: Instant; today: Day }

/** The moment and the runner's day at a press; what is drawn goes by `useMoment`. */
export function now(app: Pick<Ready, 'host' | 'settings'>): Moment {
  const at = instantFromEpoch(Date.now(), app.host.timeZone)
  return { at, today: dayOf(at, app.host.timeZone, app.settings.dayStartMinutes) }
}
