// Backups by themselves: one soon after the start and one a day, and the outlived ones removed; a failed one is said.
import type { Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import { type Backup, entriesOf } from '../store/backups/manifest.ts'
import { outlived } from '../store/backups/retention.ts'
import { listBackups, removeBackup, sweepUnfinished } from '../store/backups/shelf.ts'
import { ChangedMeanwhile, takeBackup } from '../store/backups/taking.ts'
import type { Disk } from '../store/disk.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { notBackedUp } from '../store/refusals.ts'
import { type Breathe, nextTurn, type Scheduler, timer } from '../store/turns.ts'

export type BackupService = {
  /** Begins no further backup and ends the one under way. */
  close(): Promise<void>
}

type Ports = {
  disk: Disk
  folder: string
  store: Pick<JournalStore, 'journal' | 'whole' | 'fold' | 'installId'>
  /** Epoch milliseconds. */
  now: () => number
  /** Hears that a backup that nobody waits for failed, and that a later one did not. */
  tell: (refusal: Refusal, over: boolean) => void
  schedule?: Scheduler
  breathe?: Breathe
}

const dayMs = 24 * 60 * 60 * 1000
/** The first pages and the older months come first. */
const afterStartMs = 10_000
const lookEveryMs = 60 * 60 * 1000

/** For a folder whose lock is held. */
export function startBackups(ports: Ports): BackupService {
  const { disk, folder, store, now, tell, schedule = timer, breathe = nextTurn } = ports
  const inTurn = oneAfterAnother()
  const ending = new AbortController()
  let failed: Refusal | null = null
  let callOff = () => {}

  const take = async (isDue: IsDue): Promise<Refusal | null> => {
    const whole = await store.whole()
    if (!whole.ok) return whole
    // A log that cannot be folded now is copied as it is: it holds the rest.
    await store.fold()
    const last = (await listBackups(disk, folder))[0] ?? null
    if (!isDue(last)) return null
    const { installId, journal } = store
    const { signal } = ending
    const taking = {
      disk,
      folder,
      installId,
      journal,
      now: now(),

      last,
      breathe,
      signal,
    }
    const backup = await takeBackup(taking)
    const all = await listBackups(disk, folder)
    for (const old of outlived(all, entriesOf(backup))) await removeBackup(disk, folder, old.stamp)
    return null
  }

  const attempt = async (isDue: IsDue): Promise<Refusal | null> => {
    try {
      return await take(isDue)
    } catch (error) {
      // The journal was written in all the while: the next look comes in an hour.
      if (ending.signal.aborted || error instanceof ChangedMeanwhile) return null
      return notBackedUp(folder, error)
    }
  }

  const look = async (isDue: IsDue) => {
    if (ending.signal.aborted) return
    const refusal = await attempt(isDue)
    if (failed && refusal?.message !== failed.message) tell(failed, true)
    if (refusal && refusal.message !== failed?.message) tell(refusal, false)
    failed = refusal
    if (!ending.signal.aborted) callOff = schedule(() => void inTurn(daily), lookEveryMs)
  }

  /** A journal in which nothing was ever written needs none. */
  const atStart = async () => {
    await sweepUnfinished(disk, folder).catch(() => undefined)
    const { rev } = store.journal()
    await look((last) => rev > 0 && (last?.rev !== rev || isOld(last)))
  }
  const daily = () => look((last) => store.journal().rev > 0 && isOld(last))
  /** A clock that was set back finds its last backup in the future. */
  const isOld = (last: Backup | null) => !last || Math.abs(now() - last.takenAt) >= dayMs

  void store.whole().then((whole) => {
    if (whole.ok && !ending.signal.aborted) callOff = schedule(() => void inTurn(atStart), afterStartMs)
  })

  return {
    close: async () => {
      ending.abort()
      callOff()
      await inTurn(() => Promise.resolve())
    },
  }
}

type IsDue = (last: Backup | null) => boolean
