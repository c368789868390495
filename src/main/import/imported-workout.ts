// Makes a journal's workout of what a file says: placed in the runner's days, every figure checked, nothing guessed.
import {
  addDays,
  type Day,
  day,
  dayAsWritten,
  epochOf,
  type Instant,
  instantAt,
  instantFromEpoch,
} from '../../shared/base/day.ts'

import { guessIntervals } from '../../shared/journal/guess-intervals.ts'
import {
  type DayQuestion,
  type Figure,
  ImportedWorkout,
  type Remark,
} from '../../shared/journal/read-file.ts'
import { Lap } from '../../shared/journal/records.ts'
import { fastest } from '../../shared/journal/speeds.ts'
import type { Recording, Start } from './recording.ts'
import { Unreadable } from './unreadable.ts'

/** The runner's zone, when a day starts in it in minutes after midnight, and the present. */
export type Zone = { timeZone: string; dayStartMinutes: number; nowMs: number }
/** The same with the runner's day, worked out once for all workouts of a file. */
export type Here = Zone & { today: Day }

export function hereIn(zone: Zone): Here {
  return { ...zone, today: dayAsWritten(instantFromEpoch(zone.nowMs, zone.timeZone), zone.dayStartMinutes) }
}

/** A figure that cannot be right is left out and named in the remarks. @throws Unreadable without a start or any length. */
export function importedWorkout(recording: Recording, fileName: string, here: Here): ImportedWorkout {
  const remarks = [...recording.remarks]
  const checked = (name: Field, value: number | null): number | null => {
    if (value === null || value === 0) return name === 'climbMeters' ? value : null
    if (ImportedWorkout.shape.workout.shape[name].safeParse(value).success) return value
    remarks.push({ what: 'left_out', figure: figureOf[name] })
    return null
  }
  if (recording.start === null) throw new Unreadable('This file does not say when the workout began.')
  if (recording.modality === null) remarks.push({ what: 'unknown_sport' })
  const placed = placedIn(recording.start, here)
  if (recording.start.type === 'wall' && recording.format !== 'fit') remarks.push({ what: 'local_times' })
  const durationSeconds = checked('durationSeconds', rounded(recording.elapsedSeconds, 1))
  const distanceMeters = possibleDistance(
    checked('distanceMeters', rounded(recording.distanceMeters, 10)),
    durationSeconds,
    recording,
    remarks,
  )
  if (durationSeconds === null && distanceMeters === null)
    throw new Unreadable('There is no workout in this file: it has neither a length nor a distance.')
  const movingSeconds = possibleMoving(
    checked('movingSeconds', rounded(recording.movingSeconds, 1)),
    durationSeconds,
  )
  if (
    movingSeconds !== null &&
    durationSeconds !== null &&
    durationSeconds - movingSeconds >= namedStopSeconds
  )
    remarks.push({ what: 'stop', seconds: durationSeconds - movingSeconds })
  const climbMeters = possibleClimb(
    checked('climbMeters', rounded(recording.climbMeters, 1)),
    distanceMeters,
    recording,
    remarks,
  )
  const averageHeartRateBpm = checked('averageHeartRateBpm', rounded(recording.averageHeartRateBpm, 1))
  const withLaps = (laps: Lap[]) => {
    const intervals = guessIntervals(laps) ? true : null
    const workout = {
      kind: 'workout' as const,
      day: placed.day,
      modality: recording.modality ?? ('other' as const),
      startedAt: placed.startedAt,
      durationSeconds,
      movingSeconds,
      distanceMeters,
      climbMeters,
      averageHeartRateBpm,
      effortCr10: null,
      race: null,
      intervals,
      laps,
      source: { format: recording.format, fileName: fileName.slice(-255) },
      note: '',
    }
    const told = intervals ? [...remarks, { what: 'intervals' as const }] : remarks
    return { workout, remarks: told, questions: placed.questions }
  }
  // A damaged file may tell of a lap of 40,000 km: then none of its laps is believed.
  const read = ImportedWorkout.safeParse(withLaps(lapsOf(recording)))
  return read.success ? read.data : ImportedWorkout.parse(withLaps([]))
}

type Field = 'durationSeconds' | 'movingSeconds' | 'distanceMeters' | 'climbMeters' | 'averageHeartRateBpm'

const figureOf: Record<Field, Figure> = {
  durationSeconds: 'duration',
  movingSeconds: 'moving',
  distanceMeters: 'distance',
  climbMeters: 'climb',
  averageHeartRateBpm: 'heart_rate',
}
/** Shorter stops are traffic lights. */
const namedStopSeconds = 60
const mostLaps = 1000
const earliestDay = day('1998-01-01')
const earliestMs = Date.UTC(1970, 0, 1)
const latestMs = Date.UTC(2100, 0, 1)
/** The count of weeks of the satellites runs over after 1,024; before this day few runners recorded anything. */
const rolloverDays = 1024 * 7
const rolledOverBefore = day('2007-01-01')

type Placed = { day: Day; startedAt: Instant | null; questions: DayQuestion[] }

function placedIn(start: Start, { timeZone, dayStartMinutes, nowMs, today }: Here): Placed {
  if (start.type === 'never_set')
    return { day: today, startedAt: null, questions: [{ why: 'clock_never_set' }] }
  const ms = start.type === 'wall' ? start.wallMs : start.atMs
  if (ms < earliestMs || ms > latestMs)
    throw new Unreadable('The date in this file cannot be right. Was the clock of the watch set?')
  const zone =
    start.type === 'instant' && start.offsetMinutes !== null ? offsetZone(start.offsetMinutes) : timeZone
  const startedAt = start.type === 'wall' ? wallInstant(ms, zone) : instantFromEpoch(ms, zone)
  const on = dayAsWritten(startedAt, dayStartMinutes)
  return { day: on, startedAt, questions: questionsOn(on, today, epochOf(startedAt) > nowMs) }
}

function questionsOn(on: Day, today: Day, isFuture: boolean): DayQuestion[] {
  if (isFuture) return [{ why: 'future', day: on }]
  if (on >= rolledOverBefore) return []
  const later = addDays(on, rolloverDays)
  if (later <= today) return [{ why: 'week_rollover', day: on, later }]
  return on < earliestDay ? [{ why: 'long_ago', day: on }] : []
}

/** `+09:00`, which is a zone of its own. */
function offsetZone(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function wallInstant(wallMs: number, timeZone: string): Instant {
  const [date = '', time = ''] = new Date(wallMs).toISOString().slice(0, 19).split('T')
  return instantAt(day(date), time, timeZone)
}

/** Nobody goes a distance faster than their sport allows. */
function possibleDistance(
  meters: number | null,
  seconds: number | null,
  { modality }: Recording,
  remarks: Remark[],
): number | null {
  if (meters === null || seconds === null || meters <= fastest(modality) * seconds) return meters
  remarks.push({ what: 'left_out', figure: 'distance' })
  return null
}

/** Water is level, and nobody climbs further than they go. */
function possibleClimb(
  meters: number | null,
  distanceMeters: number | null,
  { modality }: Recording,
  remarks: Remark[],
): number | null {
  if (modality === 'swimming' || modality === 'deep_water_running') return null
  if (meters === null || distanceMeters === null || meters <= distanceMeters) return meters
  remarks.push({ what: 'left_out', figure: 'climb' })
  return null
}

function possibleMoving(movingSeconds: number | null, durationSeconds: number | null): number | null {
  if (movingSeconds === null || durationSeconds === null || movingSeconds <= durationSeconds)
    return movingSeconds
  return movingSeconds <= durationSeconds + 1 ? durationSeconds : null
}

/** A single lap says no more than the workout; of more than a thousand none is kept. */
function lapsOf({ laps }: Recording): Lap[] {
  if (laps.length < 2 || laps.length > mostLaps) return []
  return laps.map(({ seconds, meters, heartRateBpm = null }) => ({
    seconds: rounded(seconds, 1) ?? 0,
    meters: rounded(meters, 10),
    ...heartRateOf(heartRateBpm),
  }))
}

/** Watches write 0 or 255 where the strap was off. */
function heartRateOf(bpm: number | null): Pick<Lap, 'averageHeartRateBpm'> {
  const read = Lap.shape.averageHeartRateBpm.safeParse(rounded(bpm, 1) ?? undefined)
  return read.success && read.data !== undefined ? { averageHeartRateBpm: read.data } : {}
}

function rounded(value: number | null, perUnit: number): number | null {
  return value === null ? null : Math.round(value * perUnit) / perUnit
}
