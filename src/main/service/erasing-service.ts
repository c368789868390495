// Everything of the runner's erased: the services are closed first, and refuse whatever is asked of them from then on.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import type { Disk } from '../store/disk.ts'
import { eraseFolder, finishErasing } from '../store/erasing.ts'
import { erased, notErased } from '../store/refusals.ts'

type Ports = {
  disk: Disk
  folder: string
  /** Ends all that writes in the folder. */
  shut: () => Promise<void>
  /** Hears what is said from then on. */
  tell: (message: string) => void
}

export function createErasing({ disk, folder, shut, tell }: Ports) {
  let gone: Refusal | null = null
  return {
    /** Why nothing can be asked any more; null while everything is there. */
    gone: () => gone,

    async erase(): Promise<Answer<{ message: string }>> {
      gone = erased(folder)
      await shut()
      const failed = await whyNot(folder, eraseFolder(disk, folder))
      gone = failed ?? gone
      tell(gone.message)
      return failed ?? { ok: true, value: { message: gone.message } }
    },
  }
}

/** Ends what was cut short, before anything is opened; why that cannot be done, else null. */
export function endErasing(disk: Disk, folder: string): Promise<Refusal | null> {
  return whyNot(folder, finishErasing(disk, folder))
}

/** The same services, each of which is refused once there is a reason to. */
export function unless<S extends object>(refusal: () => Refusal | null, services: S): S {
  const guarded = Object.entries(services).map(([name, run]) => [
    name,
    (input: unknown) => refusal() ?? run(input),
  ])
  return Object.fromEntries(guarded) as S
}

function whyNot(folder: string, erasing: Promise<void>): Promise<Refusal | null> {
  return erasing.then(
    () => null,
    (error) => notErased(folder, error),
  )
}
