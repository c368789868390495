// Reads a GPX file: its recorded tracks as one workout; waypoints and planned routes are no workout.
import { modalityOf } from './modality.ts'
import type { Recording } from './recording.ts'
import { createTrack, pointsRemark, positionOf } from './track.ts'
import { Unreadable } from './unreadable.ts'
import { momentIn, numberIn, readXml } from './xml.ts'

const mostPoints = 1_000_000

type Point = { latitude: number | null; longitude: number | null; fields: { [name in PointField]?: string } }

/** Distance and climb are worked out from the positions; points without a time or a place are left out. */
export function readGpx(bytes: Uint8Array): Recording {
  const track = createTrack()
  const left = { withoutTime: 0, withoutPosition: 0 }
  let point: Point | null = null
  let sport: string | null = null
  let seen = 0

  readXml(bytes, {
    open(path, attributes) {
      const name = path.at(-1)
      if (name === 'trkseg') track.breakSegment()
      if (name !== 'trkpt' || path.at(-2) !== 'trkseg') return
      seen += 1
      if (seen > mostPoints) throw new Unreadable('This GPX file has more than a million points.')
      point = { latitude: numberIn(attributes.lat), longitude: numberIn(attributes.lon), fields: {} }
    },
    close(path, text) {
      const name = path.at(-1) ?? ''
      if (name === 'type' && path.at(-2) === 'trk') sport ??= text
      if (!point) return
      if (isPointField(name)) point.fields[name] = text
      if (name !== 'trkpt') return
      const position = positionOf(point.latitude, point.longitude)
      const atMs = momentIn(point.fields.time)
      if (atMs === null) left.withoutTime += 1
      else if (position === null) left.withoutPosition += 1
      else
        track.add({
          atMs,
          position,
          elevationMeters: numberIn(point.fields.ele),
          heartRateBpm: numberIn(point.fields.hr ?? point.fields.heartrate),
        })
      point = null
    },
  })

  if (seen === 0) throw new Unreadable('This GPX file holds no recorded track, so there is no workout in it.')
  const { points, firstMs, lastMs, ...figures } = track.figures()
  if (firstMs === null || lastMs === null)
    throw new Unreadable('The points of this GPX file have no times: it is a planned route, not a workout.')
  return {
    format: 'gpx',
    modality: modalityOf(sport),
    startMs: firstMs,
    elapsedSeconds: (lastMs - firstMs) / 1000,
    ...figures,
    remarks: [pointsRemark(points, left), 'Distance and climb are worked out from the points.'],
  }
}

const pointFields = ['time', 'ele', 'hr', 'heartrate'] as const
type PointField = (typeof pointFields)[number]

function isPointField(name: string): name is PointField {
  return (pointFields as readonly string[]).includes(name)
}
