// The app ended from within, around a piece of work on its folder: whatever is asked of it from then on is refused.
import type { Answer, Refusal } from '../../shared/base/answer.ts'

type Ports = {
  /** Ends all that writes in the folder. */
  shut: () => Promise<void>
  /** Hears what is said from then on. */
  tell: (message: string) => void
}

export type Ending = ReturnType<typeof createEnding>

export function createEnding({ shut, tell }: Ports) {
  let gone: Refusal | null = null
  return {
    /** Why nothing can be asked any more; null while everything is there. */
    gone: () => gone,

    /** Every call is refused with `meanwhile` while the work goes on, and then with why it failed, if it did. */
    async around(
      meanwhile: Refusal,
      work: () => Promise<Refusal | null>,
    ): Promise<Answer<{ message: string }>> {
      gone = meanwhile
      await shut()
      const failed = await work()
      gone = failed ?? gone
      tell(gone.message)
      return failed ?? { ok: true, value: { message: gone.message } }
    },
  }
}

/** The same services, each of which is refused once there is a reason to. */
export function unless<S extends object>(refusal: () => Refusal | null, services: S): S {
  const guarded = Object.entries(services).map(([name, run]) => [
    name,
    (input: unknown) => refusal() ?? run(input),
  ])
  return Object.fromEntries(guarded) as S
}
