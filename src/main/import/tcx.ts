// Reads a TCX file: its activities with their laps and points.

import { fastest } from '../../shared/journal/speeds.ts'
import { modalityOf } from '../../shared/journal/sport-names.ts'
import { type Moment, momentIn, numberIn } from './moment.ts'
import { refuseMoreWorkouts } from './most-workouts.ts'
import { positionOf } from './path.ts'
import type { Recording } from './recording.ts'
import { startAt } from './start-at.ts'
import { createTrack, type Track } from './track.ts'
import { Unreadable } from './unreadable.ts'
import { readXml } from './xml.ts'

const mostPoints = 1_000_000

type Lap = {
  start: Moment | null
  seconds: number | null
  meters: number | null
  heartRateBpm: number | null
  tracks: number
}
type Activity = {
  sport: string | undefined
  track: Track
  laps: Lap[]
  first: Moment | null
  withoutTime: number
}

/** Distance and heart rate are those of the laps where the laps have them, else of the points; the climb is of the points. */
export function readTcx(bytes: Uint8Array): Recording[] {
  const activities: Activity[] = []
  let point: PointTexts | null = null
  let seen = 0

  readXml(bytes, {
    open(path, attributes) {
      const name = path.at(-1)
      if (name === 'Activity') {
        activities.push({
          sport: attributes.Sport,
          track: createTrack(fastest(modalityOf(attributes.Sport))),
          laps: [],
          first: null,
          withoutTime: 0,
        })
        refuseMoreWorkouts('TCX', activities.length)
      }
      const activity = activities.at(-1)
      if (name === 'Lap')
        activity?.laps.push({
          start: momentIn(attributes.StartTime),
          seconds: null,
          meters: null,
          heartRateBpm: null,
          tracks: 0,
        })
      if (name === 'Track') {
        const lap = activity?.laps.at(-1)
        // A second track inside a lap is where the watch was paused.
        if (lap && lap.tracks > 0) activity?.track.breakSegment()
        if (lap) lap.tracks += 1
      }
      if (name === 'Trackpoint') {
        point = {}
        seen += 1
        if (seen > mostPoints) throw new Unreadable('This TCX file has more than a million points.')
      }
    },
    close(path, text) {
      const activity = activities.at(-1)
      if (!activity) return
      const name = path.at(-1) ?? ''
      const parent = path.at(-2) ?? ''
      if (point) {
        if (name === 'Trackpoint') {
          addPoint(activity, point)
          point = null
        } else if (isPointField(name) && pointFields[name] === parent) point[name] = text
        return
      }
      if (parent === 'Activity' && name === 'Id') activity.first ??= momentIn(text)
      const lap = activity.laps.at(-1)
      if (!lap) return
      if (parent === 'Lap' && name === 'TotalTimeSeconds') lap.seconds = numberIn(text)
      if (parent === 'Lap' && name === 'DistanceMeters') lap.meters = numberIn(text)
      if (parent === 'AverageHeartRateBpm' && name === 'Value') lap.heartRateBpm = numberIn(text)
    },
  })
  if (activities.length === 0)
    throw new Unreadable('This TCX file holds no activity, so there is no workout in it.')
  return activities.map(recordingOf)
}

/** The fields of a point that are read, each with the element that it stands in. */
const pointFields = {
  Time: 'Trackpoint',
  LatitudeDegrees: 'Position',
  LongitudeDegrees: 'Position',
  AltitudeMeters: 'Trackpoint',
  DistanceMeters: 'Trackpoint',
  Value: 'HeartRateBpm',
} as const
type PointTexts = { -readonly [field in keyof typeof pointFields]?: string }

function isPointField(name: string): name is keyof typeof pointFields {
  return Object.hasOwn(pointFields, name)
}

function addPoint(activity: Activity, of: PointTexts): void {
  const moment = momentIn(of.Time)
  if (moment === null) {
    activity.withoutTime += 1
    return
  }
  activity.first ??= moment
  activity.track.add({
    atMs: moment.ms,
    position: positionOf(numberIn(of.LatitudeDegrees), numberIn(of.LongitudeDegrees)),
    elevationMeters: numberIn(of.AltitudeMeters),
    heartRateBpm: numberIn(of.Value),
    distanceMeters: numberIn(of.DistanceMeters),
  })
}

function recordingOf({ sport, track, laps, first, withoutTime }: Activity): Recording {
  const figures = track.figures()
  const starts = [figures.firstMs, ...laps.map(({ start }) => start?.ms ?? null)].filter((ms) => ms !== null)
  const ends = [figures.lastMs, ...laps.map(endOf)].filter((ms) => ms !== null)
  const startMs = starts.length > 0 ? least(starts) : (first?.ms ?? null)
  const moment = laps[0]?.start ?? first
  const lapMeters = summed(laps.map(({ meters }) => meters)) || null
  const worked = [
    ...(lapMeters === null && figures.distanceMeters !== null ? ['distance' as const] : []),
    ...(figures.climbMeters !== null ? ['climb' as const] : []),
  ]
  return {
    format: 'tcx',
    modality: modalityOf(sport),
    start: startMs === null ? null : startAt(startMs, moment === null ? null : moment.offsetMinutes),
    elapsedSeconds: startMs === null || ends.length === 0 ? null : (greatest(ends) - startMs) / 1000,
    movingSeconds: summed(laps.map(({ seconds }) => seconds)),
    distanceMeters: lapMeters ?? figures.distanceMeters,
    climbMeters: figures.climbMeters,
    averageHeartRateBpm: lapsHeartRate(laps) ?? figures.averageHeartRateBpm,
    laps: laps.flatMap(({ seconds, meters, heartRateBpm }) =>
      seconds === null ? [] : [{ seconds, meters, heartRateBpm }],
    ),
    remarks: [
      ...track.remarks({ withoutTime, withoutPosition: 0 }),
      ...(worked.length > 0 ? [{ what: 'worked_out' as const, figures: worked }] : []),
    ],
  }
}

function least(values: readonly number[]): number {
  return values.reduce((fewest, value) => Math.min(fewest, value), Infinity)
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity)
}

function endOf({ start, seconds }: Lap): number | null {
  return start === null || seconds === null ? null : start.ms + seconds * 1000
}

function summed(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}

/** The mean of the laps that have one, weighted by their time. */
function lapsHeartRate(laps: readonly Lap[]): number | null {
  let seconds = 0
  let beats = 0
  for (const lap of laps) {
    if (lap.heartRateBpm === null || lap.heartRateBpm <= 0 || lap.seconds === null) continue
    seconds += lap.seconds
    beats += lap.seconds * lap.heartRateBpm
  }
  return seconds > 0 ? beats / seconds : null
}
