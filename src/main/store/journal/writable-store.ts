// A journal that can be written in: the parts of it put together over a folder that was read, and shut together.
import { type Answer, done, type Refusal } from '../../../shared/base/answer.ts'
import { oneAfterAnother } from '../../../shared/base/one-after-another.ts'
import type { Change, Journal } from '../../../shared/journal/change.ts'
import type { ChangeLog } from '../change-log.ts'
import type { FolderContent } from '../data-folder.ts'
import { codeOf, type Disk } from '../disk.ts'
import type { EarlierCopies } from '../earlier-copies.ts'
import type { FolderPaths } from '../folder-paths.ts'
import { closed, unread } from '../refusals.ts'
import { shardPath } from '../shards.ts'
import type { Breathe, Scheduler } from '../turns.ts'
import { removeTemporaries } from '../write-file.ts'
import { type EditQueue, editQueue } from './edit-queue.ts'
import { foldTiming } from './fold-timing.ts'
import { createFolding, type DocumentStamps } from './folding.ts'
import { type MonthText, monthText } from './month-text.ts'
import { loadOlderMonths } from './older-months.ts'
import { savedJournal } from './saved-journal.ts'
import { storedMonths } from './stored-months.ts'
import { takingIn } from './taking-in.ts'
import { verifyInQuiet } from './verifying.ts'

export type StorePorts = {
  /** Epoch milliseconds. */
  now: () => number
  disk: Disk
  schedule: Scheduler
  /** Lets everything else go on, between two months that are read. */
  breathe: Breathe
  /** Where what is damaged finds an earlier state of itself. */
  earlier: EarlierCopies
  /** The documents beside the journal that this process has written. */
  documents: () => DocumentStamps
  /** Writes down what only the log tells, before a fold at that revision empties it; it throws nothing. */
  beforeFold: (rev: number) => Promise<void>
  /** Hears what was damaged and what became of it, and what is wrong in a month that was taken as it was. */
  onFinding: (refusal: Refusal) => void
  /** Hears a Change that no edit asked for, what another program has written in a month file, and the journal before it. */
  onChange: (change: Change, before: Journal) => void
  /** Hears a bug that nobody waits for. */
  onBug: (error: unknown) => void
}

export function writableStore(ports: StorePorts, paths: FolderPaths, content: FolderContent, log: ChangeLog) {
  const { now, disk, schedule, breathe, earlier, onFinding, onBug } = ports
  const { meta, shards, assembled } = content
  const inTurn = oneAfterAnother()
  const saved = savedJournal(content, paths, log, breathe)
  const loading = loadOlderMonths({ disk, paths, earlier, breathe }, content, saved, { onFinding, onBug })
  const theirs = takingIn(ports, paths, content, saved)
  const folding = createFolding(ports, paths, content, log)
  let closing: Promise<void> | null = null
  let callOffVerifying = () => {}

  const refused = () => Promise.resolve(closed(paths.folder))
  const isWhole = () => loading.state().type === 'whole'

  /** While months are missing the log keeps everything. */
  const foldNow = async () => (isWhole() ? theirs.around(() => folding.fold(saved.current())) : done)

  const fold = async (): Promise<Answer<null>> => {
    const whole = await loading.whole()
    if (closing) return refused()
    return whole.ok ? inTurn(foldNow) : whole
  }

  const isWorthAnother = () => closing === null && isWhole()
  const timing = foldTiming({ schedule, log, foldNow, fold, isWorthAnother, onFinding, onBug })
  const edits = editQueue({ saved, loading, inTurn, now, breathe, foldSoon: timing.soon })

  const takeInCopies = async () => {
    if (!closing) await theirs.copies()
  }

  const whole = loading.whole().then(async (answer) => {
    if (!answer.ok) return answer
    await removeTemporaries(disk, content.temporaries)
    // A folder that cannot be listed now is looked at with the next start.
    await inTurn(takeInCopies).catch(codeOf)
    if (folding.isBehind()) void inTurn(timing.soon)
    callOffVerifying = verifyInQuiet(shards.unseen(), schedule, (month, why) =>
      onFinding(unread(shardPath(paths.journal, month), why)),
    )
    return answer
  })

  const shut = async () => {
    // Refused or not, the log holds everything; a folder that was only read is left as it was.
    await inTurn(async () => (saved.isWritten() || folding.isBehind() ? foldNow() : done))
    if (isWhole()) await folding.noteDocuments()
    loading.stop(closed(paths.folder))
    await whole
    timing.callOff()
    callOffVerifying()
    await log.close()
  }

  return {
    installId: meta.installId,
    readOnly: null,
    lostDocuments: content.lostDocuments,
    journal: saved.current,
    months: () => storedMonths(shards, saved.current(), loading.state()),
    whole: () => whole,
    monthText: async (month: string): Promise<Answer<MonthText>> => {
      const loaded = await loading.month(month)
      return loaded.ok ? { ok: true, value: monthText(saved.current(), month) } : loaded
    },
    unfolded: () => ({ base: assembled.written(), changes: content.log.changes }),
    changesSince: saved.changesSince,
    edit: (make: Parameters<EditQueue['edit']>[0]) => (closing ? refused() : edits.edit(make)),
    editInPieces: (make: Parameters<EditQueue['editInPieces']>[0]) =>
      closing ? refused() : edits.editInPieces(make),
    fold,
    close: () => {
      closing ??= shut()
      return closing
    },
  }
}
