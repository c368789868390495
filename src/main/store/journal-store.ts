// The journal on disk: edits are made one after the other, acknowledged once durable, and folded into the month files.

import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import { applyChange, type Change, type Draft, type Journal, withMonth } from '../../shared/journal/change.ts'
import { recordsOfMonth } from '../../shared/journal/days.ts'
import { report } from '../host/report.ts'
import { type ChangeLog, openChangeLog } from './change-log.ts'
import {
  createFolder,
  type FolderContent,
  type FolderPaths,
  isFirstRun,
  isFolderOf,
  pathsOf,
  readFolder,
} from './data-folder.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { UnreadableFile } from './durable-file.ts'
import { type Asked, isWithin, type Made, makeChanges } from './edits.ts'
import type { DocumentStamps } from './folding.ts'
import { createFolding } from './folding.ts'
import { startLoading } from './loading.ts'
import { recentChanges } from './recent-changes.ts'
import {
  closed,
  notFoldedAgain,
  notSaved,
  notWhole,
  refusedLater,
  refusedReading,
  unread,
} from './refusals.ts'
import { shardPath } from './shards.ts'
import { type StoredMonths, storedMonths } from './stored-months.ts'
import { type Breathe, nextTurn, type Scheduler, timer } from './turns.ts'
import { verifyMonths } from './verifying.ts'
import { removeTemporaries } from './write-file.ts'

export type JournalStore = {
  /** Who this journal is, the same for as long as it lives. */
  installId: string
  /** The names of the documents that were once written beside it and are not there. */
  lostDocuments: readonly string[]
  /** The last durable state, of the months that are in memory: the recent ones at first, all once `whole` has answered. */
  journal(): Journal
  months(): StoredMonths
  /** Answers when every month is in memory, or why one of them cannot be read. */
  whole(): Promise<Answer<null>>
  /** The records of one month as JSON, as soon as it is in memory; it comes before the others that wait. */
  monthText(month: string): Promise<Answer<MonthText>>
  /** What the log held when it was opened; to be asked for once `whole` has answered. */
  unfolded(): Unfolded
  /** The Changes after a revision, in order; null where they are no longer kept, and the whole is to be asked for. */
  changesSince(rev: number): readonly Change[] | null
  /** Makes an edit from the journal with all edits before it; a failed save refuses it and those built on it. */
  edit(make: (journal: Journal) => Answer<Draft>): Promise<Answer<Change>>
  /** Brings the log into the month files and begins an empty log; when refused, the log goes on holding everything. */
  fold(): Promise<Answer<null>>
  /** Waits for the edits under way and folds. */
  close(): Promise<void>
}

/** The journal as the month files had it, and the Changes that the log had on top. */
export type Unfolded = { base: Journal; changes: readonly Change[] }

/** A JSON array of records, and the revision of the journal that it is of. */
export type MonthText = { rev: number; text: string }

export type JournalStoreOptions = {
  folder: string
  /** Epoch milliseconds. */
  now: () => number
  disk?: Disk
  schedule?: Scheduler
  /** So many months are read before the store answers; the others while it is in use. */
  recentMonths?: number
  /** Lets everything else go on, between two months that are read. */
  breathe?: Breathe
  /** The documents beside the journal that this process has written. */
  documents?: () => DocumentStamps
  /** Writes down what only the log tells, before a fold at that revision empties it; it throws nothing. */
  beforeFold?: (rev: number) => Promise<void>
  /** Hears what is wrong in a month that was taken as it was. */
  onFinding?: (refusal: Refusal) => void
  /** Hears a bug that nobody waits for. */
  onBug?: (error: unknown) => void
}

/**
 * For the one holder of the folder's lock. Refused, with nothing changed on disk, when a file that is read at first is
 * missing, damaged or newer than this version; of a month that is read later `whole` tells.
 */
export async function openJournalStore(
  options: JournalStoreOptions,
): Promise<Answer<{ store: JournalStore; firstRun: boolean }>> {
  const { folder, now, disk = nodeDisk(), recentMonths = 13, breathe = nextTurn } = options
  const paths = pathsOf(folder)
  try {
    const firstRun = await isFirstRun(disk, paths)
    if (firstRun) await createFolder(disk, paths)
    const content = await readFolder(disk, paths, { now: now(), recentMonths, breathe })
    const log = await openChangeLog(disk, paths.log, content.log, () => isFolderOf(disk, paths, content.meta))
    return {
      ok: true,
      value: { store: journalStore({ ...options, disk, breathe }, paths, content, log), firstRun },
    }
  } catch (error) {
    return refusedReading(folder, error)
  }
}

const foldAtBytes = 256 * 1024
const foldWhenIdleMs = 3000
/** A fold that fails is tried again after so long, and is told when it has failed so often. */
const foldAgainMs = 30_000
const failuresUntold = 3
const verifyEveryMs = 20
const done: Answer<null> = { ok: true, value: null }
const noted = () => Promise.resolve()

function journalStore(
  options: JournalStoreOptions & { disk: Disk; breathe: Breathe },
  paths: FolderPaths,
  content: FolderContent,
  log: ChangeLog,
): JournalStore {
  const { folder, now, disk, breathe, schedule = timer, onFinding = () => {}, onBug = report } = options
  let { journal } = content
  const { shards, assembled } = content
  const folding = createFolding(
    { disk, now, documents: options.documents ?? (() => ({})), beforeFold: options.beforeFold ?? noted },
    paths,
    content,
    log,
  )
  const recent = recentChanges(content.log.changes, journal.rev)
  const asked: Asked[] = []
  const inTurn = oneAfterAnother()
  let closing: Promise<void> | null = null
  let callOffFold = () => {}
  let callOffVerifying = () => {}
  let isWritten = false
  let failedFolds = 0

  const loading = startLoading({
    months: content.missing,
    breathe,
    refused: (error) => refusedLater(folder, error, onBug),
    read: async (month) => {
      const altered = assembled.add(month, await shards.read(month))
      if (altered.size > 1) {
        const reason = 'it contradicts the months beside it'
        throw new UnreadableFile(shardPath(paths.journal, month), { type: 'invalid', reason })
      }
      journal = withMonth(journal, month, assembled.month(month))
    },
  })

  const save = async (made: readonly Made[]): Promise<Refusal | null> => {
    try {
      await log.append(made.map(({ change }) => change))
    } catch (error) {
      return notSaved(paths.log, error)
    }
    isWritten = true
    for (const { before, change, after } of made) {
      shards.noteRemovals(before, change)
      // Months that have come into memory meanwhile stay there.
      journal = journal === before ? after : applyChange(journal, change)
      recent.add(change)
    }
    return null
  }

  /** All edits that wait go out in one write; those asked for meanwhile make the next. */
  const commit = async () => {
    const group = asked.splice(0)
    const refusal = await whyNotYet(group)
    if (refusal) for (const { resolve } of group) resolve(refusal)
    const made = refusal ? [] : makeChanges(group, journal, now())
    if (made.length === 0) return
    const saving = save(made)
    for (const { resolve, change } of made) {
      resolve(saving.then((refused) => refused ?? { ok: true, value: change }))
    }
    const failed = await saving.then(
      (refused) => refused !== null,
      () => true,
    )
    if (!failed) await foldSoon()
  }

  /** Waits for the months that an edit may be about; of a journal that will not be whole nothing is written. */
  const whyNotYet = async (group: readonly Asked[]): Promise<Refusal | null> => {
    const state = loading.state()
    if (state.type === 'loading' && group.every(({ make }) => isWithin(make, journal, state.missing)))
      return null
    const whole = await loading.whole()
    return whole.ok ? null : notWhole(whole)
  }

  const foldSoon = async () => {
    callOffFold()
    if (log.size().bytes > foldAtBytes) await foldInQuiet(foldNow)
    else callOffFold = schedule(() => void foldInQuiet(fold), foldWhenIdleMs)
  }

  /** Nobody waits for it: a bug in it is reported, and what the disk refuses is tried again. */
  const foldInQuiet = async (attempt: () => Promise<Answer<null>>) => {
    const answer = await attempt().catch((bug) => {
      onBug(bug)
      return done
    })
    if (answer.ok || closing || loading.state().type !== 'whole') {
      failedFolds = 0
      return
    }
    failedFolds += 1
    if (failedFolds === failuresUntold) onFinding(notFoldedAgain(answer))
    callOffFold()
    callOffFold = schedule(() => void foldInQuiet(fold), foldAgainMs)
  }

  /** While months are missing the log keeps everything. */
  const foldNow = async () => (loading.state().type === 'whole' ? folding.fold(journal) : done)

  const fold = async (): Promise<Answer<null>> => {
    const whole = await loading.whole()
    if (closing) return closed(folder)
    return whole.ok ? inTurn(foldNow) : whole
  }

  const shut = async () => {
    // Refused or not, the log holds everything; a folder that was only read is left as it was.
    await inTurn(() => (isWritten ? foldNow() : Promise.resolve(done)))
    if (loading.state().type === 'whole') await folding.noteDocuments()
    loading.stop(closed(folder))
    await whole
    callOffFold()
    callOffVerifying()
    await log.close()
  }

  const whole = loading.whole().then(async (answer) => {
    if (!answer.ok) return answer
    await removeTemporaries(disk, content.temporaries)
    const inQuiet = () =>
      new Promise<void>((resolve) => (callOffVerifying = schedule(resolve, verifyEveryMs)))
    void verifyMonths(shards.unseen(), inQuiet, (month, why) =>
      onFinding(unread(shardPath(paths.journal, month), why)),
    )
    return answer
  })

  return {
    installId: content.meta.installId,
    lostDocuments: content.lostDocuments,
    journal: () => journal,
    months: () => storedMonths(shards, journal, loading.state()),
    whole: () => whole,
    unfolded: () => ({ base: assembled.written(), changes: content.log.changes }),
    monthText: async (month) => {
      const loaded = await loading.month(month)
      if (!loaded.ok) return loaded
      const text = JSON.stringify([...recordsOfMonth(journal, month).values()])
      return { ok: true, value: { rev: journal.rev, text } }
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
