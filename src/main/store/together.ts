// Many calls to the disk on their way at once: they wait for each other there, not in this process.
import type { Breathe } from './turns.ts'

/** So many at once keep the threads of the disk busy, and what is done of all that come back together is over soon. */
const atOnce = 8

/** What each gives, in order. The first error is thrown once none is under way any more. */
export async function together<T, R>(
  items: readonly T[],
  run: (item: T) => Promise<R>,
  breathe: Breathe,
): Promise<R[]> {
  const done: R[] = []
  let next = 0
  let hasFailed = false
  let breath = Promise.resolve()
  const lane = async () => {
    for (let at = next; at < items.length && !hasFailed; at = next) {
      next += 1
      if (at % atOnce === 0) breath = breathe()
      // All lanes wait for it: calls that answer at once would let nothing else on.
      await breath
      done[at] = await run(items[at] as T)
    }
  }
  const noting = (error: unknown) => {
    hasFailed = true
    throw error
  }
  await allOf(Array.from({ length: Math.min(atOnce, items.length) }, () => lane().catch(noting)))
  return done
}

/** As `Promise.all`, but an error is thrown only when all others have ended. */
export async function allOf<R>(under: readonly Promise<R>[]): Promise<R[]> {
  await Promise.allSettled(under)
  return Promise.all(under)
}
