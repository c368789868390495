// Reads a workout file in a thread of its own, with a limit on time and memory.
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer } from '../../shared/base/answer.ts'
import type { ReadFile } from '../../shared/journal/read-file.ts'
import type { Zone } from './imported-workout.ts'
import type { WorkoutFileJob } from './workout-file-worker.ts'

/** `workerPath` is the built `workout-file-worker.ts`. */
export type ReadingLimits = { workerPath?: string; timeLimitMs?: number; memoryLimitMb?: number }

/**
 * The workouts in a FIT, TCX or GPX file, or in plain words why there is none. A duration is the elapsed time from start to
 * end, pauses included; a day is that of the start. Whatever the file does not say is null.
 */
export function readWorkoutFile(
  fileName: string,
  bytes: Uint8Array,
  zone: Zone,
  { workerPath = builtWorker, timeLimitMs = 10_000, memoryLimitMb = 512 }: ReadingLimits = {},
): Promise<Answer<ReadFile>> {
  return new Promise((resolve, reject) => {
    const job: WorkoutFileJob = { fileName, bytes, zone }
    const worker = new Worker(workerPath, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    })
    const timer = setTimeout(() => {
      resolve(unreadable('This file took too long to read and was given up.'))
      void worker.terminate()
    }, timeLimitMs)
    worker.once('message', resolve)
    worker.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(unreadable('This file is too large to read.'))
      else reject(problem)
    })
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The reading thread ended with ${code} and no answer.`))
    })
  })
}

/** Lies beside the bundle that this module is built into. */
const builtWorker = join(import.meta.dirname, 'workout-file-worker.cjs')

function unreadable(message: string): Answer<never> {
  return { ok: false, fault: 'unreadable_file', message }
}
