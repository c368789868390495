// Entries from elsewhere become one edit, in which what the runner wrote is never touched.
import { expect, test } from 'vitest'
import { draftOfImport } from '../../../src/shared/journal/brought-in.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { lackingIn } from '../../../src/shared/journal/fill-in.ts'
import { aNight, aRun, id } from '../../fakes/records.ts'

const source = { format: 'fit' as const, fileName: 'a.fit' }
const laps = [
  { seconds: 300, meters: 1000 },
  { seconds: 290, meters: 1000 },
]
const typed = aRun(1, '2026-11-22', { effortCr10: 4, note: 'By the lake', startedAt: null })
const file = aRun(2, '2026-11-22', {
  distanceMeters: 10_050,
  movingSeconds: 3550,
  climbMeters: 80,
  effortCr10: null,
  laps,
  source,
})

test('new entries are put as they are, all in one edit', () => {
  const entries = [
    { entry: file, into: null },
    { entry: aRun(3, '2026-11-23'), into: null },
  ]
  expect(draftOfImport(journalOf(1, [typed]), entries)).toEqual({
    put: [file, aRun(3, '2026-11-23')],
    remove: [],
  })
})

test('an entry is filled in with what it lacks, and keeps what it says', () => {
  const draft = draftOfImport(journalOf(1, [typed]), [{ entry: file, into: id(1) }])
  expect(draft.put).toEqual([
    { ...typed, startedAt: file.startedAt, movingSeconds: 3550, climbMeters: 80, laps, source },
  ])
})

test('two files fill in one entry one after the other', () => {
  const heart = aRun(4, '2026-11-22', { averageHeartRateBpm: 150, climbMeters: 99 })
  const draft = draftOfImport(journalOf(1, [typed]), [
    { entry: file, into: id(1) },
    { entry: heart, into: id(1) },
  ])
  expect(draft.put).toMatchObject([{ id: id(1), climbMeters: 80, averageHeartRateBpm: 150 }])
})

test('what was to go into an entry that is gone, or of another kind, stands by itself', () => {
  const put = (into: string) =>
    draftOfImport(journalOf(1, [aNight(5, '2026-11-22')]), [{ entry: file, into }]).put
  expect(put(id(1))).toEqual([file])
  expect(put(id(5))).toEqual([file])
})

test('a time in motion that is longer than the whole, and a start on another date, are no help', () => {
  expect(lackingIn(aRun(1, '2026-11-22', { durationSeconds: 3000 }), file)).not.toContain('movingSeconds')
  expect(lackingIn({ ...typed, day: '2026-11-21' }, file)).not.toContain('startedAt')
  expect(lackingIn(aRun(1, '2026-11-22', { modality: 'other' }), file)).toContain('modality')
})
