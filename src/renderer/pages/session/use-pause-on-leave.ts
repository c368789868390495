// Leaving the session's page, by whatever way, pauses it where this page leads it; it waits in its place.
import { useEffect, useRef } from 'react'
import { routeOf } from '../../commands/routes.ts'
import type { Client } from '../../state/client.ts'

export function usePauseOnLeave(client: Client, leads: boolean): void {
  const led = useRef(leads)
  useEffect(() => {
    led.current = leads
  })
  useEffect(
    () => () => {
      const state = client.state()
      const left = routeOf(window.location.hash).page !== 'session'
      if (!led.current || !left || state.type !== 'ready') return
      const { session } = state.session
      // A walk or a swim goes on wherever the window is.
      if (session.type === 'running' && !session.recovery)
        void client.session('session.act', { type: 'pause' })
    },
    [client],
  )
}
