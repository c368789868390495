// A stretch of a journal's life on a disk that may fail, and what may be read back after it.
import { dirname } from 'node:path'
import type { Disk } from '../../src/main/store/disk.ts'
import {
  type JournalStore,
  type JournalStoreOptions,
  openJournalStore,
} from '../../src/main/store/journal-store.ts'
import {
  allRecords,
  applyChange,
  type Draft,
  emptyJournal,
  type Journal,
} from '../../src/shared/journal/change.ts'
import { FakeDisk } from '../fakes/disk.ts'
import { aCheck, aNight, aRun, id } from '../fakes/records.ts'

export const folder = '/home/runner/afterrun'
/** After the first two of the four months that a life writes about. */
const now = () => Date.UTC(2026, 10, 29)

export type Life = {
  store: JournalStore | null
  /** The edits that were acknowledged, in order. */
  acked: Draft[]
  /** Edits refused since the last acknowledged one, in the groups in which they were asked for. */
  refused: Draft[][]
}

/** A disk with a home folder and nothing in it. */
export async function homeDisk(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  for (const path of ['/home', '/home/runner']) {
    await disk.makeFolder(path)
    await disk.syncFolder(dirname(path))
  }
  disk.calls.length = 0
  return disk
}

/** Edits of every sort, folds and restarts; whatever fails, it goes on. Of a journal opened in parts the first edits come before its older months. */
export async function live(disk: Disk, recentMonths?: number): Promise<Life> {
  const life: Life = { store: null, acked: [], refused: [] }
  await reopen(life, disk, recentMonths)
  for (const step of steps) {
    if (life.store === null) await reopen(life, disk, recentMonths)
    if (step === 'fold') await life.store?.fold()
    else if (step === 'restart') await reopen(life, disk, recentMonths)
    else await save(life, step)
  }
  return life
}

/** Asks for the edits together, as one group. */
export async function save(life: Life, drafts: Draft[]): Promise<boolean> {
  const { store } = life
  if (!store) return false
  const answers = await Promise.all(drafts.map((draft) => store.edit(() => ({ ok: true, value: draft }))))
  const saved = answers.every(({ ok }) => ok)
  if (saved) {
    life.acked.push(...drafts)
    life.refused = []
  } else life.refused.push(drafts)
  return saved
}

/** What is wrong with the journal that this disk holds after that life, or null where all is as promised. */
export async function wrongAfter(life: Life, disk: Disk, recentMonths?: number): Promise<string | null> {
  const opened = await openStore(disk, recentMonths)
  if (!opened.ok) return opened.message
  const whole = await opened.value.store.whole()
  if (!whole.ok) return whole.message
  const found = told(opened.value.store.journal())
  const promised = [[], ...life.refused].flatMap((group) =>
    [...group.keys(), group.length].map((count) =>
      told(journalAfter([...life.acked, ...group.slice(0, count)])),
    ),
  )
  return promised.includes(found) ? null : `found ${found}, promised ${promised.join(' or ')}`
}

export function openStore(disk: Disk, recentMonths?: number, more: Partial<JournalStoreOptions> = {}) {
  const parts = recentMonths === undefined ? {} : { recentMonths }
  return openJournalStore({ folder, now, disk, schedule: () => () => undefined, ...parts, ...more })
}

/** How many entries the journal on this disk holds; -1 where it does not open whole. */
export async function entriesIn(disk: Disk, more: Partial<JournalStoreOptions> = {}): Promise<number> {
  const opened = await openStore(disk, undefined, more)
  if (!opened.ok) return -1
  const whole = await opened.value.store.whole()
  return whole.ok ? allRecords(opened.value.store.journal()).length : -1
}

export function journalAfter(drafts: readonly Draft[]): Journal {
  return drafts.reduce(
    (journal, draft) => applyChange(journal, { ...draft, rev: journal.rev + 1, at: 0 }),
    emptyJournal,
  )
}

/** A journal in a few words, the same for equal ones: `rev 3: 1@2 2026-11-01 workout 0, …`. */
export function told(journal: Journal): string {
  const records = allRecords(journal).map(
    (record) =>
      `${record.id.slice(-2)}@${record.rev} ${record.day} ${record.kind} ${'note' in record ? record.note.length : 0}`,
  )
  return `rev ${journal.rev}: ${records.sort().join(', ')}`
}

async function reopen(life: Life, disk: Disk, recentMonths?: number): Promise<void> {
  await life.store?.close()
  const opened = await openStore(disk, recentMonths)
  // One that can only be shown is opened again, as a runner would start the app again.
  life.store = opened.ok && !opened.value.store.readOnly ? opened.value.store : null
}

const put = (...records: Draft['put']): Draft => ({ put: records, remove: [] })
const longNote = 'Calves tight from kilometre 30. '.repeat(60)

const steps: ('fold' | 'restart' | Draft[])[] = [
  [put(aRun(1, '2026-11-01'))],
  [
    put(aNight(2, '2026-11-02')),
    put(aCheck(3, '2026-10-31', [])),
    put(aRun(4, '2026-11-03', { note: longNote })),
  ],
  'fold',
  [put(aRun(1, '2026-10-30'))],
  [{ put: [], remove: [id(2)] }],
  [put(aRun(5, '2026-12-24', { note: longNote })), put(aNight(6, '2026-12-25'))],
  'fold',
  [put(aRun(1, '2026-10-30', { note: 'Felt good' }))],
  [put(aNight(2, '2026-11-02'), aCheck(7, '2026-11-02', [{ region: 'calf', side: 'left', value: 4 }]))],
  'restart',
  [{ put: [aRun(5, '2027-01-01')], remove: [id(3)] }],
  [put(aNight(8, '2026-11-05'))],
]
