// The thread in which workout files are read, one after the other, so that a hostile file can be given up.
import { parentPort } from 'node:worker_threads'
import type { Zone } from './imported-workout.ts'
import { parseWorkoutFile } from './workout-file.ts'

/** What the thread is asked; it answers each with one message. */
export type WorkoutFileJob = { fileName: string; bytes: Uint8Array; zone: Zone }

parentPort?.on('message', ({ fileName, bytes, zone }: WorkoutFileJob) =>
  parentPort?.postMessage(parseWorkoutFile(fileName, bytes, zone)),
)
