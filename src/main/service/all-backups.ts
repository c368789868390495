// Backups as the app has them: made by themselves, copied to the second place, and looked into by the runner.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { CheckResult } from '../../shared/contract/backups.ts'
import type { Disk } from '../store/disk.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { startBackups } from './backup-service.ts'
import type { createJournalService } from './journal-service.ts'
import { createRestoreService } from './restore-service.ts'
import { createSecondPlaceService } from './second-place-service.ts'

type Ports = {
  disk: Disk
  folder: string
  store: JournalStore
  journal: Pick<ReturnType<typeof createJournalService>, 'edit' | 'editInSlices'>
  /** Hears after each backup that was made or tried, and after each copy of one. */
  tell: (failed: string | null) => void
  onFinding: (finding: Refusal) => void
  report: (bug: unknown) => void
}

/** For a folder whose lock is held. */
export function createAllBackups({ disk, folder, store, journal, tell, onFinding, report }: Ports) {
  const onlyShown = store.readOnly !== null
  const second = createSecondPlaceService({ disk, folder, onlyShown, onFinding, now: Date.now })
  const tellAndCopy = (failed: string | null) => {
    tell(failed)
    if (failed === null) void second.copy().then(() => tell(backups.failed()), report)
  }
  const backups = startBackups({ disk, folder, store, now: Date.now, tell: tellAndCopy })
  const restoring = createRestoreService({ disk, folder, store, backups, second, now: Date.now, ...journal })
  return {
    ...restoring,
    /** What is here, and what was copied to the second place. */
    async check(): Promise<Answer<CheckResult>> {
      const here = await restoring.check()
      const there = here.ok ? await second.look() : null
      if (!here.ok || !there) return here
      const { files, faults } = here.value
      const both = { files: files + there.files, faults: [...faults, ...there.faults] }
      return { ok: true, value: { ...here.value, ...both } }
    },
    failed: backups.failed,
    place: second.choose,
    async close() {
      await backups.close()
      await second.close()
    },
  }
}
