// Reads a GPX file: its recorded tracks as workouts; waypoints and planned routes are no workout.

import { fastest } from '../../shared/journal/speeds.ts'
import { modalityOf } from '../../shared/journal/sport-names.ts'
import { type Moment, momentIn, numberIn } from './moment.ts'
import { refuseMoreWorkouts } from './most-workouts.ts'
import { type Position, positionOf } from './path.ts'
import type { Recording } from './recording.ts'
import { startAt } from './start-at.ts'
import { createTrack, type Track } from './track.ts'
import { Unreadable } from './unreadable.ts'
import { readXml } from './xml.ts'

const mostPoints = 1_000_000
/** A track that begins so long after the one before is another workout. */
const apartMs = 60 * 60 * 1000
/** A break inside a track that is longer than this ends the workout, as a night does. */
const longBreakMs = 6 * 60 * 60 * 1000

type Point = { position: Position | null; hasPlace: boolean; fields: { [name in PointField]?: string } }
type Part = {
  track: Track
  sport: string | null
  first: Moment
  lastMs: number
  left: { withoutTime: number; withoutPosition: number }
}

/** Distance and climb are worked out from the positions; points without a readable time or place are left out. */
export function readGpx(bytes: Uint8Array): Recording[] {
  const parts: Part[] = []
  let part: Part | null = null
  let point: Point | null = null
  let sport: string | null = null
  let begins: 'track' | 'segment' | null = null
  /** Positions without a time, until it is known whether their segment has times at all. */
  let untimed: Position[] = []
  let untold = { withoutTime: 0, withoutPosition: 0 }
  let seen = 0

  function partAt(moment: Moment): Part {
    const gap = part === null ? 0 : Math.max(moment.ms - part.lastMs, part.first.ms - moment.ms)
    if (!part || (begins === 'track' && gap > apartMs) || (begins !== null && gap > longBreakMs)) {
      part = {
        track: createTrack(fastest(modalityOf(sport))),
        sport,
        first: moment,
        lastMs: moment.ms,
        left: untold,
      }
      untold = { withoutTime: 0, withoutPosition: 0 }
      parts.push(part)
      refuseMoreWorkouts('GPX', parts.length)
    } else if (begins !== null) part.track.breakSegment()
    begins = null
    return part
  }
  function leftHere() {
    return begins === null && part ? part.left : untold
  }
  function close({ position, hasPlace, fields }: Point) {
    if (fields.time === undefined && position) {
      untimed.push(position)
      return
    }
    const moment = momentIn(fields.time)
    if (moment === null) leftHere().withoutTime += 1
    else if (hasPlace && position === null) leftHere().withoutPosition += 1
    else {
      const of = partAt(moment)
      for (const passed of untimed) of.track.pass(passed)
      untimed = []
      of.lastMs = Math.max(of.lastMs, moment.ms)
      of.track.add({
        atMs: moment.ms,
        position,
        elevationMeters: numberIn(fields.ele),
        heartRateBpm: numberIn(fields.hr ?? fields.heartrate),
      })
    }
  }
  function endSegment() {
    if (begins === null && part) for (const passed of untimed) part.track.pass(passed)
    else untold.withoutTime += untimed.length
    untimed = []
  }

  readXml(bytes, {
    open(path, attributes) {
      const name = path.at(-1)
      if (name === 'trk') {
        begins = 'track'
        sport = null
      }
      if (name === 'trkseg') begins ??= 'segment'
      if (name !== 'trkpt' || path.at(-2) !== 'trkseg') return
      seen += 1
      if (seen > mostPoints) throw new Unreadable('This GPX file has more than a million points.')
      point = {
        position: positionOf(numberIn(attributes.lat), numberIn(attributes.lon)),
        hasPlace: attributes.lat !== undefined || attributes.lon !== undefined,
        fields: {},
      }
    },
    close(path, text) {
      const name = path.at(-1) ?? ''
      if (name === 'type' && path.at(-2) === 'trk') {
        sport = text
        if (part && begins === null) part.sport ??= text
      }
      if (name === 'trkseg') endSegment()
      if (!point) return
      if (isPointField(name)) point.fields[name] = text
      if (name !== 'trkpt') return
      close(point)
      point = null
    },
  })

  if (seen === 0) throw new Unreadable('This GPX file holds no recorded track, so there is no workout in it.')
  if (parts.length === 0)
    throw new Unreadable(
      untold.withoutPosition > 0
        ? 'The places in this GPX file cannot be read.'
        : 'The points of this GPX file have no times: it is a planned route, not a workout.',
    )
  const last = parts.at(-1)
  if (last) {
    last.left.withoutTime += untold.withoutTime
    last.left.withoutPosition += untold.withoutPosition
  }
  return parts.map(recordingOf)
}

function recordingOf({ track, sport, first, left }: Part): Recording {
  const { firstMs, lastMs, ...figures } = track.figures()
  const startMs = firstMs ?? first.ms
  const worked = [
    ...(figures.distanceMeters ? ['distance' as const] : []),
    ...(figures.climbMeters === null ? [] : ['climb' as const]),
  ]
  return {
    format: 'gpx',
    modality: modalityOf(sport),
    start: startAt(startMs, first.offsetMinutes),
    elapsedSeconds: ((lastMs ?? startMs) - startMs) / 1000,
    movingSeconds: null,
    ...figures,
    laps: [],
    remarks: [
      ...track.remarks(left),
      ...(worked.length > 0 ? [{ what: 'worked_out' as const, figures: worked }] : []),
    ],
  }
}

const pointFields = ['time', 'ele', 'hr', 'heartrate'] as const
type PointField = (typeof pointFields)[number]

function isPointField(name: string): name is PointField {
  return (pointFields as readonly string[]).includes(name)
}
