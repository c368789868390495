// The way to main: the desktop's preload where there is one, else HTTP to the loopback host.
import type { Carrier } from '../shared/api.ts'
import { type HttpCarrier, openHttpCarrier } from './http-carrier.ts'

declare global {
  interface Window {
    /** Put there by the preload of the desktop window. */
    afterrun?: Carrier
  }
}

export function openCarrier(): HttpCarrier {
  // Messages between the processes of one app are not lost, so there is nothing to catch up on.
  if (window.afterrun) return { carrier: window.afterrun, onReconnect: () => () => {} }
  return openHttpCarrier()
}
