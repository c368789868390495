// The way on from a journal of which some file can be read nowhere: what that takes, and what cannot be read set aside.
import type { Answer } from '../../shared/base/answer.ts'
import type { Lost } from '../../shared/contract/backups.ts'
import type { Disk } from '../store/disk.ts'
import type { EarlierCopies } from '../store/earlier-copies.ts'
import { pathsOf } from '../store/folder-paths.ts'
import { healFolder, lookAtFolder } from '../store/healing/folder-healing.ts'
import type { JournalStore } from '../store/journal-store.ts'
import { goneOn, nothingLost } from '../store/refusals.ts'
import { type Breathe, nextTurn } from '../store/turns.ts'
import type { Ending } from './ending.ts'

type Ports = {
  disk: Disk
  folder: string
  store: Pick<JournalStore, 'whole'>
  earlier: EarlierCopies
  ending: Ending
  breathe?: Breathe
}

export function createGoingOn({ disk, folder, store, earlier, ending, breathe = nextTurn }: Ports) {
  const looking = { disk, paths: pathsOf(folder), earlier, breathe }

  /** What going on would set aside. Nothing is written; refused where something else is in the way. */
  async function lost(): Promise<Answer<Lost>> {
    const whole = await store.whole()
    if (whole.ok) return nothingLost
    // What a newer version has written is not touched, whatever else is wrong.
    if (whole.fault === 'read_only') return whole
    const { told, isOnlyLost, entries } = await lookAtFolder(looking)
    return isOnlyLost ? { ok: true, value: { told: told.map(({ message }) => message), entries } } : whole
  }

  return {
    lost,

    async goOn(): Promise<Answer<{ message: string }>> {
      const found = await lost()
      if (!found.ok) return found
      return ending.around(goneOn(found.value.entries), async () => {
        const healed = await healFolder(looking, { withoutLost: true })
        if (!healed.ok) return healed
        return healed.value.type === 'readOnly' ? healed.value.refusal : null
      })
    },
  }
}
