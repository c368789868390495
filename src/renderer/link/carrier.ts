// The way to main: the desktop's preload where there is one, else HTTP to the loopback host.
import type { Carrier } from '../../shared/contract/api.ts'
import { type HttpCarrier, openHttpCarrier } from './http-carrier.ts'

declare global {
  interface Window {
    /** Put there by the preload of the desktop window. */
    afterrun?: Carrier
  }
}

export function openCarrier(): HttpCarrier {
  // The processes of one app lose no message and end together, so there is nothing to catch up on.
  if (window.afterrun) {
    return { carrier: window.afterrun, onReconnect: () => () => {}, onLost: () => () => {} }
  }
  return openHttpCarrier()
}
