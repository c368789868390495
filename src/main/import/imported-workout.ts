// Makes a journal's workout of what a file says: placed in the runner's days, every figure checked, nothing guessed.
import { dayOf, instantFromEpoch } from '../../shared/base/day.ts'
import { ImportedWorkout } from '../../shared/contract/api.ts'
import type { Recording } from './recording.ts'
import { Unreadable } from './unreadable.ts'

/** The runner's zone and when a day starts in it, in minutes after midnight. */
export type Zone = { timeZone: string; dayStartMinutes: number }

/** A figure that cannot be right is left out and named in the remarks. @throws Unreadable without a believable start. */
export function importedWorkout(recording: Recording, fileName: string, zone: Zone): ImportedWorkout {
  const remarks = [...recording.remarks]
  const checked = <K extends Figure>(name: K, value: number | null): number | null => {
    if (value === null || value === 0) return name === 'climbMeters' ? value : null
    if (ImportedWorkout.shape.workout.shape[name].safeParse(value).success) return value
    remarks.push(`${figureNames[name]} in the file cannot be right and was left out.`)
    return null
  }
  const startedAt = instantFromEpoch(startOf(recording), zone.timeZone)
  if (recording.modality === null) remarks.push('The file names no sport that the journal knows.')
  const workout = {
    kind: 'workout' as const,
    day: dayOf(startedAt, zone.timeZone, zone.dayStartMinutes),
    modality: recording.modality ?? ('other' as const),
    startedAt,
    durationSeconds: checked('durationSeconds', rounded(recording.elapsedSeconds, 1)),
    distanceMeters: checked('distanceMeters', rounded(recording.distanceMeters, 10)),
    climbMeters: checked('climbMeters', rounded(recording.climbMeters, 1)),
    averageHeartRateBpm: checked('averageHeartRateBpm', rounded(recording.averageHeartRateBpm, 1)),
    effortCr10: null,
    race: null,
    source: { format: recording.format, fileName: fileName.slice(-255) },
    note: '',
  }
  return ImportedWorkout.parse({ workout, remarks })
}

type Figure = 'durationSeconds' | 'distanceMeters' | 'climbMeters' | 'averageHeartRateBpm'

const figureNames: Record<Figure, string> = {
  durationSeconds: 'The duration',
  distanceMeters: 'The distance',
  climbMeters: 'The climb',
  averageHeartRateBpm: 'The heart rate',
}

/** Watches whose clock was never set write 1989; nothing that this journal reads is older than 1990. */
const earliestMs = Date.UTC(1990, 0, 1)
const latestMs = Date.UTC(2100, 0, 1)

function startOf({ startMs }: Recording): number {
  if (startMs === null) throw new Unreadable('This file does not say when the workout began.')
  if (startMs < earliestMs || startMs > latestMs)
    throw new Unreadable('The date in this file cannot be right. Was the clock of the watch set?')
  return startMs
}

function rounded(value: number | null, perUnit: number): number | null {
  return value === null ? null : Math.round(value * perUnit) / perUnit
}
