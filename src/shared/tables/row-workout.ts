// The workout that a row of a table tells of.
import type { ImportedWorkout, Remark } from '../journal/read-file.ts'
import type { Modality } from '../journal/records.ts'
import { fastest } from '../journal/speeds.ts'
import { modalityOf } from '../journal/sport-names.ts'
import { type Reader, type Refuse, type RowRead, trainingDay } from './row.ts'

/** Shorter stops are traffic lights. */
const namedStopSeconds = 60

/** `sport` is what it was where the table has no column for it. Null where the row has neither a length nor a distance. */
export function workoutOf(
  row: RowRead,
  sport: Modality | null,
  reader: Reader,
  refuse: Refuse,
): ImportedWorkout | null {
  const { figures, startedAt } = row
  const { duration: durationSeconds = null } = figures
  const modality = sport ?? modalityOf(row.sport)
  const distanceMeters = possibleDistance(row, modality, refuse)
  const movingSeconds = possibleMoving(figures.moving ?? null, durationSeconds)
  if (durationSeconds === null && movingSeconds === null && distanceMeters === null) return null
  const remarks: Remark[] = modality === null ? [{ what: 'unknown_sport' }] : []
  const stopSeconds = (durationSeconds ?? 0) - (movingSeconds ?? durationSeconds ?? 0)
  if (stopSeconds >= namedStopSeconds) remarks.push({ what: 'stop', seconds: stopSeconds })
  return {
    workout: {
      kind: 'workout',
      day: startedAt ? trainingDay(startedAt, reader) : row.day,
      modality: modality ?? 'other',
      startedAt,
      durationSeconds,
      movingSeconds,
      distanceMeters,
      climbMeters: possibleClimb(figures.climb ?? null, distanceMeters, modality),
      effortCr10: figures.effort ?? null,
      averageHeartRateBpm: figures.heart_rate ?? null,
      race: null,
      surface: null,
      purpose: null,
      occasion: null,
      hard: null,
      legsBefore: null,
      legsAfter: null,
      afterwards: null,
      intervals: null,
      laps: [],
      source: { format: 'csv', fileName: reader.fileName.slice(-255) },
      note: row.notes.join('\n').slice(0, 20_000),
    },
    remarks,
    questions: [],
  }
}

/** Nobody goes a distance faster than their sport allows. */
function possibleDistance({ figures }: RowRead, modality: Modality | null, refuse: Refuse): number | null {
  const { distance = null, moving, duration } = figures
  const seconds = duration ?? moving
  if (distance === null || seconds === undefined || distance <= fastest(modality) * seconds) return distance
  refuse('too_fast')
  return null
}

/** Water is level, and nobody climbs further than they go. */
function possibleClimb(climb: number | null, distance: number | null, modality: Modality | null) {
  if (modality === 'swimming' || modality === 'deep_water_running') return null
  return climb !== null && distance !== null && climb > distance ? null : climb
}

function possibleMoving(moving: number | null, duration: number | null): number | null {
  if (moving === null || duration === null || moving <= duration) return moving
  return moving <= duration + 1 ? duration : null
}
