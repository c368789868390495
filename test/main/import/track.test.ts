// How a climb is told from the noise of elevations.
import { expect, test } from 'vitest'
import { createTrack } from '../../../src/main/import/track.ts'

function climbOf(elevations: readonly (number | null)[]): number | null {
  const track = createTrack(12)
  elevations.forEach((elevationMeters, index) => {
    track.add({ atMs: index * 1000, position: null, elevationMeters, heartRateBpm: null })
  })
  return track.figures().climbMeters
}

test.each([
  { elevations: [100, 102, 100, 103, 100, 102], climb: 0 },
  { elevations: [100, 104, 100, 104], climb: 8 },
  { elevations: [100, 101, 102, 103, 104, 105, 106, 107, 108], climb: 8 },
  { elevations: [108, 100, 90], climb: 0 },
  { elevations: [100, null, 110], climb: 10 },
  { elevations: [100, 30_000, 110], climb: 10 },
  { elevations: [100], climb: null },
  { elevations: [null, null], climb: null },
])('elevations $elevations climb $climb', ({ elevations, climb }) => {
  expect(climbOf(elevations)).toBe(climb)
})
