// Main as a window knows it, and a client on it.
import { createClient, type Ready } from '../../src/renderer/client.ts'
import type { Answer, AppEvent, Carrier, Method } from '../../src/shared/api.ts'
import type { Change } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { defaultSettings } from '../../src/shared/settings.ts'
import { aNight } from './records.ts'

/** Main as the window sees it: answers by a script, events sent by hand. */
export function fakeMain(records: JournalRecord[], rev: number) {
  const answers = new Map<Method, Answer<unknown>>()
  const calls: Method[] = []
  let listener: (event: AppEvent) => void = () => {}
  answers.set('app.snapshot', {
    ok: true,
    value: {
      rev,
      records,
      settings: defaultSettings,
      routines: [],
      session: { session: { type: 'idle' }, nowMs: 500 },
      host: {
        kind: 'browser',
        timeZone: 'Europe/Berlin',
        dataFolder: '/data',
        version: '1',
        undo: null,
        redo: null,
      },
    },
  })
  let held: Promise<void> | null = null
  const carrier: Carrier = {
    async call(method) {
      calls.push(method)
      const answer = answers.get(method)
      if (!answer) throw new Error(`no answer for ${method}`)
      if (method === 'app.snapshot') await held
      return answer as never
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
    send: (event: AppEvent) => listener(event),
    /** A snapshot asked for from now on is taken at once and comes when the answer is called. */
    holdSnapshot() {
      let letCome = () => {}
      held = new Promise((resolve) => {
        letCome = resolve
      })
      return () => letCome()
    },
    change(method: Method, part: object) {
      const answer = answers.get(method)
      if (answer?.ok) answers.set(method, { ok: true, value: { ...(answer.value as object), ...part } })
    },
  }
}

export const windowClock = { performanceMs: () => 1000, epochMs: () => 1_795_420_320_000 }

export async function openClient(records: JournalRecord[] = [], rev = 0) {
  const main = fakeMain(records, rev)
  const client = createClient(main.carrier, windowClock)
  await client.load()
  return { main, client, ready: () => client.state() as Ready }
}

/** What main says of its history once a night was written. */
export const written = { undo: { before: [], after: [aNight(1, '2026-11-22')] }, redo: null }

export const put = (rev: number, record: JournalRecord): Change => ({ rev, at: 0, put: [record], remove: [] })
