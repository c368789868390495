// What a file of any format says about one workout, before it is checked and placed in the runner's days.
import type { Remark } from '../../shared/journal/read-file.ts'
import type { Modality } from '../../shared/journal/records.ts'

/**
 * When a workout began. `offsetMinutes` is what the file's local clock is ahead of UTC, null where the file does not
 * know; `wallMs` is a clock time without a zone, written as if it were UTC.
 */
export type Start =
  | { type: 'instant'; atMs: number; offsetMinutes: number | null }
  | { type: 'wall'; wallMs: number }
  | { type: 'never_set' }

/** Null is not in the file. Times are epoch milliseconds. */
export type Recording = {
  format: 'fit' | 'tcx' | 'gpx' | 'apple_health'
  /** Null where the file names no sport that the journal knows. */
  modality: Modality | null
  start: Start | null
  /** From start to end, pauses included. */
  elapsedSeconds: number | null
  /** Without the pauses. */
  movingSeconds: number | null
  distanceMeters: number | null
  climbMeters: number | null
  averageHeartRateBpm: number | null
  laps: RecordedLap[]
  remarks: Remark[]
}

/** Without a heart rate it has none to tell. */
export type RecordedLap = { seconds: number; meters: number | null; heartRateBpm?: number | null }
