// What a file of any format says about one workout, before it is checked and placed in the runner's days.
import type { Modality } from '../../shared/journal/records.ts'

/** Null is not in the file. Times are epoch milliseconds. */
export type Recording = {
  format: 'fit' | 'tcx' | 'gpx'
  /** Null where the file names no sport that the journal knows. */
  modality: Modality | null
  startMs: number | null
  /** From start to end, pauses included. */
  elapsedSeconds: number | null
  distanceMeters: number | null
  climbMeters: number | null
  averageHeartRateBpm: number | null
  remarks: string[]
}
