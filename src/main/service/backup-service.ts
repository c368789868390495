// Backups by themselves: one soon after the start and one a day, and the outlived ones removed; a failed one is said.
import { type Answer, done, type Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import { ChangedMeanwhile } from '../store/backups/copying.ts'
import { type Backup, entriesOf, type ListedBackup, stampOf } from '../store/backups/manifest.ts'
import { outlived } from '../store/backups/retention.ts'
import { listBackups, newestBackup, removeBackup, sweepUnfinished } from '../store/backups/shelf.ts'
import { takeBackup } from '../store/backups/taking.ts'
import { codeOf, type Disk } from '../store/disk.ts'
import { pathsOf } from '../store/folder-paths.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { closed, notBackedUp } from '../store/refusals.ts'
import { type Breathe, nextTurn, type Scheduler, timer } from '../store/turns.ts'

export type BackupService = {
  /** Takes one now, unless the last one is of the present revision; answers once it is whole, or why it is not. */
  take(): Promise<Answer<null>>
  /** Why the last one that was tried could not be made; null where it could. */
  failed(): string | null
  /** Begins no further backup and ends the one under way. */
  close(): Promise<void>
}

type Ports = {
  disk: Disk
  folder: string
  store: Pick<JournalStore, 'journal' | 'whole' | 'fold' | 'installId'>
  /** Epoch milliseconds. */
  now: () => number
  /** Hears after each backup that was tried: why it failed, null where it did not. */
  tell: (failed: string | null) => void
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
  /** The last one that was made since the start. */
  let made: Backup | null = null
  let failed: string | null = null
  let callOff = () => {}

  const takeIfDue = async (isDue: IsDue): Promise<Answer<null>> => {
    const whole = await store.whole()
    if (!whole.ok) return whole
    // A log that cannot be folded now is copied as it is: it holds the rest.
    await store.fold()
    // Nothing is made in the place of a folder that went away.
    await disk.measure(pathsOf(folder).meta)
    const before = await listBackups(disk, folder)
    if (!isDue(before[0] ?? null)) return done
    const last = made?.stamp === before[0]?.stamp ? made : await newestBackup(disk, folder)
    const { installId, journal } = store
    const { signal } = ending
    const at = freeMoment(now(), before)
    const backup = await takeBackup({ disk, folder, installId, journal, now: at, last, breathe, signal })
    made = backup
    failed = null
    tell(null)
    // Nobody waits for what goes.
    void inTurn(() => thinOut([backup, ...before]))
    return done
  }

  const thinOut = async (all: readonly ListedBackup[]) => {
    const [newest] = all
    const old = newest ? outlived(all, entriesOf(newest)) : []
    // What the disk keeps now has outlived its time at the next look as well.
    for (const { stamp } of old) await removeBackup(disk, folder, stamp, breathe).catch(codeOf)
  }

  const attempt = async (isDue: IsDue): Promise<Answer<null>> => {
    try {
      const taken = await takeIfDue(isDue)
      if (taken.ok) note(null)
      return taken
    } catch (error) {
      if (ending.signal.aborted) return closed(folder)
      // The journal was written in all the while: the next look comes in an hour.
      if (error instanceof ChangedMeanwhile) return writtenMeanwhile
      const refusal = notBackedUp(folder, error)
      note(refusal.message)
      return refusal
    }
  }

  const note = (now: string | null) => {
    if (now !== failed) tell(now)
    failed = now
  }

  const look = async (isDue: IsDue) => {
    if (ending.signal.aborted) return
    await attempt(isDue)
    if (!ending.signal.aborted) callOff = schedule(() => void inTurn(daily), lookEveryMs)
  }

  /** A journal in which nothing was ever written needs none. */
  const atStart = async () => {
    await sweepUnfinished(disk, folder).catch(() => undefined)
    const { rev } = store.journal()
    await look((last) => rev > 0 && (last?.rev !== rev || isOld(last)))
  }
  const isAnother = (last: ListedBackup | null) =>
    store.journal().rev > 0 && last?.rev !== store.journal().rev
  const daily = () => look((last) => store.journal().rev > 0 && isOld(last))
  /** A clock that was set back finds its last backup in the future. */
  const isOld = (last: ListedBackup | null) => !last || Math.abs(now() - last.takenAt) >= dayMs

  void store.whole().then((whole) => {
    if (whole.ok && !ending.signal.aborted) callOff = schedule(() => void inTurn(atStart), afterStartMs)
  })

  return {
    take: () => inTurn(() => attempt(isAnother)),
    failed: () => failed,
    close: async () => {
      ending.abort()
      callOff()
      await inTurn(() => Promise.resolve())
    },
  }
}

/** No two have one name, also where the clock was set back. */
function freeMoment(now: number, taken: readonly ListedBackup[]): number {
  return taken.some(({ stamp }) => stamp === stampOf(now)) ? freeMoment(now + 1, taken) : now
}

const writtenMeanwhile: Refusal = {
  ok: false,
  fault: 'conflict',
  message: 'The journal was written in all the while, so that no backup could be made. Try it again.',
}

type IsDue = (last: ListedBackup | null) => boolean
