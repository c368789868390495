// A workout of Apple Health, gathered from its element and those inside it.
import { modalityOf } from '../../../shared/journal/sport-names.ts'
import { momentIn, numberIn } from '../moment.ts'
import type { Recording } from '../recording.ts'
import type { Attributes } from './health-xml.ts'

const metersOf: Record<string, number> = { km: 1000, mi: 1609.344, m: 1, yd: 0.9144, ft: 0.3048, cm: 0.01 }
const secondsOf: Record<string, number> = { min: 60, s: 1, sec: 1, hr: 3600, h: 3600 }

export function beginWorkout(attributes: Attributes): Recording {
  const { workoutActivityType, startDate, endDate, duration, durationUnit, totalDistance } = attributes
  const begin = momentIn(startDate)
  const end = momentIn(endDate)
  const seconds = numberIn(duration)
  const perUnit = secondsOf[durationUnit ?? 'min']
  const name = workoutActivityType?.replace(/^HKWorkoutActivityType/, '')
  return {
    format: 'apple_health',
    modality: modalityOf(name),
    start: begin && {
      type: 'instant',
      atMs: begin.ms,
      offsetMinutes: begin.offsetMinutes ?? null,
    },
    elapsedSeconds: begin && end && end.ms > begin.ms ? (end.ms - begin.ms) / 1000 : null,
    // Without the pauses.
    movingSeconds: seconds === null || perUnit === undefined ? null : seconds * perUnit,
    distanceMeters: measured(totalDistance, attributes['totalDistanceUnit']),
    climbMeters: null,
    averageHeartRateBpm: null,
    laps: [],
    remarks: [],
  }
}

/** Newer exports have the figures in elements of their own. */
export function addStatistics(workout: Recording, attributes: Attributes): void {
  const { type = '', sum, average, unit } = attributes
  if (type === 'HKQuantityTypeIdentifierHeartRate' && unit === 'count/min')
    workout.averageHeartRateBpm ??= numberIn(average)
  else if (type.startsWith('HKQuantityTypeIdentifierDistance')) workout.distanceMeters ??= measured(sum, unit)
}

export function addMetadata(workout: Recording, { key, value = '' }: Attributes): void {
  const [, digits, unit] = /^([\d.]+) ?([a-z]+)$/i.exec(value) ?? []
  if (key === 'HKElevationAscended') workout.climbMeters ??= measured(digits, unit)
}

function measured(value: string | undefined, unit: string | undefined): number | null {
  const number = numberIn(value)
  const meters = metersOf[unit ?? '']
  return number === null || meters === undefined ? null : number * meters
}
