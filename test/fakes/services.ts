// Services without a store: each answers as the contract says, and what they were asked is written down.
import type { Services } from '../../src/main/service/services.ts'
import type { AppEvent, Method, Parsed, SessionNow, Snapshot } from '../../src/shared/contract/api.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { Routine } from '../../src/shared/routines/routine.ts'
import { defaultSettings } from '../../src/shared/settings/settings.ts'
import { aRun } from './records.ts'

export type Asked = { [M in Method]: { method: M; input: Parsed<M> } }[Method]

export type FakeServices = {
  services: Services
  asked: Asked[]
  emit(event: AppEvent): void
  subscribe(listener: (event: AppEvent) => void): () => void
}

export function fakeServices(): FakeServices {
  const asked: Asked[] = []
  const listeners = new Set<(event: AppEvent) => void>()
  let rev = 0

  function edited(put: JournalRecord[], remove: string[]) {
    rev += 1
    const change = { rev, at: rev * 1_000, put: put.map((record) => ({ ...record, rev })), remove }
    return { change, undo: { before: [], after: put }, redo: null }
  }
  const emit = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const note = <M extends Method>(method: M, input: Parsed<M>) => {
    asked.push({ method, input } as Asked)
  }

  const services: Services = {
    'app.snapshot': (input) => {
      note('app.snapshot', input)
      return { ok: true, json: new TextEncoder().encode(JSON.stringify(snapshot)) }
    },
    'journal.months': (input) => {
      note('journal.months', input)
      const parts = input.months.map((month) => ({ month, rev, records: [aRun(1, `${month}-01`)] }))
      return { ok: true, json: new TextEncoder().encode(JSON.stringify(parts)) }
    },
    'journal.save': (input) => {
      note('journal.save', input)
      return { ok: true, value: edited([input], []) }
    },
    'journal.remove': (input) => {
      note('journal.remove', input)
      return { ok: true, value: edited([], [input.id]) }
    },
    'journal.removed': (input) => {
      note('journal.removed', input)
      return { ok: true, value: [] }
    },
    'journal.bring': (input) => {
      note('journal.bring', input)
      return { ok: true, value: edited([], []) }
    },
    'journal.import': (input) => {
      note('journal.import', input)
      return {
        ok: true,
        value: edited(
          input.entries.map(({ entry }) => entry),
          [],
        ),
      }
    },
    'journal.undo': (input) => {
      note('journal.undo', input)
      return { ok: false, fault: 'not_found', message: 'There is nothing to undo.' }
    },
    'journal.redo': (input) => {
      note('journal.redo', input)
      return { ok: true, value: edited([], []) }
    },
    'import.read': (input) => {
      note('import.read', input)
      if (input.bytes[8] !== '.'.charCodeAt(0)) {
        return { ok: false, fault: 'unreadable_file', message: `${input.fileName} is not a FIT file.` }
      }
      const { id: _id, rev: _rev, loggedAt: _loggedAt, ...workout } = aRun(1, '2026-11-22')
      const told = `${input.bytes.length} bytes of ${input.fileName}, sum ${sumOf(input.bytes)}`
      return {
        ok: true,
        value: { workouts: [{ workout: { ...workout, note: told }, remarks: [], questions: [] }] },
      }
    },
    'import.part': (input) => {
      note('import.part', input)
      return { ok: true, value: { bytes: input.bytes.length } }
    },
    'import.open': (input) => {
      note('import.open', input)
      return { ok: true, value: { fileNames: ['run.fit'], others: 1 } }
    },
    'import.inside': (input) => {
      note('import.inside', input)
      return { ok: false, fault: 'unreadable_file', message: 'This file in the zip is damaged.' }
    },
    'import.drop': (input) => {
      note('import.drop', input)
      return { ok: true, value: {} }
    },
    'session.start': (input) => {
      note('session.start', input)
      return { ok: true, value: idle }
    },
    'session.act': (input) => {
      note('session.act', input)
      return { ok: true, value: idle }
    },
    'session.save': (input) => {
      note('session.save', input)
      return { ok: true, value: edited([], []) }
    },
    'session.discard': (input) => {
      note('session.discard', input)
      return { ok: true, value: idle }
    },
    'routines.save': (input) => {
      note('routines.save', input)
      return { ok: true, value: [input] }
    },
    'routines.remove': (input) => {
      note('routines.remove', input)
      return { ok: true, value: [] }
    },
    'routines.import': (input) => {
      note('routines.import', input)
      return { ok: true, value: [aRoutine] }
    },
    'backups.list': (input) => {
      note('backups.list', input)
      return {
        ok: true,
        value: {
          entries: 0,
          firstDay: null,
          backups: [],
          journalBytes: 0,
          backupBytes: 0,
          failed: null,
          second: null,
          onlyShown: null,
        },
      }
    },
    'backups.take': (input) => {
      note('backups.take', input)
      return { ok: true, value: null }
    },
    'backups.preview': (input) => {
      note('backups.preview', input)
      const effect = { back: 0, away: 0, differs: 0 }
      const { stamp } = input
      return { ok: true, value: { stamp, takenAt: 0, effect, byKind: {}, awayDays: [], back: [], days: [] } }
    },
    'backups.day': (input) => {
      note('backups.day', input)
      return { ok: true, value: { day: input.day, entries: [], before: null, after: null } }
    },
    'backups.restore': (input) => {
      note('backups.restore', input)
      return { ok: true, value: edited([], []) }
    },
    'backups.bring': (input) => {
      note('backups.bring', input)
      return { ok: true, value: edited([], []) }
    },
    'backups.place': (input) => {
      note('backups.place', input)
      return {
        ok: true,
        value: input.path === null ? null : { path: input.path, copiedAt: null, trouble: null },
      }
    },
    'backups.check': (input) => {
      note('backups.check', input)
      return { ok: true, value: { checkedAt: 0, files: 1, backup: null, faults: [] } }
    },
    'journal.lost': (input) => {
      note('journal.lost', input)
      return { ok: true, value: { told: [], entries: 0 } }
    },
    'journal.goOn': (input) => {
      note('journal.goOn', input)
      return { ok: true, value: { message: 'What cannot be read is set aside.' } }
    },
    'app.read': (input) => {
      note('app.read', input)
      return { ok: true, value: {} }
    },
    'app.erase': (input) => {
      note('app.erase', input)
      return { ok: true, value: { message: 'Everything is erased.' } }
    },
    'folder.again': (input) => {
      note('folder.again', input)
      return { ok: true, value: {} }
    },
    'folder.elsewhere': (input) => {
      note('folder.elsewhere', input)
      return { ok: true, value: {} }
    },
    'folder.begin': (input) => {
      note('folder.begin', input)
      return { ok: true, value: {} }
    },
    'window.showFolder': (input) => {
      note('window.showFolder', input)
      return { ok: true, value: {} }
    },
    'settings.save': (input) => {
      note('settings.save', input)
      return { ok: true, value: input }
    },
    'window.folder': (input) => {
      note('window.folder', input)
      return { ok: true, value: { path: null } }
    },
    'window.mini': (input) => {
      note('window.mini', input)
      return { ok: true, value: input }
    },
  }
  return {
    services,
    asked,
    emit,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The name of a backup. */
export const aStamp = '2026-11-22T08-12-00.000Z'

/** The routine that the fake library holds. */
export const aRoutine: Routine = Routine.parse({
  id: 'own-calves',
  name: 'Calves',
  family: 'stretching',
  blocks: [{ steps: [{ id: 'wall', name: 'Calf at the wall', work: { type: 'hold', seconds: 30 } }] }],
})

const idle: SessionNow = { session: { type: 'idle' }, nowMs: 12.5 }

/** What the fake app says of itself. */
export const snapshot: Snapshot = {
  journal: { type: 'parts', rev: 0, months: [], parts: [], changes: [] },
  settings: defaultSettings,
  routines: [aRoutine],
  session: idle,
  host: {
    kind: 'browser',
    timeZone: 'Europe/Berlin',
    dataFolder: '/data',
    folderPlace: { network: null, sync: null },
    opening: '00000000-0000-4000-8000-00000000a11e',
    version: '0.0.0',
    backupFailed: null,
    found: [],
    notSaved: null,
    undo: null,
    redo: null,
  },
}

export function sumOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte, at) => (sum * 31 + byte + at) % 1_000_003, 7)
}

/** Bytes that the fake import takes for a FIT file. */
export function fitBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256)
  bytes.set(new TextEncoder().encode('.FIT'), 8)
  return bytes
}
