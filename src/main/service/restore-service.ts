// Backups for the runner: which there are, what one of them holds beside the present, and the way back to it or to single entries of it.
import type { Answer } from '../../shared/base/answer.ts'
import type { Edited, Parsed } from '../../shared/contract/api.ts'
import type {
  BackupList,
  CheckResult,
  DayThen,
  Preview,
  SecondPlaceNow,
} from '../../shared/contract/backups.ts'
import type { Draft, Journal } from '../../shared/journal/change.ts'
import { findRecord } from '../../shared/journal/change.ts'
import { firstDay } from '../../shared/journal/days.ts'
import { entriesIn } from '../../shared/journal/entries-in.ts'
import { differences, draftOfRestore } from '../store/backups/differences.ts'
import { type ReadBackup, readBackup } from '../store/backups/reading.ts'
import { isPinned } from '../store/backups/retention.ts'
import { roomTaken } from '../store/backups/room.ts'
import { listBackups } from '../store/backups/shelf.ts'
import type { Disk } from '../store/disk.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { lookAtNewestBackup, lookAtPresent } from '../store/looking.ts'
import { refusedReading, unread } from '../store/refusals.ts'
import { type Breathe, nextTurn, type Scheduler, timer } from '../store/turns.ts'
import type { BackupService } from './backup-service.ts'
import { dayThen, previewOf } from './preview.ts'

type Ports = {
  disk: Disk
  folder: string
  store: Pick<JournalStore, 'journal' | 'whole' | 'fold'>
  backups: Pick<BackupService, 'take' | 'failed'>
  second: { now(): Promise<SecondPlaceNow | null> }
  /** Makes one edit that can be undone. */
  edit: (make: (journal: Journal) => Answer<Draft>) => Promise<Answer<Edited>>
  /** The same for any number of entries. */
  editInSlices: (make: (journal: Journal) => Promise<Answer<Draft>>) => Promise<Answer<Edited>>
  /** Epoch milliseconds. */
  now: () => number
  schedule?: Scheduler
  breathe?: Breathe
}

/** A backup that is looked at stays in memory for so long after the last look. */
const keptMs = 120_000

export function createRestoreService(ports: Ports) {
  const { disk, folder, store, backups, second, edit, editInSlices } = ports
  const { now, schedule = timer, breathe = nextTurn } = ports
  let kept: ReadBackup | null = null
  let callOff = () => {}
  let onlyShown: string | null = null
  void store.whole().then((whole) => {
    if (!whole.ok) onlyShown = whole.message
  })

  /** Each file of it was compared with its checksum, when it was read or less than `keptMs` ago. */
  async function lookInto(stamp: string): Promise<Answer<ReadBackup>> {
    if (kept?.backup.stamp !== stamp) {
      const read = await readWhole(stamp)
      if (!read.ok) return read
      kept = read.value
    }
    callOff()
    callOff = schedule(() => {
      kept = null
    }, keptMs)
    return { ok: true, value: kept }
  }

  async function readWhole(stamp: string): Promise<Answer<ReadBackup>> {
    try {
      const whole = await store.whole()
      if (!whole.ok) return whole
      const there = (await listBackups(disk, folder)).some((backup) => backup.stamp === stamp)
      return there ? { ok: true, value: await readBackup(disk, folder, stamp, breathe) } : isGone
    } catch (error) {
      return refusedReading(folder, error)
    }
  }

  /** The months stand beside what the log names of them only once a fold has come to its end. */
  async function lookInQuiet() {
    const looked = await lookAtPresent(disk, folder, breathe)
    if (looked.faults.length === 0 || !(await store.fold()).ok) return looked
    return lookAtPresent(disk, folder, breathe)
  }

  return {
    async list(): Promise<Answer<BackupList>> {
      try {
        const all = await listBackups(disk, folder)
        const entries = entriesIn(store.journal())
        const room = await roomTaken(disk, folder, all, breathe)
        const rows = all.map((backup) => {
          const { stamp, takenAt, counts } = backup
          return { stamp, takenAt, counts, isPinned: isPinned(backup, entries) }
        })
        const value = {
          entries,
          firstDay: firstDay(store.journal()),
          backups: rows,
          journalBytes: room.journal,
          backupBytes: room.backups,
          failed: backups.failed(),
          second: await second.now(),
          onlyShown,
        }
        return { ok: true, value }
      } catch (error) {
        return refusedReading(folder, error)
      }
    },

    async preview({ stamp }: Parsed<'backups.preview'>): Promise<Answer<Preview>> {
      const read = await lookInto(stamp)
      return read.ok ? { ok: true, value: await previewOf(read.value, store.journal(), breathe) } : read
    },

    async day({ stamp, day }: Parsed<'backups.day'>): Promise<Answer<DayThen>> {
      const read = await lookInto(stamp)
      return read.ok ? { ok: true, value: dayThen(read.value.journal, store.journal(), day) } : read
    },

    /** Reads the backup anew, and makes one of the present before anything is altered. */
    async restore({ stamp }: Parsed<'backups.restore'>): Promise<Answer<Edited>> {
      const read = await readWhole(stamp)
      if (!read.ok) return read
      const before = await backups.take()
      if (!before.ok) return { ...before, message: `Nothing was changed. ${before.message}` }
      return editInSlices(async (journal) => {
        const draft = await draftOfRestore(differences(journal, read.value.journal), breathe)
        return draft.put.length + draft.remove.length > 0 ? { ok: true, value: draft } : isTheSame
      })
    },

    async bring({ stamp, ids }: Parsed<'backups.bring'>): Promise<Answer<Edited>> {
      const read = await lookInto(stamp)
      if (!read.ok) return read
      const put = ids.flatMap((id) => findRecord(read.value.journal, id) ?? [])
      if (put.length < ids.length) return isNotInIt
      return edit(() => ({ ok: true, value: { put, remove: [] } }))
    },

    async take(): Promise<Answer<null>> {
      return backups.take()
    },

    /** Reads the present files and the newest backup. */
    async check(): Promise<Answer<CheckResult>> {
      try {
        const present = await lookInQuiet()
        const backup = await lookAtNewestBackup(disk, folder, breathe)
        const faults = [...present.faults, ...(backup?.faults ?? [])].map(
          ({ path, why }) => unread(path, why).message,
        )
        const files = present.files + (backup?.files ?? 0)
        return { ok: true, value: { checkedAt: now(), files, backup: backup?.stamp ?? null, faults } }
      } catch (error) {
        return refusedReading(folder, error)
      }
    },
  }
}

const isGone = { ok: false, fault: 'not_found', message: 'This backup is not there any more.' } as const

const isNotInIt = {
  ok: false,
  fault: 'not_found',
  message: 'This entry is not in the backup.',
} as const

const isTheSame = {
  ok: false,
  fault: 'conflict',
  message: 'The journal holds the same entries as this backup: nothing was changed.',
} as const
