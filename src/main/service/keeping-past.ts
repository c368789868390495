// The past of the journal over restarts: read once the journal is whole, and written down before a fold forgets it.
import type { Refusal } from '../../shared/base/answer.ts'
import { emptyPast, type Past } from '../../shared/journal/past.ts'
import { codeOf, type Disk } from '../store/disk.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { readPast, writePast } from '../store/past-file.ts'
import { nextTurn } from '../store/turns.ts'
import type { createJournalService } from './journal-service.ts'

type Place = {
  disk: Disk
  folder: string
  store: Pick<JournalStore, 'whole' | 'unfolded' | 'installId'>
}

/** Of a journal that will not be whole nothing can be undone. */
export async function pastBefore({
  disk,
  folder,
  store,
  report,
  onFinding = () => {},
}: Place & {
  report: (bug: unknown) => void
  /** Hears that what was done before is lost. */
  onFinding?: (finding: Refusal) => void
}): Promise<Past> {
  try {
    const whole = await store.whole()
    return whole.ok ? await readPast(disk, folder, store.installId, store.unfolded(), onFinding) : emptyPast
  } catch (bug) {
    report(bug)
    return emptyPast
  }
}

/** Before a fold of that revision; what a disk refuses costs the undo of earlier edits after a restart, and nothing else. */
export async function keepPast(
  {
    disk,
    folder,
    store: { installId },
    journal,
  }: Place & { journal: Pick<ReturnType<typeof createJournalService>, 'loaded' | 'past'> },
  rev: number,
): Promise<void> {
  await journal.loaded
  // An edit that was just saved is noted by whoever asked for it, right behind the store.
  await nextTurn()
  const { past, rev: last } = journal.past()
  if (last !== 0 && last !== rev) return
  await writePast(disk, folder, { installId, rev, past }, nextTurn).catch(codeOf)
}
