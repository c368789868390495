// Waits of the window that are over when a test turns the clock.
import type { Later } from '../../src/shared/base/later.ts'

export function handClock(): { later: Later; turnTo(toMs: number): void } {
  let nowMs = 0
  let tasks: { atMs: number; task: () => void }[] = []
  const later: Later = (waitMs, task) => {
    const entry = { atMs: nowMs + waitMs, task }
    tasks.push(entry)
    return () => {
      tasks = tasks.filter((other) => other !== entry)
    }
  }
  const turnTo = (toMs: number) => {
    nowMs = toMs
    const due = tasks.filter(({ atMs }) => atMs <= toMs)
    tasks = tasks.filter(({ atMs }) => atMs > toMs)
    for (const { task } of due) task()
  }
  return { later, turnTo }
}
