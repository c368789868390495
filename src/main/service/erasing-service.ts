// Everything of the runner's erased, and an erasing that was cut short brought to its end.
import type { Refusal } from '../../shared/base/answer.ts'
import type { Disk } from '../store/disk.ts'
import { eraseFolder, finishErasing } from '../store/erasing.ts'
import { erased, notErased } from '../store/refusals.ts'
import type { Ending } from './ending.ts'

type Ports = {
  disk: Disk
  folder: string
  ending: Ending
  /** Forgets that there was a journal. */
  forget: () => Promise<void>
}

export function createErasing({ disk, folder, ending, forget }: Ports) {
  const erase = async () => {
    await forget()
    await eraseFolder(disk, folder)
  }
  return {
    erase: () => ending.around(erased(folder), () => whyNot(folder, erase())),
  }
}

/** Ends what was cut short, before anything is opened; why that cannot be done, else null. */
export function endErasing(disk: Disk, folder: string): Promise<Refusal | null> {
  return whyNot(folder, finishErasing(disk, folder))
}

function whyNot(folder: string, erasing: Promise<void>): Promise<Refusal | null> {
  return erasing.then(
    () => null,
    (error) => notErased(folder, error),
  )
}
