// The thread in which a workout file is read, so that a hostile file can be given up; answers with one message and ends.
import { parentPort, workerData } from 'node:worker_threads'
import type { Zone } from './imported-workout.ts'
import { parseWorkoutFile } from './workout-file.ts'

/** What the thread is started with. */
export type WorkoutFileJob = { fileName: string; bytes: Uint8Array; zone: Zone }

const { fileName, bytes, zone } = workerData as WorkoutFileJob
parentPort?.postMessage(parseWorkoutFile(fileName, bytes, zone))
