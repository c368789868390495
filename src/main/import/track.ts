// Folds the points of a recorded track into its figures, one point at a time, so that long files need no memory.
import type { Remark } from '../../shared/journal/read-file.ts'
import { createPath, type Position } from './path.ts'

/** Degrees, metres and beats a minute; null is not recorded. */
export type TrackPoint = {
  atMs: number
  position: Position | null
  elevationMeters: number | null
  heartRateBpm: number | null
  /** As the device counted it since the start. */
  distanceMeters?: number | null
}

/** Null where no two points (one for the heart rate) say anything about it. */
type TrackFigures = {
  firstMs: number | null
  lastMs: number | null
  distanceMeters: number | null
  climbMeters: number | null
  averageHeartRateBpm: number | null
}

export type Track = {
  add(point: TrackPoint): void
  /** A place on the way whose time is not known. */
  pass(position: Position): void
  /** Distance and climb are not counted across the break. */
  breakSegment(): void
  figures(): TrackFigures
  /** How many points were read and left out, and what was worked out from them. */
  remarks(left: { withoutTime: number; withoutPosition: number }): Remark[]
}

/** Noise of elevations: a climb counts from this height on. The value is GoldenCheetah's default, a convention. */
const climbHysteresisMeters = 3
/** A heart rate holds until the next point, at most this long. */
const longestHoldMs = 60_000
const plausibleElevation = { least: -500, most: 9000 }
const plausibleHeartRate = { least: 25, most: 250 }

/** `fastestMetersPerSecond` tells stray positions from places that were reached. */
export function createTrack(fastestMetersPerSecond: number): Track {
  const path = createPath(fastestMetersPerSecond)
  let points = 0
  let firstMs: number | null = null
  let lastMs: number | null = null
  let counted: { first: number; most: number } | null = null
  let anchor: number | null = null
  let climb: number | null = null
  /** NaN is none. */
  let beat = Number.NaN
  let beatAtMs = 0
  const hearts = { count: 0, sum: 0, heldMs: 0, heldSum: 0 }

  function rise(to: number) {
    if (anchor !== null) climb ??= 0
    if (anchor === null || to < anchor - climbHysteresisMeters) anchor = to
    else if (to > anchor + climbHysteresisMeters) {
      climb = (climb ?? 0) + to - anchor
      anchor = to
    }
  }
  function hold(untilMs: number) {
    if (Number.isNaN(beat)) return
    const heldMs = Math.min(longestHoldMs, Math.max(0, untilMs - beatAtMs))
    hearts.heldMs += heldMs
    hearts.heldSum += heldMs * beat
    beat = Number.NaN
  }
  function count(meters: number | null | undefined) {
    if (meters === null || meters === undefined || meters < 0) return
    if (counted) counted.most = Math.max(counted.most, meters)
    else counted = { first: meters, most: meters }
  }

  return {
    add(point) {
      points += 1
      firstMs = Math.min(firstMs ?? point.atMs, point.atMs)
      lastMs = Math.max(lastMs ?? point.atMs, point.atMs)
      if (point.position) path.go(point.position, point.atMs)
      if (isWithin(point.elevationMeters, plausibleElevation)) rise(point.elevationMeters)
      hold(point.atMs)
      count(point.distanceMeters)
      if (isWithin(point.heartRateBpm, plausibleHeartRate)) {
        beat = point.heartRateBpm
        beatAtMs = point.atMs
        hearts.count += 1
        hearts.sum += point.heartRateBpm
      }
    },
    pass(position) {
      points += 1
      path.go(position, null)
    },
    breakSegment() {
      path.breakOff()
      anchor = null
    },
    figures: () => ({
      firstMs,
      lastMs,
      distanceMeters: (counted && counted.most - counted.first) || path.meters(),
      climbMeters: climb,
      averageHeartRateBpm:
        hearts.heldMs > 0
          ? hearts.heldSum / hearts.heldMs
          : hearts.count > 0
            ? hearts.sum / hearts.count
            : null,
    }),
    remarks: (left) => [
      ...(points + left.withoutTime + left.withoutPosition > 0
        ? [{ what: 'points' as const, count: points, ...left }]
        : []),
      ...(path.strays() > 0 ? [{ what: 'stray_points' as const, count: path.strays() }] : []),
    ],
  }
}

function isWithin(value: number | null, range: { least: number; most: number }): value is number {
  return value !== null && value >= range.least && value <= range.most
}
