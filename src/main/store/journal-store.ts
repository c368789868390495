// The journal on disk: edits are made one after the other, acknowledged once durable, and folded into the month files.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Change, Draft, Journal } from '../../shared/journal/change.ts'
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
import { closed, notFolded, notSaved, refusedReading } from './refusals.ts'

export type JournalStore = {
  /** The last durable state. */
  journal(): Journal
  /** Makes an edit from the journal with all edits before it; a failed save refuses it and those built on it. */
  edit(make: (journal: Journal) => Answer<Draft>): Promise<Answer<Change>>
  /** Brings the log into the month files and begins an empty log; when refused, the log goes on holding everything. */
  fold(): Promise<Answer<null>>
  /** Waits for the edits under way and folds. */
  close(): Promise<void>
}

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
