// How long this process stands still in one piece while something is done, by its own work: what a busy machine takes from it does not count.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const everyMs = 2
/** By so much at most the system is behind with what it says of a thread. */
const tickMs = 4

/**
 * The longest stretch, milliseconds: of how late a timer came, how much the process worked meanwhile, and how much this
 * thread did, the least. Threads that collect garbage beside it hold nothing up.
 */
export async function longestStandStill(run: () => Promise<unknown>): Promise<number> {
  let longestMs = 0
  let before = worked()
  let dueMs = performance.now() + everyMs
  const look = () => {
    const lateMs = performance.now() - dueMs
    const now = worked()
    const ownMs = now.threadMs - before.threadMs + tickMs
    longestMs = Math.max(longestMs, Math.min(lateMs, now.processMs - before.processMs, ownMs))
    before = worked()
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

function worked(): { processMs: number; threadMs: number } {
  const { user, system } = process.cpuUsage()
  const processMs = (user + system) / 1000
  if (process.platform !== 'linux') return { processMs, threadMs: processMs }
  const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')
  return { processMs, threadMs: Number(nanoseconds) / 1e6 }
}
