// What a runner can use of an export of Apple Health: workouts, nights, and the heart at rest; the rest streams by.
import { type Day, instantFromEpoch } from '../../../shared/base/day.ts'
import type { ImportedWorkout, Measure, ReadFile } from '../../../shared/journal/read-file.ts'
import { hereIn, importedWorkout, type Zone } from '../imported-workout.ts'
import { type Moment, momentIn, numberIn } from '../moment.ts'
import type { Recording } from '../recording.ts'
import { Unreadable } from '../unreadable.ts'
import { addMetadata, addStatistics, beginWorkout } from './health-workout.ts'
import { type Attributes, readHealthXml } from './health-xml.ts'
import { nightsOf, type SleepPiece, type Stage } from './nights.ts'

/** More than anybody has. */
const mostWorkouts = 50_000
const mostPieces = 2_000_000
/** As the heart at rest may be. */
const [leastBpm, mostBpm] = [25, 150]

export async function readAppleHealth(
  chunks: AsyncIterable<Uint8Array>,
  fileName: string,
  zone: Zone,
): Promise<ReadFile> {
  const workouts: ImportedWorkout[] = []
  const pieces: SleepPiece[] = []
  const hearts = new Map<Day, { atMs: number; bpm: number }>()
  const variability = new Set<string>()
  const here = hereIn(zone)
  let leftOut = 0
  let workout: Recording | null = null

  function takeRecord(attributes: Attributes) {
    const { type, value, startDate, endDate } = attributes
    if (!wanted.has(type ?? '')) return
    const from = momentIn(startDate)
    const to = momentIn(endDate)
    // What is still to come was never measured.
    if (!from || !to || to.ms < from.ms || to.ms > zone.nowMs) leftOut += 1
    else if (type === restingType) takeHeart(from, numberIn(value), attributes['unit'])
    else if (type === variabilityType) variability.add(dayIn(from, zone))
    else takeSleep(from, to, stages[value ?? ''], attributes['sourceName'] ?? '')
  }

  function takeHeart(at: Moment, bpm: number | null, unit: string | undefined) {
    if (bpm === null || unit !== 'count/min' || bpm < leastBpm || bpm > mostBpm) {
      leftOut += 1
      return
    }
    const day = dayIn(at, zone)
    const other = hearts.get(day)
    // It is worked out anew in the course of a day: the last one stands.
    if (!other || other.atMs <= at.ms) hearts.set(day, { atMs: at.ms, bpm: Math.round(bpm * 10) / 10 })
  }

  function takeSleep(from: Moment, to: Moment, stage: Stage | undefined, source: string) {
    if (stage === undefined) leftOut += 1
    else pieces.push({ fromMs: from.ms, toMs: to.ms, zone: zoneOf(to, zone), stage, source })
    if (pieces.length > mostPieces)
      throw new Unreadable('There is more sleep in this export than can be read.')
  }

  function finishWorkout(recording: Recording) {
    try {
      workouts.push(importedWorkout(recording, fileName, here))
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem
      leftOut += 1
    }
    if (workouts.length > mostWorkouts)
      throw new Unreadable('There are more workouts in this export than can be read.')
  }

  const faults = await readHealthXml(chunks, {
    open(name, attributes) {
      if (name === 'Record') takeRecord(attributes)
      else if (name === 'Workout') workout = beginWorkout(attributes)
      else if (workout && name === 'WorkoutStatistics') addStatistics(workout, attributes)
      else if (workout && name === 'MetadataEntry') addMetadata(workout, attributes)
    },
    close(name) {
      if (name !== 'Workout' || !workout) return
      finishWorkout(workout)
      workout = null
    },
  })
  const { nights, shortSleeps } = nightsOf(pieces)
  const measures: Measure[] = [
    ...nights,
    ...[...hearts].map(([day, { bpm }]) => ({
      kind: 'heart' as const,
      day,
      restingHeartRateBpm: bpm,
      rmssdMs: null,
      note: '',
    })),
  ]
  if (workouts.length + measures.length === 0)
    throw new Unreadable('There is no workout, night or resting heart rate in this export of Apple Health.')
  const health = { measures, variabilityDays: variability.size, shortSleeps, leftOut: leftOut + faults }
  return { workouts, health }
}

const restingType = 'HKQuantityTypeIdentifierRestingHeartRate'
const variabilityType = 'HKQuantityTypeIdentifierHeartRateVariabilitySDNN'
const wanted: ReadonlySet<string> = new Set([
  restingType,
  variabilityType,
  'HKCategoryTypeIdentifierSleepAnalysis',
])

const stages: Record<string, Stage> = {
  HKCategoryValueSleepAnalysisInBed: 'in_bed',
  HKCategoryValueSleepAnalysisAsleep: 'asleep',
  HKCategoryValueSleepAnalysisAsleepUnspecified: 'asleep',
  HKCategoryValueSleepAnalysisAsleepCore: 'staged',
  HKCategoryValueSleepAnalysisAsleepDeep: 'staged',
  HKCategoryValueSleepAnalysisAsleepREM: 'staged',
  HKCategoryValueSleepAnalysisAwake: 'awake',
}

/** The date by the clock it was written in. */
function dayIn(at: Moment, zone: Zone): Day {
  return instantFromEpoch(at.ms, zoneOf(at, zone)).slice(0, 10) as Day
}

/** `+09:00`, which is a zone of its own; the runner's where none is written. */
function zoneOf({ offsetMinutes }: Moment, { timeZone }: Zone): string {
  if (offsetMinutes === null || offsetMinutes === undefined) return timeZone
  const size = Math.abs(offsetMinutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
