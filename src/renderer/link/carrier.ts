// The way to main: the desktop's preload where there is one, else HTTP to the loopback host.
import type { Answer, Written } from '../../shared/base/answer.ts'
import type { Carrier, Input, Method, Output } from '../../shared/contract/api.ts'
import { type HttpCarrier, openHttpCarrier } from './http-carrier.ts'
import { readAnswer } from './written.ts'

/** What the preload of the desktop window gives its page. */
export type Preloaded = Pick<Carrier, 'subscribe'> & {
  call<M extends Method>(method: M, input: Input<M>): Promise<Answer<Output<M>> | Written>
}

declare global {
  interface Window {
    /** Put there by the preload of the desktop window. */
    afterrun?: Preloaded
  }
}

export function openCarrier(): HttpCarrier {
  // The processes of one app lose no message and end together, so there is nothing to catch up on.
  if (window.afterrun) {
    return { carrier: preloadedCarrier(window.afterrun), onOpen: () => () => {}, onLost: () => () => {} }
  }
  return openHttpCarrier()
}

export function preloadedCarrier({ call, subscribe }: Preloaded): Carrier {
  return { call: async (method, input) => readAnswer(await call(method, input)), subscribe }
}
