// A run that was stopped and taken up again becomes one, with the pause in its duration and not in its time in motion.
import { expect, test } from 'vitest'
import { instant } from '../../../src/shared/base/day.ts'
import { joined, pauseBetween } from '../../../src/shared/journal/join-workouts.ts'
import { aRun } from '../../fakes/records.ts'

const lap = { seconds: 600, meters: 2000 }
const first = aRun(1, '2026-11-22', {
  durationSeconds: 1800,
  movingSeconds: 1700,
  distanceMeters: 5000,
  climbMeters: 20,
  averageHeartRateBpm: 140,
  laps: [lap, lap],
})
const second = aRun(2, '2026-11-22', {
  startedAt: instant('2026-11-22T09:40:00+01:00'),
  durationSeconds: 850,
  distanceMeters: 2500,
  climbMeters: 5,
  averageHeartRateBpm: 155,
  laps: [lap, lap],
})

test('the pause between two runs is told, where they can have been one', () => {
  expect(pauseBetween(first, second)).toBe(600)
  expect(pauseBetween(second, first)).toBeNull()
  expect(pauseBetween(first, { ...second, modality: 'cycling' })).toBeNull()
  expect(pauseBetween(first, { ...second, startedAt: instant('2026-11-22T10:40:00+01:00') })).toBeNull()
  expect(pauseBetween({ ...first, durationSeconds: null }, second)).toBeNull()
})

test('two runs in one keep both times, and each figure that both know', () => {
  expect(joined(first, second, 600)).toEqual({
    ...first,
    durationSeconds: 3250,
    movingSeconds: 2550,
    distanceMeters: 7500,
    climbMeters: 25,
    averageHeartRateBpm: 145,
    laps: [lap, lap, lap, lap],
  })
  const unknown = joined(first, { ...second, distanceMeters: null, averageHeartRateBpm: null, laps: [] }, 600)
  expect(unknown).toMatchObject({ distanceMeters: null, averageHeartRateBpm: null, laps: [] })
})
