// The app ended from within, around a piece of work on its folder, and begun again behind it: what is asked of it meanwhile is refused.
import type { Answer, Refusal } from '../../shared/base/answer.ts'

type Ports = {
  /** Ends all that writes in the folder. */
  shut: () => Promise<void>
  /** Opens the folder again; why that cannot be, else null. */
  reopen: () => Promise<Refusal | null>
  /** Hears that everything is to be asked for anew. */
  tellAnew: () => void
  /** Hears what is said from then on. */
  tellEnded: (message: string) => void
}

export type Ending = ReturnType<typeof createEnding>

export function createEnding({ shut, reopen, tellAnew, tellEnded }: Ports) {
  let gone: Refusal | null = null
  return {
    /** Why nothing can be asked now; null while everything is there. */
    gone: () => gone,

    /** Every call is refused with `meanwhile` while the work goes on, and for good with why it failed, if it did. */
    async around(
      meanwhile: Refusal,
      work: () => Promise<Refusal | null>,
    ): Promise<Answer<{ message: string }>> {
      gone = meanwhile
      await shut()
      const failed = (await work()) ?? (await reopen())
      gone = failed
      if (failed) tellEnded(failed.message)
      else tellAnew()
      return failed ?? { ok: true, value: { message: meanwhile.message } }
    },
  }
}
