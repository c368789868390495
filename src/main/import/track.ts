// Folds the points of a recorded track into its figures, one point at a time, so that long files need no memory.

/** Degrees, metres and beats a minute; null is not recorded. */
export type TrackPoint = {
  atMs: number
  position: { latitude: number; longitude: number } | null
  elevationMeters: number | null
  heartRateBpm: number | null
}

/** Null where no two points (one for the heart rate) say anything about it. */
type TrackFigures = {
  points: number
  firstMs: number | null
  lastMs: number | null
  distanceMeters: number | null
  climbMeters: number | null
  averageHeartRateBpm: number | null
}

export type Track = {
  add(point: TrackPoint): void
  /** Distance and climb are not counted across the break. */
  breakSegment(): void
  figures(): TrackFigures
}

/** Noise of elevations: a climb counts from this height on. The value is GoldenCheetah's default, a convention. */
const climbHysteresisMeters = 3
/** A heart rate holds until the next point, at most this long. */
const longestHoldMs = 60_000
const earthRadiusMeters = 6_371_008.8
const plausibleElevation = { least: -500, most: 9000 }
const plausibleHeartRate = { least: 25, most: 250 }

export function createTrack(): Track {
  let points = 0
  let firstMs: number | null = null
  let lastMs: number | null = null
  let position: TrackPoint['position'] = null
  let distance: number | null = null
  let anchor: number | null = null
  let climb: number | null = null
  let beat: { atMs: number; bpm: number } | null = null
  const hearts = { count: 0, sum: 0, heldMs: 0, heldSum: 0 }

  function move(to: NonNullable<TrackPoint['position']>) {
    if (position) distance = (distance ?? 0) + metersBetween(position, to)
    position = to
  }
  function rise(to: number) {
    if (anchor !== null) climb ??= 0
    if (anchor === null || to < anchor - climbHysteresisMeters) anchor = to
    else if (to > anchor + climbHysteresisMeters) {
      climb = (climb ?? 0) + to - anchor
      anchor = to
    }
  }
  function hold(untilMs: number) {
    if (!beat) return
    const heldMs = Math.min(longestHoldMs, Math.max(0, untilMs - beat.atMs))
    hearts.heldMs += heldMs
    hearts.heldSum += heldMs * beat.bpm
    beat = null
  }

  return {
    add(point) {
      points += 1
      firstMs = Math.min(firstMs ?? point.atMs, point.atMs)
      lastMs = Math.max(lastMs ?? point.atMs, point.atMs)
      if (point.position) move(point.position)
      if (isWithin(point.elevationMeters, plausibleElevation)) rise(point.elevationMeters)
      hold(point.atMs)
      if (isWithin(point.heartRateBpm, plausibleHeartRate)) {
        beat = { atMs: point.atMs, bpm: point.heartRateBpm }
        hearts.count += 1
        hearts.sum += point.heartRateBpm
      }
    },
    breakSegment() {
      position = null
      anchor = null
    },
    figures: () => ({
      points,
      firstMs,
      lastMs,
      distanceMeters: distance,
      climbMeters: climb,
      averageHeartRateBpm:
        hearts.heldMs > 0
          ? hearts.heldSum / hearts.heldMs
          : hearts.count > 0
            ? hearts.sum / hearts.count
            : null,
    }),
  }
}

/** A place on the earth, or null when the numbers are none. */
export function positionOf(latitude: number | null, longitude: number | null): TrackPoint['position'] {
  if (!isWithin(latitude, { least: -90, most: 90 }) || !isWithin(longitude, { least: -180, most: 180 }))
    return null
  return { latitude, longitude }
}

/** `1,234 points; 3 without a position were left out.` */
export function pointsRemark(points: number, left: { withoutTime: number; withoutPosition: number }): string {
  const out = [
    left.withoutTime > 0 ? `${left.withoutTime.toLocaleString('en-GB')} without a time` : '',
    left.withoutPosition > 0 ? `${left.withoutPosition.toLocaleString('en-GB')} without a position` : '',
  ].filter(Boolean)
  const total = left.withoutTime + left.withoutPosition
  const kept = `${points.toLocaleString('en-GB')} ${points === 1 ? 'point' : 'points'}`
  return total === 0 ? `${kept}.` : `${kept}; ${out.join(' and ')} ${total === 1 ? 'was' : 'were'} left out.`
}

function isWithin(value: number | null, range: { least: number; most: number }): value is number {
  return value !== null && value >= range.least && value <= range.most
}

/** Great-circle distance (haversine) on the mean sphere. */
function metersBetween(
  a: NonNullable<TrackPoint['position']>,
  b: NonNullable<TrackPoint['position']>,
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const latitudes = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const longitudes = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  const h = latitudes + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitudes
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(h)))
}
