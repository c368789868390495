// The journal on disk: edits are made one after the other, acknowledged once durable, and folded into the month files.

import { basename } from 'node:path'
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import {
  applyChange,
  type Change,
  type Draft,
  findRecord,
  type Journal,
  withMonth,
} from '../../shared/journal/change.ts'
import { report } from '../host/report.ts'
import { type ChangeLog, openChangeLog } from './change-log.ts'
import { conflictCopies } from './conflict-copies.ts'
import {
  createFolder,
  type FolderContent,
  type FolderPaths,
  isFirstRun,
  isFolderOf,
  pathsOf,
} from './data-folder.ts'
import { codeOf, type Disk, nodeDisk } from './disk.ts'
import { UnreadableFile } from './durable-file.ts'
import { type EarlierCopies, noEarlierCopies } from './earlier-copies.ts'
import { type Asked, isWithin, type Made, makeChanges, makePieces, type Pieces } from './edits.ts'
import type { DocumentStamps } from './folding.ts'
import { createFolding } from './folding.ts'
import { copyFound } from './found-words.ts'
import { showFolder } from './healing/folder-healing.ts'
import { healMonth } from './healing/late-healing.ts'
import { startLoading } from './loading.ts'
import { type MonthText, monthText } from './month-text.ts'
import { readOnlyStore } from './read-only-store.ts'
import { readOrHeal, unlessDamaged } from './reading-or-healing.ts'
import { recentChanges } from './recent-changes.ts'
import {
  closed,
  notFoldedAgain,
  notSaved,
  notWhole,
  notWritable,
  refusedLater,
  refusedReading,
  unread,
} from './refusals.ts'
import { shardPath } from './shards.ts'
import { type StoredMonths, storedMonths } from './stored-months.ts'
import { theirMonth } from './their-month.ts'
import { type Breathe, nextTurn, type Scheduler, timer } from './turns.ts'
import { verifyMonths } from './verifying.ts'
import { removeTemporaries } from './write-file.ts'

export type JournalStore = {
  /** Who this journal is, the same for as long as it lives. */
  installId: string
  /** Why this folder is only shown and each edit refused; null where it can be written in. */
  readOnly: Refusal | null
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
  /**
   * Makes an edit of any size in slices, once every month is in memory: several Changes that are saved all together or not
   * at all, and that no other edit comes between.
   */
  editInPieces(make: (journal: Journal) => Promise<Answer<Draft>>): Promise<Answer<Change[]>>
  /** Brings the log into the month files and begins an empty log; when refused, the log goes on holding everything. */
  fold(): Promise<Answer<null>>
  /** Waits for the edits under way and folds. */
  close(): Promise<void>
}

/** The journal as the month files had it, and the Changes that the log had on top. */
export type Unfolded = { base: Journal; changes: readonly Change[] }

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
  /** Why the folder is only to be shown; left out where it may be written in. */
  onlyShow?: Refusal | null
  /** Where what is damaged finds an earlier state of itself. */
  earlier?: EarlierCopies
  /** The documents beside the journal that this process has written. */
  documents?: () => DocumentStamps
  /** Writes down what only the log tells, before a fold at that revision empties it; it throws nothing. */
  beforeFold?: (rev: number) => Promise<void>
  /** Hears what was damaged and what became of it, and what is wrong in a month that was taken as it was. */
  onFinding?: (refusal: Refusal) => void
  /** Hears a Change that no edit asked for, what another program has written in a month file, and the journal before it. */
  onChange?: (change: Change, before: Journal) => void
  /** Hears a bug that nobody waits for. */
  onBug?: (error: unknown) => void
}

/**
 * For the one holder of the folder's lock. What is damaged or missing is set aside and healed, and `onFinding` hears it;
 * where it cannot be, the store shows what can be read, `whole` says why, and each edit is refused. Refused, with nothing
 * changed on disk, where nothing can be shown.
 */
export async function openJournalStore(
  options: JournalStoreOptions,
): Promise<Answer<{ store: JournalStore; firstRun: boolean }>> {
  const { folder, now, disk = nodeDisk(), recentMonths = 13, breathe = nextTurn } = options
  const { earlier = noEarlierCopies, onFinding = () => {}, onlyShow = null } = options
  const paths = pathsOf(folder)
  try {
    if (onlyShow) {
      const shown = await showFolder({ disk, paths, earlier, breathe }, onlyShow)
      return shown.ok ? { ok: true, value: { store: readOnlyStore(shown.value), firstRun: false } } : shown
    }
    const firstRun = await unlessDamaged(() => isFirstRun(disk, paths))
    if (firstRun) await createFolder(disk, paths)
    const read = await readOrHeal({ disk, paths, earlier, breathe }, { now: now(), recentMonths })
    if (!read.ok) return read
    if (read.value.type === 'readOnly')
      return { ok: true, value: { store: readOnlyStore(read.value), firstRun: false } }
    for (const finding of read.value.told) onFinding(finding)
    const { content } = read.value
    const { meta } = content
    const tellNotWritable = (code: string) => onFinding(notWritable(paths.log, code))
    if (content.notWritable) tellNotWritable(content.notWritable)
    const isOurs = () => isFolderOf(disk, paths, meta)
    const log = await openChangeLog(disk, paths.log, content.log, isOurs, tellNotWritable)
    const store = journalStore({ ...options, disk, breathe, earlier }, paths, content, log)
    return { ok: true, value: { store, firstRun: firstRun ?? false } }
  } catch (error) {
    return refusedReading(folder, error)
  }
}

type MakeSlowly = (journal: Journal) => Promise<Answer<Draft>>

/** An edit whose answer nobody waits for. */
function unasked(draft: Draft): Asked {
  return { make: () => ({ ok: true, value: draft }), resolve: () => {}, reject: report }
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
  options: JournalStoreOptions & { disk: Disk; breathe: Breathe; earlier: EarlierCopies },
  paths: FolderPaths,
  content: FolderContent,
  log: ChangeLog,
): JournalStore {
  const { folder, now, disk, breathe, earlier } = options
  const { schedule = timer, onFinding = () => {}, onChange = () => {}, onBug = report } = options
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
    heal: async (month, error) => {
      const isElsewhere = (id: string) => findRecord(assembled.written(), id) !== undefined
      const healed = await healMonth({ disk, paths, earlier, breathe }, content, {
        month,
        error,
        isElsewhere,
      })
      assembled.add(month, await shards.read(month))
      journal = withMonth(journal, month, assembled.month(month))
      onFinding(healed)
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

  const commitPieces = async (make: MakeSlowly): Promise<Answer<Change[]>> => {
    const whole = await loading.whole()
    if (!whole.ok) return notWhole(whole)
    const draft = await make(journal)
    if (!draft.ok) return draft
    const made = await makePieces(draft.value, journal, now(), breathe)
    if (!made.ok) return made
    const refusal = await savePieces(made.value)
    if (refusal) return refusal
    // Whoever asked hears of it before the fold, which takes its time.
    void inTurn(foldSoon)
    return { ok: true, value: made.value.changes }
  }

  /** Nothing of it is in memory before all of it is on the disk. */
  const savePieces = async ({ changes, after }: Pieces): Promise<Refusal | null> => {
    if (changes.length === 0) return null
    try {
      await log.appendWhole(changes, breathe)
    } catch (error) {
      return notSaved(paths.log, error)
    }
    isWritten = true
    // What is taken out is put in by none of the others.
    for (const change of changes) {
      shards.noteRemovals(journal, change)
      await breathe()
    }
    for (const change of changes) recent.add(change)
    journal = after
    return null
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

  /** While months are missing the log keeps everything. What another program has changed is taken in first. */
  const foldNow = async (): Promise<Answer<null>> => {
    if (loading.state().type !== 'whole') return done
    const changed = new Set<string>()
    for (;;) {
      const folded = await folding.fold(journal)
      if (folded.ok || !('theirs' in folded)) return folded
      const { theirs, ...refusal } = folded
      // Whoever goes on changing it is let have it.
      const month = basename(theirs, '.json')
      if (changed.has(theirs) || !(await takeIn({ path: theirs, month, isCopy: false }))) return refusal
      changed.add(theirs)
    }
  }

  /** False where the month may not be written over. */
  const takeIn = async (file: { path: string; month: string; isCopy: boolean }): Promise<boolean> => {
    const taken = await theirMonth({ disk, paths, shards, installId: content.meta.installId }, file, journal)
    if (!taken) return false
    const { put, remove } = taken.draft
    if (put.length + remove.length > 0) {
      const made = makeChanges([unasked(taken.draft)], journal, now())
      if (made.length === 0 || (await save(made))) return false
      for (const { change, before } of made) onChange(change, before)
    }
    if (!file.isCopy) taken.accept()
    onFinding(taken.told)
    return true
  }

  /** What a sync program has put beside the month files goes to the quarantine, once what it holds is durable here. */
  const takeInCopies = async () => {
    for (const { path, month } of closing ? [] : await conflictCopies(disk, paths)) {
      const isTaken = month !== null && (await takeIn({ path, month, isCopy: true }))
      if (isTaken) {
        await removeTemporaries(disk, [path])
        await disk.syncFolder(paths.journal)
      } else onFinding(copyFound(path))
    }
  }

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
    // A folder that cannot be listed now is looked at with the next start.
    await inTurn(takeInCopies).catch(codeOf)
    const inQuiet = () =>
      new Promise<void>((resolve) => (callOffVerifying = schedule(resolve, verifyEveryMs)))
    void verifyMonths(shards.unseen(), inQuiet, (month, why) =>
      onFinding(unread(shardPath(paths.journal, month), why)),
    )
    return answer
  })

  return {
    installId: content.meta.installId,
    readOnly: null,
    lostDocuments: content.lostDocuments,
    journal: () => journal,
    months: () => storedMonths(shards, journal, loading.state()),
    whole: () => whole,
    unfolded: () => ({ base: assembled.written(), changes: content.log.changes }),
    monthText: async (month) => {
      const loaded = await loading.month(month)
      return loaded.ok ? { ok: true, value: monthText(journal, month) } : loaded
    },
    changesSince: recent.since,
    edit: (make) => {
      if (closing) return Promise.resolve(closed(folder))
      return new Promise((resolve, reject) => {
        asked.push({ make, resolve, reject })
        if (asked.length === 1) void inTurn(commit)
      })
    },
    editInPieces: (make) => (closing ? Promise.resolve(closed(folder)) : inTurn(() => commitPieces(make))),
    fold,
    close: () => {
      closing ??= shut()
      return closing
    },
  }
}
