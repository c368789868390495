// The journal on disk as everything above it sees it: opened from its folder, written edit by edit, and closed.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Change, Draft, Journal } from '../../shared/journal/change.ts'
import { report } from '../host/report.ts'
import { openChangeLog } from './change-log.ts'
import { createFolder, isFirstRun, isFolderOf } from './data-folder.ts'
import { nodeDisk } from './disk.ts'
import { noEarlierCopies } from './earlier-copies.ts'
import { pathsOf } from './folder-paths.ts'
import { showFolder } from './healing/folder-healing.ts'
import type { MonthText } from './journal/month-text.ts'
import { readOnlyStore } from './journal/read-only-store.ts'
import type { StoredMonths } from './journal/stored-months.ts'
import { type StorePorts, writableStore } from './journal/writable-store.ts'
import { readOrHeal, unlessDamaged } from './reading-or-healing.ts'
import { notWritable, refusedReading } from './refusals.ts'
import { nextTurn, timer } from './turns.ts'

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

export type JournalStoreOptions = Pick<StorePorts, 'now'> &
  Partial<StorePorts> & {
    folder: string
    /** So many months are read before the store answers; the others while it is in use. */
    recentMonths?: number
    /** Why the folder is only to be shown; left out where it may be written in. */
    onlyShow?: Refusal | null
  }

/**
 * For the one holder of the folder's lock. What is damaged or missing is set aside and healed, and `onFinding` hears it;
 * where it cannot be, the store shows what can be read, `whole` says why, and each edit is refused. Refused, with nothing
 * changed on disk, where nothing can be shown.
 */
export async function openJournalStore(
  options: JournalStoreOptions,
): Promise<Answer<{ store: JournalStore; firstRun: boolean }>> {
  const { folder, recentMonths = 13, onlyShow = null } = options
  const ports = withDefaults(options)
  const { now, disk, earlier, breathe, onFinding } = ports
  const paths = pathsOf(folder)
  const looking = { disk, paths, earlier, breathe }
  try {
    if (onlyShow) {
      const shown = await showFolder(looking, onlyShow)
      return shown.ok ? { ok: true, value: { store: readOnlyStore(shown.value), firstRun: false } } : shown
    }
    const firstRun = await unlessDamaged(() => isFirstRun(disk, paths))
    if (firstRun) await createFolder(disk, paths)
    const read = await readOrHeal(looking, { now: now(), recentMonths })
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
    const store = writableStore(ports, paths, content, log)
    return { ok: true, value: { store, firstRun: firstRun ?? false } }
  } catch (error) {
    return refusedReading(folder, error)
  }
}

function withDefaults({
  now,
  disk = nodeDisk(),
  schedule = timer,
  breathe = nextTurn,
  earlier = noEarlierCopies,
  documents = () => ({}),
  beforeFold = () => Promise.resolve(),
  onFinding = () => {},
  onChange = () => {},
  onBug = report,
}: JournalStoreOptions): StorePorts {
  return { now, disk, schedule, breathe, earlier, documents, beforeFold, onFinding, onChange, onBug }
}
