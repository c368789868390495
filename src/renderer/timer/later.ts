// The one place where the window waits: by its own timer, by that of another window, or until it has nothing better to do.
import type { Later } from '../../shared/base/later.ts'

/** By the timer of the window that shows it: one that is hidden is slowed down by itself. */
export function laterIn(shownIn: Window): Later {
  return (waitMs, task) => {
    const timer = shownIn.setTimeout(task, waitMs)
    return () => shownIn.clearTimeout(timer)
  }
}

export const windowLater: Later = (waitMs, task) => laterIn(window)(waitMs, task)

/** When the window has nothing better to do, at `mostMs` at the latest; after `unknownMs` where it cannot tell. */
export function whenIdle(task: () => void, mostMs: number, unknownMs = 0): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => task(), { timeout: mostMs })
  else windowLater(unknownMs, task)
}
