// Reads a TCX file: the first activity with its laps and points.
import { modalityOf } from './modality.ts'
import type { Recording } from './recording.ts'
import { createTrack, pointsRemark, positionOf } from './track.ts'
import { Unreadable } from './unreadable.ts'
import { momentIn, numberIn, readXml } from './xml.ts'

const mostPoints = 1_000_000

type Lap = {
  startMs: number | null
  seconds: number | null
  meters: number | null
  heartRateBpm: number | null
}

/** Distance and heart rate are those of the laps where the laps have them, else of the points; the climb is of the points. */
export function readTcx(bytes: Uint8Array): Recording {
  const track = createTrack()
  const laps: Lap[] = []
  const left = { withoutTime: 0, withoutPosition: 0 }
  let activities = 0
  let sport: string | null = null
  let fields = new Map<string, string>()
  let seen = 0

  readXml(bytes, {
    open(path, attributes) {
      const name = path.at(-1)
      if (name === 'Activity') {
        activities += 1
        if (activities === 1) sport = attributes.Sport ?? null
      }
      if (activities !== 1) return
      if (name === 'Lap')
        laps.push({
          startMs: momentIn(attributes.StartTime),
          seconds: null,
          meters: null,
          heartRateBpm: null,
        })
      if (name === 'Trackpoint') {
        fields = new Map()
        seen += 1
        if (seen > mostPoints) throw new Unreadable('This TCX file has more than a million points.')
      }
    },
    close(path, text) {
      if (activities !== 1) return
      const name = path.at(-1) ?? ''
      const parent = path.at(-2) ?? ''
      if (path.includes('Trackpoint')) {
        if (name !== 'Trackpoint') fields.set(`${parent}/${name}`, text)
        else if (!addPoint(fields)) left.withoutTime += 1
        return
      }
      const lap = laps.at(-1)
      if (!lap) return
      if (parent === 'Lap' && name === 'TotalTimeSeconds') lap.seconds = numberIn(text)
      if (parent === 'Lap' && name === 'DistanceMeters') lap.meters = numberIn(text)
      if (parent === 'AverageHeartRateBpm' && name === 'Value') lap.heartRateBpm = numberIn(text)
    },
  })

  function addPoint(of: ReadonlyMap<string, string>): boolean {
    const atMs = momentIn(of.get('Trackpoint/Time'))
    if (atMs === null) return false
    track.add({
      atMs,
      position: positionOf(
        numberIn(of.get('Position/LatitudeDegrees')),
        numberIn(of.get('Position/LongitudeDegrees')),
      ),
      elevationMeters: numberIn(of.get('Trackpoint/AltitudeMeters')),
      heartRateBpm: numberIn(of.get('HeartRateBpm/Value')),
    })
    return true
  }

  if (activities === 0) throw new Unreadable('This TCX file holds no activity, so there is no workout in it.')
  const figures = track.figures()
  const starts = [figures.firstMs, ...laps.map(({ startMs }) => startMs)].filter((ms) => ms !== null)
  const ends = [figures.lastMs, ...laps.map(endOf)].filter((ms) => ms !== null)
  const startMs = starts.length > 0 ? Math.min(...starts) : null
  return {
    format: 'tcx',
    modality: modalityOf(sport),
    startMs,
    elapsedSeconds: startMs === null || ends.length === 0 ? null : (Math.max(...ends) - startMs) / 1000,
    distanceMeters: summed(laps.map(({ meters }) => meters)) ?? figures.distanceMeters,
    climbMeters: figures.climbMeters,
    averageHeartRateBpm: lapsHeartRate(laps) ?? figures.averageHeartRateBpm,
    remarks: [
      pointsRemark(figures.points, left),
      ...(figures.climbMeters === null ? [] : ['The climb is worked out from the points.']),
      ...(activities > 1 ? [`This file holds ${activities} activities; the first was read.`] : []),
    ],
  }
}

function endOf({ startMs, seconds }: Lap): number | null {
  return startMs === null || seconds === null ? null : startMs + seconds * 1000
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
