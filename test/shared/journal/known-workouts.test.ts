// A workout that comes a second time is known again, however another program wrote it down.
import { expect, test } from 'vitest'
import { instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { knownWorkout } from '../../../src/shared/journal/known-workouts.ts'
import type { Workout } from '../../../src/shared/journal/records.ts'
import { aRun, id } from '../../fakes/records.ts'

const source = { format: 'fit' as const, fileName: 'a.fit' }
/** 09:00 to 10:00, 10 km, off a watch. */
const stored = aRun(1, '2026-11-22', { source, movingSeconds: 3500 })
const journal = journalOf(1, [
  aRun(2, '2026-11-20', { source }),
  stored,
  aRun(3, '2026-11-22', { source, startedAt: instant('2026-11-22T18:00:00+01:00'), distanceMeters: 5000 }),
])

function knownId(part: Partial<Workout>, of = journal): string | null {
  return knownWorkout(of, aRun(9, '2026-11-22', { source, ...part }))?.id ?? null
}
const at = (clock: string) => ({ startedAt: instant(`2026-11-22T${clock}`) })

test.each<[string, Partial<Workout>]>([
  ['the same file', {}],
  ['another exporter begins at the first point', { ...at('09:01:30+01:00'), durationSeconds: 3510 }],
  ['another exporter writes the time in motion alone', { durationSeconds: 3490, movingSeconds: null }],
  ['another exporter measures the distance anew', { distanceMeters: 10_310 }],
  ['another exporter knows no distance', { distanceMeters: null }],
  ['a hike to another exporter', { modality: 'hike' }],
  ['no sport to another exporter', { modality: 'other' }],
  ['the start in UTC', at('08:00:00Z')],
  ['a second device of which the battery died', { durationSeconds: 900, distanceMeters: 2500 }],
  ['a file that lost its zone', at('08:00:02+01:00')],
  ['no start, the same length and distance', { startedAt: null, durationSeconds: 3602 }],
])('known: %s', (_, part) => {
  expect(knownId(part)).toBe(id(1))
})

test.each<[string, Partial<Workout>]>([
  ['a run two minutes later that is longer', { ...at('09:02:00+01:00'), durationSeconds: 4000 }],
  [
    'a run that began in the hour before, of another length',
    { ...at('08:00:02+01:00'), durationSeconds: 3700 },
  ],
  ['a swim that began with it', { modality: 'swimming' }],
  ['a run at another time of day', at('12:17:00+01:00')],
  ['the same round at the same hour of the next day', { startedAt: instant('2026-11-23T09:00:00+01:00') }],
  ['no start and another distance', { startedAt: null, distanceMeters: 12_000 }],
  ['neither start nor figures', { startedAt: null, durationSeconds: null, distanceMeters: null }],
])('new: %s', (_, part) => {
  expect(knownId(part)).toBeNull()
})

test('what was typed in with a round start and a round distance is known by its file', () => {
  const typed = journalOf(1, [aRun(4, '2026-11-22', { durationSeconds: 3600 })])
  const file = { ...at('09:07:12+01:00'), durationSeconds: 3541, distanceMeters: 10_120 }
  expect(knownId(file, typed)).toBe(id(4))
  expect(knownId({ ...file, distanceMeters: 11_000 }, typed)).toBeNull()
  expect(knownId(at('09:20:00+01:00'), typed)).toBeNull()
  const dayAlone = journalOf(1, [aRun(5, '2026-11-22', { startedAt: null, durationSeconds: null })])
  expect(knownId(file, dayAlone)).toBe(id(5))
})

test('the nearest in start is the one that is known', () => {
  const near = journalOf(1, [
    aRun(6, '2026-11-22', { source, ...at('08:58:30+01:00') }),
    aRun(7, '2026-11-22', { source, ...at('09:00:10+01:00') }),
  ])
  expect(knownId({}, near)).toBe(id(7))
})

test('a run that a lost zone moved over midnight is known on its other day', () => {
  const late = journalOf(1, [
    aRun(8, '2026-11-21', { source, startedAt: instant('2026-11-21T23:30:00+01:00') }),
  ])
  expect(knownId(at('08:30:00+01:00'), late)).toBe(id(8))
})
