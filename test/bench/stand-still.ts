// How long this process stands still in one piece while something is done, by its own work: what a busy machine takes from it does not count.
import { performance } from 'node:perf_hooks'

const everyMs = 2

/** The longest stretch, milliseconds: of how late a timer came and how much the process worked meanwhile, the lesser. */
export async function longestStandStill(run: () => Promise<unknown>): Promise<number> {
  let longestMs = 0
  let worked = cpuMs()
  let dueMs = performance.now() + everyMs
  const look = () => {
    const lateMs = performance.now() - dueMs
    const workedMs = cpuMs() - worked
    longestMs = Math.max(longestMs, Math.min(lateMs, workedMs))
    worked = cpuMs()
    dueMs = performance.now() + everyMs
    timer = setTimeout(look, everyMs)
  }
  let timer = setTimeout(look, everyMs)
  try {
    await run()
    // What it did last is only seen by the look behind it.
    await new Promise((resolve) => setTimeout(resolve, 2 * everyMs))
  } finally {
    clearTimeout(timer)
  }
  return longestMs
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
