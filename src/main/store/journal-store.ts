// The journal on disk: edits are made one after the other, acknowledged once durable, and folded into the month files.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Change, Draft, Journal } from '../../shared/journal/change.ts'
import { monthsOf, recordsOfMonth } from '../../shared/journal/days.ts'
import { type ChangeLog, openChangeLog } from './change-log.ts'
import {
  createFolder,
  type FolderContent,
  type FolderPaths,
  isFirstRun,
  pathsOf,
  readFolder,
} from './data-folder.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { type Asked, type Made, makeChanges } from './edits.ts'
import { writeMeta } from './meta.ts'
import { recentChanges } from './recent-changes.ts'
import { closed, notFolded, notSaved, refusedReading } from './refusals.ts'

export type JournalStore = {
  /** The last durable state, of the months that are in memory: the recent ones at first, all once `whole` has answered. */
  journal(): Journal
  months(): StoredMonths
  /** Answers when every month is in memory, or why one of them cannot be read. */
  whole(): Promise<Answer<null>>
  /** The records of one month as JSON, as soon as it is in memory; it comes before the others that wait. */
  monthText(month: string): Promise<Answer<MonthText>>
  /** The Changes after a revision, in order; null where they are no longer kept, and the whole is to be asked for. */
  changesSince(rev: number): readonly Change[] | null
  /** Makes an edit from the journal with all edits before it; a failed save refuses it and those built on it. */
  edit(make: (journal: Journal) => Answer<Draft>): Promise<Answer<Change>>
  /** Brings the log into the month files and begins an empty log; when refused, the log goes on holding everything. */
  fold(): Promise<Answer<null>>
  /** Waits for the edits under way and folds. */
  close(): Promise<void>
}

/** The months `YYYY-MM` that hold anything, in order, and those of them that are in memory. */
export type StoredMonths = { all: readonly string[]; loaded: ReadonlySet<string> }

/** A JSON array of records, and the revision of the journal that it is of. */
export type MonthText = { rev: number; text: string }

/** Runs something once, after a while, and gives the way to call it off. */
export type Scheduler = (run: () => void, afterMs: number) => () => void

export type JournalStoreOptions = {
  folder: string
  /** Epoch milliseconds. */
  now: () => number
  disk?: Disk
  schedule?: Scheduler
}

/** For the one holder of the folder's lock. Refused, with nothing changed on disk, when a file of the journal is missing, damaged or newer than this version. */
export async function openJournalStore(
  options: JournalStoreOptions,
): Promise<Answer<{ store: JournalStore; firstRun: boolean }>> {
  const { folder, disk = nodeDisk() } = options
  const paths = pathsOf(folder)
  try {
    const firstRun = await isFirstRun(disk, paths)
    if (firstRun) await createFolder(disk, paths)
    const content = await readFolder(disk, paths)
    const log = await openChangeLog(disk, paths.log, content.log)
    return { ok: true, value: { store: journalStore(options, disk, paths, content, log), firstRun } }
  } catch (error) {
    return refusedReading(folder, error)
  }
}

const foldAtBytes = 256 * 1024
const foldWhenIdleMs = 3000
const done: Answer<null> = { ok: true, value: null }

function journalStore(
  { folder, now, schedule = timer }: JournalStoreOptions,
  disk: Disk,
  paths: FolderPaths,
  { shards, ...content }: FolderContent,
  log: ChangeLog,
): JournalStore {
  let { journal, written, meta } = content
  const asked: Asked[] = []
  let lastTurn: Promise<unknown> = Promise.resolve()
  let closing: Promise<void> | null = null
  let callOffFold = () => {}
  const recent = recentChanges(content.log.changes, journal.rev)

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(task)
    lastTurn = turn.catch(() => undefined)
    return turn
  }

  const save = async (made: readonly Made[]): Promise<Refusal | null> => {
    try {
      await log.append(made.map(({ change }) => change))
    } catch (error) {
      return notSaved(paths.log, error)
    }
    for (const { before, change, after } of made) {
      shards.noteRemovals(before, change)
      journal = after
      recent.add(change)
    }
    return null
  }

  /** All edits that wait go out in one write; those asked for meanwhile make the next. */
  const commit = async () => {
    const made = makeChanges(asked.splice(0), journal, now())
    if (made.length === 0) return
    const saving = save(made)
    for (const { resolve, change } of made) {
      resolve(saving.then((refusal) => refusal ?? { ok: true, value: change }))
    }
    const failed = await saving.then(
      (refusal) => refusal !== null,
      () => true,
    )
    if (!failed) await foldSoon()
  }

  const foldSoon = async () => {
    callOffFold()
    if (log.size().bytes > foldAtBytes) await foldNow()
    else callOffFold = schedule(() => void fold(), foldWhenIdleMs)
  }

  const foldNow = async (): Promise<Answer<null>> => {
    if (log.size().changes === 0) return done
    try {
      const months = await shards.write(written, journal, now())
      written = journal
      if (months.length > meta.months.length) {
        await writeMeta(disk, paths.meta, { ...meta, months })
        meta = { ...meta, months }
      }
      await log.restart(journal.rev)
      return done
    } catch (error) {
      return notFolded(paths.journal, error)
    }
  }

  const fold = async () => (closing ? closed(folder) : inTurn(foldNow))

  const shut = async () => {
    // Refused or not, the log holds everything.
    await inTurn(foldNow)
    callOffFold()
    await log.close()
  }

  return {
    journal: () => journal,
    months: () => ({ all: monthsOf(journal), loaded: new Set(journal.months.keys()) }),
    whole: () => Promise.resolve(done),
    monthText: (month) => {
      const text = JSON.stringify([...recordsOfMonth(journal, month).values()])
      return Promise.resolve({ ok: true, value: { rev: journal.rev, text } })
    },
    changesSince: recent.since,
    edit: (make) => {
      if (closing) return Promise.resolve(closed(folder))
      return new Promise((resolve, reject) => {
        asked.push({ make, resolve, reject })
        if (asked.length === 1) void inTurn(commit)
      })
    },
    fold,
    close: () => {
      closing ??= shut()
      return closing
    },
  }
}

const timer: Scheduler = (run, afterMs) => {
  const timeout = setTimeout(run, afterMs)
  return () => clearTimeout(timeout)
}
