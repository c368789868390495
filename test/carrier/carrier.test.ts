import { MessageChannel } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import { createGate } from '../../src/main/gate.ts'
import { startHttpHost } from '../../src/main/http/server.ts'
import { type Preloaded, preloadedCarrier } from '../../src/renderer/link/carrier.ts'
import { openHttpCarrier } from '../../src/renderer/link/http-carrier.ts'
import type { AppEvent } from '../../src/shared/contract/api.ts'
import { fakePage } from '../fakes/page-host.ts'
import type { FakeServices } from '../fakes/services.ts'
import { describeCarrier, type Pair } from './carrier-suite.ts'

describeCarrier('messages between processes', openMessages)
describeCarrier('HTTP on 127.0.0.1', openHttp)

function failed(error: unknown) {
  throw error
}

/** The window's half and main's half with a channel between them that clones what it carries, as Electron's does. */
async function openMessages({ services, subscribe }: FakeServices): Promise<Pair> {
  const gate = createGate(services, failed)
  const { port1: window, port2: main } = new MessageChannel()
  onTestFinished(() => window.close())
  main.on('message', async ({ number, method, input }) => {
    main.postMessage({ number, answer: await gate(method, input) })
  })
  subscribe((event) => main.postMessage({ event }))

  let numbers = 0
  const waiting = new Map<number, (answer: unknown) => void>()
  const listeners = new Set<(event: AppEvent) => void>()
  window.on('message', ({ number, answer, event }) => {
    if (event) for (const listener of listeners) listener(event)
    else waiting.get(number)?.(answer)
  })
  const carrier = {
    call(method: string, input: unknown) {
      numbers += 1
      const number = numbers
      window.postMessage({ number, method, input })
      return new Promise<unknown>((resolve) => waiting.set(number, resolve))
    },
    subscribe(listener: (event: AppEvent) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { carrier: preloadedCarrier(carrier as Preloaded), listening: () => Promise.resolve() }
}

async function openHttp({ services, subscribe }: FakeServices): Promise<Pair> {
  const started = await startHttpHost({
    gate: createGate(services, failed),
    subscribe,
    pages: new Map(),
    port: 0,
    report: failed,
    nowMs: () => 0,
  })
  if (!started.ok) throw new Error(started.message)
  onTestFinished(() => started.value.close())
  const link = new URL(started.value.newLink())
  const { carrier, onOpen } = openHttpCarrier(fakePage(link.origin, link.hash.slice('#code='.length)))
  const open = new Promise<void>((resolve) => onOpen(resolve))
  return { carrier, listening: () => open }
}
