// Reads exports of Apple Health in a thread of its own, one after the other, each with an end in time and memory.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer } from '../../../shared/base/answer.ts'
import { oneAfterAnother } from '../../../shared/base/one-after-another.ts'
import type { ReadFile } from '../../../shared/journal/read-file.ts'
import type { Zone } from '../imported-workout.ts'
import type { HealthPlace } from './health-entry.ts'
import type { HealthJob } from './health-worker.ts'

export type HealthReader = {
  read(place: HealthPlace, zone: Zone): Promise<Answer<ReadFile>>
  /** Ends the thread; what is being read is answered as given up. */
  close(): void
}

type Limits = { workerPath?: string; timeLimitMs?: number; memoryLimitMb?: number }

export function createHealthReader({
  workerPath = builtWorker,
  timeLimitMs = 10 * 60_000,
  memoryLimitMb = 512,
}: Limits = {}): HealthReader {
  const inTurn = oneAfterAnother()
  let giveUp: ((answer: Answer<never>) => void) | null = null
  let isClosed = false

  function run(job: HealthJob): Promise<Answer<ReadFile>> {
    const worker = new Worker(workerPath, {
      // What streams by is thrown away soon, and its room need not grow.
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb, maxYoungGenerationSizeMb: 16 },
    })
    let timer: NodeJS.Timeout | undefined
    return new Promise<Answer<ReadFile>>((resolve, reject) => {
      timer = setTimeout(
        () => resolve(refusal('This file took too long to read and was given up.')),
        timeLimitMs,
      )
      giveUp = resolve
      worker.once('message', resolve)
      worker.once('error', (problem: NodeJS.ErrnoException) => {
        if (problem.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refusal('This file is too large to read.'))
        else reject(problem)
      })
      worker.postMessage(job)
    }).finally(() => {
      clearTimeout(timer)
      giveUp = null
      void worker.terminate()
    })
  }

  return {
    read: (place, zone) => inTurn(async () => (isClosed ? closed : run({ place, zone }))),
    close() {
      isClosed = true
      giveUp?.(closed)
    },
  }
}

/** Lies beside the bundle that this module is built into. */
const builtWorker = join(import.meta.dirname, 'health-worker.cjs')

function refusal(message: string): Answer<never> {
  return { ok: false, fault: 'unreadable_file', message }
}

const closed = refusal('Afterrun was closed before this file was read.')
