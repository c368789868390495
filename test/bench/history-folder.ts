// Data folders that hold such a history, written by the store itself: made once, kept in the temp folder, and copied for each use.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournalStore } from '../../src/main/store/journal-store.ts'
import { addDays, type Day, dayOf, instantFromEpoch, monthOf } from '../../src/shared/base/day.ts'
import type { JournalRecord } from '../../src/shared/journal/records.ts'
import { history } from './history.ts'

/** `path` lies alone in a folder of its own, where a browser profile may be put beside it. */
export type HistoryFolder = { path: string; remove(): void }

/** A folder of its own with so many years of notes up to yesterday, so that today is still to be written. */
export async function historyFolder(years: number): Promise<HistoryFolder> {
  const made = await madeFolder(years, yesterday())
  const place = mkdtempSync(join(tmpdir(), 'afterrun-bench-'))
  const path = join(place, 'journal')
  cpSync(made, path, { recursive: true })
  return { path, remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }) }
}

/** The day before the runner's own by this computer's clock and zone, days beginning at four. */
export function yesterday(): Day {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return addDays(dayOf(instantFromEpoch(Date.now(), timeZone), timeZone, 240), -1)
}

async function madeFolder(years: number, endsOn: Day): Promise<string> {
  const made = join(tmpdir(), `afterrun-history-${years}-${endsOn}-${sourceHash()}`)
  if (existsSync(made)) return made
  const making = mkdtempSync(join(tmpdir(), 'afterrun-history-making-'))
  await writeHistory(making, history(years, { endsOn }))
  // Whoever was as fast has made the same.
  if (existsSync(made)) rmSync(making, { recursive: true })
  else renameSync(making, made)
  return made
}

/** A month at a time, so that the month files are written as they are over the years, only sooner. */
async function writeHistory(folder: string, records: readonly JournalRecord[]): Promise<void> {
  const opened = await openJournalStore({ folder, now: Date.now })
  if (!opened.ok) throw new Error(opened.message)
  const { store } = opened.value
  for (const put of byMonth(records)) {
    const saved = await store.edit(() => ({ ok: true, value: { put, remove: [] } }))
    if (!saved.ok) throw new Error(saved.message)
  }
  await store.close()
}

/** Of all that decides how such a folder looks. */
function sourceHash(): string {
  const root = join(import.meta.dirname, '..', '..')
  const folders = ['src/main/store', 'src/shared/journal', 'src/shared/routines/builtin', 'test/bench']
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder)).sort())
      if (name.endsWith('.ts') && (folder !== 'test/bench' || name === 'history.ts' || name === 'chance.ts'))
        hash.update(name).update(readFileSync(join(root, folder, name)))
  return hash.digest('hex').slice(0, 12)
}

function byMonth(records: readonly JournalRecord[]): Iterable<JournalRecord[]> {
  const months = new Map<string, JournalRecord[]>()
  for (const record of records) {
    const month = monthOf(record.day)
    const known = months.get(month)
    if (known) known.push(record)
    else months.set(month, [record])
  }
  return months.values()
}
