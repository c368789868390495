// Leaving the player, by whatever way, pauses the session; it waits in its place.
import { useEffect } from 'react'
import type { Client } from '../../client.ts'
import { routeOf } from '../../routes.ts'

export function usePauseOnLeave(client: Client): void {
  useEffect(
    () => () => {
      const state = client.state()
      const left = routeOf(window.location.hash).page !== 'session'
      if (left && state.type === 'ready' && state.session.session.type === 'running')
        void client.session('session.act', { type: 'pause' })
    },
    [client],
  )
}
