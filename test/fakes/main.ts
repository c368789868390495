// Main as a window knows it, and a client on it.
import type { Ready } from '../../src/renderer/state/app-state.ts'
import { createClient } from '../../src/renderer/state/client.ts'
import type { WindowClock } from '../../src/renderer/state/window-clock.ts'
import type { Answer } from '../../src/shared/base/answer.ts'
import type {
  AppEvent,
  Carrier,
  Input,
  JournalNews,
  Method,
  Snapshot,
} from '../../src/shared/contract/api.ts'
import { type Change, journalOf } from '../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { defaultSettings } from '../../src/shared/settings/settings.ts'
import { aNight } from './records.ts'

export type FakeMain = {
  carrier: Carrier
  calls: Method[]
  answers: Map<Method, Answer<unknown>>
  /** Answers a method by what it is given, in place of the script. */
  answerWith<M extends Method>(method: M, make: (input: Input<M>) => unknown): void
  send(event: AppEvent): void
  /** A snapshot asked for from now on is taken at once and comes when the answer is called. */
  holdSnapshot(): () => void
  /** Changes a part of what a method answers. */
  change(method: Method, part: object): void
}

/** The journal that main has, beside what else a snapshot says. */
export type FakeSnapshot = Omit<Snapshot, 'journal'> & { records: readonly JournalRecord[]; rev: number }

/** Main as the window sees it: answers by a script, events sent by hand. */
export function fakeMain({ records = [], rev = 0, ...part }: Partial<FakeSnapshot> = {}): FakeMain {
  const answers = new Map<Method, Answer<unknown>>()
  const made = new Map<Method, (input: never) => unknown>()
  const calls: Method[] = []
  let listener: (event: AppEvent) => void = () => {}
  let held: Promise<void> | null = null
  answers.set('app.snapshot', {
    ok: true,
    value: {
      journal: newsOf(rev, records),
      settings: defaultSettings,
      routines: [],
      session: { session: { type: 'idle' }, nowMs: 500 },
      host: {
        kind: 'browser',
        timeZone: 'Europe/Berlin',
        dataFolder: '/data',
        folderPlace: { network: null, sync: null },
        opening: '00000000-0000-4000-8000-00000000a11e',
        version: '1',
        backupFailed: null,
        found: [],
        notSaved: null,
        undo: null,
        redo: null,
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
      if (method === 'app.snapshot') await held
      const come = await answer
      return (method === 'app.snapshot' ? sinceThen(come as Answer<Snapshot>, input) : come) as never
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
    holdSnapshot() {
      let letCome = () => {}
      held = new Promise((resolve) => {
        letCome = resolve
      })
      return () => letCome()
    },
    change(method, changed) {
      const answer = answers.get(method)
      if (answer?.ok) answers.set(method, { ok: true, value: { ...(answer.value as object), ...changed } })
    },
  }
}

/** A journal that comes with the snapshot as a whole. */
export function newsOf(rev: number, records: readonly JournalRecord[]): JournalNews {
  const { months } = journalOf(rev, records)
  const parts = [...months].map(([month, all]) => ({ month, rev, records: [...all.values()] }))
  return { type: 'parts', rev, months: [...months.keys()].sort(), parts, changes: [] }
}

/** A window that knows the whole journal is told that nothing has changed. */
function sinceThen(answer: Answer<Snapshot>, input: object): Answer<Snapshot> {
  const since = 'since' in input && typeof input.since === 'number' ? input.since : null
  if (!answer.ok || since === null || since < answer.value.journal.rev) return answer
  return { ok: true, value: { ...answer.value, journal: { type: 'changes', rev: since, changes: [] } } }
}

export const windowClock: WindowClock = {
  performanceMs: () => 1000,
  epochMs: () => 1_795_420_320_000,
  idle: () => Promise.resolve(),
}

export async function openClient(records: JournalRecord[] = [], rev = 0) {
  const main = fakeMain({ records, rev })
  const client = createClient(main.carrier, windowClock)
  await client.load()
  return { main, client, ready: () => client.state() as Ready }
}

/** What main says of its history once a night was written. */
export const written = { undo: { before: [], after: [aNight(1, '2026-11-22')] }, redo: null }

export const put = (rev: number, record: JournalRecord): Change => ({ rev, at: 0, put: [record], remove: [] })
