// Many calls to the disk on their way at once: they wait for each other there, not in this process.
import type { Breathe } from './turns.ts'

/** So many at once keep the threads of the disk busy, and main free in between. */
const atOnce = 32

/** What each gives, in order. The first error is thrown once none is under way any more. */
export async function together<T, R>(
  items: readonly T[],
  run: (item: T) => Promise<R>,
  breathe: Breathe,
): Promise<R[]> {
  const done: R[] = []
  for (let from = 0; from < items.length; from += atOnce) {
    await breathe()
    done.push(...(await allOf(items.slice(from, from + atOnce).map(run))))
  }
  return done
}

/** As `Promise.all`, but an error is thrown only when all others have ended. */
export async function allOf<R>(under: readonly Promise<R>[]): Promise<R[]> {
  await Promise.allSettled(under)
  return Promise.all(under)
}
