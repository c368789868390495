// Main as the window sees it: answers by a script, events sent by hand.
import type { Answer, AppEvent, Carrier, Input, Method, Snapshot } from '../../src/shared/api.ts'
import { defaultSettings } from '../../src/shared/settings.ts'

export type FakeMain = {
  carrier: Carrier
  calls: Method[]
  answers: Map<Method, Answer<unknown>>
  /** Answers a method by what it is given, in place of the script. */
  answerWith<M extends Method>(method: M, make: (input: Input<M>) => unknown): void
  send(event: AppEvent): void
}

export function fakeMain(part: Partial<Snapshot> = {}): FakeMain {
  const answers = new Map<Method, Answer<unknown>>()
  const made = new Map<Method, (input: never) => unknown>()
  const calls: Method[] = []
  let listener: (event: AppEvent) => void = () => {}
  answers.set('app.snapshot', {
    ok: true,
    value: {
      rev: 0,
      records: [],
      settings: defaultSettings,
      routines: [],
      session: { session: { type: 'idle' }, nowMs: 500 },
      host: {
        kind: 'browser',
        timeZone: 'Europe/Berlin',
        dataFolder: '/data',
        version: '1',
        undo: false,
        redo: false,
      },
      ...part,
    },
  })
  const carrier: Carrier = {
    async call(method, input) {
      calls.push(method)
      const make = made.get(method)
      const answer = make ? make(input as never) : answers.get(method)
      if (!answer) throw new Error(`no answer for ${method}`)
      return (await answer) as never
    },
    subscribe(to) {
      listener = to
      return () => {}
    },
  }
  return {
    carrier,
    calls,
    answers,
    answerWith: (method, make) => void made.set(method, make),
    send: (event) => listener(event),
  }
}
