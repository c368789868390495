// Reads workout files in a few threads that live as long as there is something to read, with a limit on time and memory.
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer } from '../../shared/base/answer.ts'
import type { ReadFile } from '../../shared/journal/read-file.ts'
import type { Zone } from './imported-workout.ts'
import type { WorkoutFileJob } from './workout-file-worker.ts'

/** `workerPath` is the built `workout-file-worker.ts`; a thread that has nothing to do ends after `idleMs`. */
export type ReadingLimits = {
  workerPath?: string
  timeLimitMs?: number
  memoryLimitMb?: number
  threads?: number
  idleMs?: number
}

export type FileReader = {
  /**
   * The workouts in a FIT, TCX or GPX file, or in plain words why there is none. Whatever the file does not say is null.
   * The bytes are handed over: where they fill their buffer, it is empty afterwards.
   */
  read(fileName: string, bytes: Uint8Array, zone: Zone): Promise<Answer<ReadFile>>
  /** Ends the threads; what is being read is answered as given up. */
  close(): void
}

export function createFileReader({
  workerPath = builtWorker,
  timeLimitMs = 10_000,
  memoryLimitMb = 512,
  threads = Math.max(1, Math.min(4, cpus().length)),
  idleMs = 10_000,
}: ReadingLimits = {}): FileReader {
  const waiting: Asked[] = []
  const idle: Thread[] = []
  const busy = new Map<Thread, (answer: Answer<never>) => void>()

  function startNext() {
    if (waiting.length === 0 || busy.size >= threads) return
    const asked = waiting.shift()
    if (asked) run(asked, idle.pop() ?? startThread())
  }

  function startThread(): Thread {
    const worker = new Worker(workerPath, { resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb } })
    const thread: Thread = { worker, endsIdle: undefined }
    worker.once('exit', () => leave(thread))
    return thread
  }

  function leave(thread: Thread) {
    const at = idle.indexOf(thread)
    if (at >= 0) idle.splice(at, 1)
  }

  function run({ job, resolve, reject }: Asked, thread: Thread) {
    const { worker } = thread
    clearTimeout(thread.endsIdle)
    worker.ref()
    const heard = {
      message(answer: Answer<ReadFile>) {
        settle(true)
        resolve(answer)
      },
      error(problem: NodeJS.ErrnoException) {
        settle(false)
        if (problem.code === 'ERR_WORKER_OUT_OF_MEMORY')
          resolve(unreadable('This file is too large to read.'))
        else reject(problem)
      },
      exit(code: number) {
        settle(false)
        reject(new Error(`The reading thread ended with ${code} and no answer.`))
      },
    }
    const settle = (isAlive: boolean) => {
      clearTimeout(timer)
      worker.off('message', heard.message).off('error', heard.error).off('exit', heard.exit)
      busy.delete(thread)
      if (isAlive) rest(thread)
      else void worker.terminate()
      startNext()
    }
    const giveUp = (answer: Answer<never>) => {
      settle(false)
      resolve(answer)
    }
    const timer = setTimeout(
      () => giveUp(unreadable('This file took too long to read and was given up.')),
      timeLimitMs,
    )
    busy.set(thread, giveUp)
    worker.on('message', heard.message).on('error', heard.error).on('exit', heard.exit)
    worker.postMessage(job, ownBuffer(job.bytes))
  }

  /** Waits for the next file, and keeps no process alive for it. */
  function rest(thread: Thread) {
    const { worker } = thread
    worker.unref()
    idle.push(thread)
    thread.endsIdle = setTimeout(() => {
      leave(thread)
      void worker.terminate()
    }, idleMs)
    thread.endsIdle.unref()
  }

  return {
    read(fileName, bytes, zone) {
      return new Promise((resolve, reject) => {
        waiting.push({ job: { fileName, bytes, zone }, resolve, reject })
        startNext()
      })
    },
    close() {
      const given = unreadable('Afterrun was closed before this file was read.')
      for (const { resolve } of waiting.splice(0)) resolve(given)
      for (const giveUp of [...busy.values()]) giveUp(given)
      for (const { worker, endsIdle } of idle.splice(0)) {
        clearTimeout(endsIdle)
        void worker.terminate()
      }
    },
  }
}

type Thread = { worker: Worker; endsIdle: NodeJS.Timeout | undefined }
type Asked = {
  job: WorkoutFileJob
  resolve: (answer: Answer<ReadFile>) => void
  reject: (bug: unknown) => void
}

/** Lies beside the bundle that this module is built into. */
const builtWorker = join(import.meta.dirname, 'workout-file-worker.cjs')

/** A buffer that holds more than these bytes is copied instead. */
function ownBuffer({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}

function unreadable(message: string): Answer<never> {
  return { ok: false, fault: 'unreadable_file', message }
}
