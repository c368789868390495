// Measures the way through positions, leaving out those that nobody can have reached.

/** In degrees. */
export type Position = { latitude: number; longitude: number }

export type Path = {
  /** `atMs` is null where the time is not known. */
  go(to: Position, atMs: number | null): void
  /** The way from here to the next position is not counted. */
  breakOff(): void
  /** Null before there are two positions. */
  meters(): number | null
  /** How many positions were left out. */
  strays(): number
}

/** A shorter jump is the receiver's noise and counts; a longer one must have been possible in its time. */
const noiseMeters = 250
/** So many positions in a row that fit together are believed, however they were reached. */
const believedFrom = 5
const earthRadiusMeters = 6_371_008.8

type Place = { position: Position; atMs: number | null }

export function createPath(fastestMetersPerSecond: number): Path {
  let last: Place | null = null
  let meters: number | null = null
  let strays = 0
  let doubted: Place[] = []

  function reaches(from: Place, to: Place): boolean {
    const way = metersBetween(from.position, to.position)
    if (way <= noiseMeters) return true
    const seconds = from.atMs === null || to.atMs === null ? 60 : Math.abs(to.atMs - from.atMs) / 1000
    return way <= fastestMetersPerSecond * seconds
  }
  function step(to: Place) {
    if (last) meters = (meters ?? 0) + metersBetween(last.position, to.position)
    last = to
  }
  function doubt(to: Place) {
    const before = doubted.at(-1)
    if (!before || !reaches(before, to)) {
      strays += doubted.length
      doubted = [to]
    } else doubted.push(to)
    if (doubted.length < believedFrom) return
    const [first, ...others] = doubted
    doubted = []
    last = first ?? null
    for (const other of others) step(other)
  }

  return {
    go(position, atMs) {
      const to = { position, atMs }
      if (last && !reaches(last, to)) {
        doubt(to)
        return
      }
      strays += doubted.length
      doubted = []
      step(to)
    },
    breakOff() {
      strays += doubted.length
      doubted = []
      last = null
    },
    meters: () => meters,
    strays: () => strays + doubted.length,
  }
}

/** A place on the earth, or null when the numbers are none, or 0 and 0, which is how devices write that they know none. */
export function positionOf(latitude: number | null, longitude: number | null): Position | null {
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  return { latitude, longitude }
}

/** Great-circle distance (haversine) on the mean sphere. */
function metersBetween(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const latitudes = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const longitudes = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  const h = latitudes + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * longitudes
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(h)))
}
