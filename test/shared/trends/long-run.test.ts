// A run that was far beside the longest of the month before it.
import { expect, it } from 'vitest'
import { longRun } from '../../../src/shared/trends/long-run.ts'
import { journal, marathon, workout } from '../../fakes/after-marathon.ts'

const before = journal(
  marathon(),
  workout(-31, { distanceMeters: 30_000 }),
  workout(-2, { distanceMeters: 10_000 }),
  workout(0, { distanceMeters: 15_000 }),
)

it('is told from the longest of the 30 days before, races and its own day left out', () => {
  expect(longRun(before, workout(0, { distanceMeters: 15_000 }))).toEqual({
    ratio: 1.5,
    longestMeters: 10_000,
  })
})

it('is not told of a run of the usual length, of a race, a ride, or one without a distance', () => {
  const run = (part: Parameters<typeof workout>[1]) => longRun(before, workout(0, part))
  expect(run({ distanceMeters: 11_000 })).toBeNull()
  expect(run({ distanceMeters: 15_000, race: { name: 'Ridge' } })).toBeNull()
  expect(run({ distanceMeters: 15_000, modality: 'cycling' })).toBeNull()
  expect(run({ distanceMeters: null })).toBeNull()
  expect(longRun(journal(), workout(0, { distanceMeters: 15_000 }))).toBeNull()
})
