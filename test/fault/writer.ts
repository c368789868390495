// The program that is killed or loses its power: saves edits of every sort without a pause, and says what it asks for and what is saved.
import { writeSync } from 'node:fs'
import { type JournalStore, openJournalStore } from '../../src/main/store/journal-store.ts'
import { takeLock } from '../../src/main/store/lock/lock.ts'
import { draftOfImport } from '../../src/shared/journal/brought-in.ts'
import { allRecords, type Draft, type Journal } from '../../src/shared/journal/change.ts'
import { aNight, aRun } from '../fakes/records.ts'
import { chance } from './chance.ts'
import type { WriterLine } from './writer-line.ts'

const [folder = '', seed = '0'] = process.argv.slice(2)
const choose = chance(Number(seed))
const some = (count: number) => Math.floor(choose() * count)
const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']
const longNote = 'Legs heavy on the stairs. '.repeat(100)

void write()

async function write(): Promise<void> {
  say({})
  const lock = await takeLock(folder, 'desktop')
  if (!lock.ok) throw new Error(lock.message)
  const opened = await openJournalStore({ folder, now: Date.now, recentMonths: 1 })
  if (!opened.ok) throw new Error(opened.message)
  const { store } = opened.value
  for (;;) {
    if (some(12) === 0) await fold(store)
    const drafts = Array.from({ length: some(4) === 0 ? 3 : 1 }, () => aDraft(store.journal()))
    for (const draft of drafts) say({ asked: draft })
    const answers = await Promise.all(drafts.map((value) => store.edit(() => ({ ok: true, value }))))
    if (!answers.every(({ ok }) => ok)) throw new Error(JSON.stringify(answers))
    say({ saved: drafts.length, atNs: String(process.hrtime.bigint()) })
  }
}

async function fold(store: JournalStore): Promise<void> {
  say({})
  const folded = await store.fold()
  if (!folded.ok) throw new Error(folded.message)
}

function aDraft(journal: Journal): Draft {
  const records = allRecords(journal)
  const known = records[some(records.length)]
  const on = days[some(days.length)] ?? '2026-11-01'
  const sort = some(10)
  if (known && sort < 2) return { put: [], remove: [known.id] }
  if (known && sort < 4) return { put: [aRun(Number(known.id.slice(-12)), on)], remove: [] }
  // Years of another diary, as one edit.
  if (sort === 9) return manyBroughtIn(journal)
  if (sort < 5) return { put: [aRun(some(40), on, { note: longNote })], remove: [] }
  return { put: [aNight(some(40), on)], remove: [] }
}

function manyBroughtIn(journal: Journal): Draft {
  const entries = Array.from({ length: 30 + some(60) }, (_, at) => ({
    entry: aRun(100 + at, days[some(days.length)] ?? '2026-11-01', { note: longNote.slice(0, some(400)) }),
    into: null,
  }))
  return draftOfImport(journal, entries)
}

function say(line: WriterLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
