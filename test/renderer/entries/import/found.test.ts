// What becomes of the workouts that files hold: new ones come in, known ones and doubtful days stay out until they are chosen.
import { expect, test } from 'vitest'
import {
  type Choice,
  type Chosen,
  choiceOf,
  countOf,
  entriesOf,
  foundIn as findingIn,
  lacksDay,
} from '../../../../src/renderer/entries/import/found.ts'
import type { FileRead } from '../../../../src/renderer/entries/import/read-files.ts'
import { instant } from '../../../../src/shared/base/day.ts'
import { emptyJournal, journalOf } from '../../../../src/shared/journal/change.ts'
import type { ImportedWorkout } from '../../../../src/shared/journal/read-file.ts'
import { aRun, id } from '../../../fakes/records.ts'

/** All files at once. */
function foundIn(...given: Parameters<typeof findingIn>) {
  const steps = findingIn(...given)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

const now = instant('2026-11-29T12:00:00+01:00')
const context = { timeZone: 'Europe/Berlin', now }

function imported(on: string, part: Partial<ImportedWorkout> = {}, clock = '09:00:00'): ImportedWorkout {
  const { id: _id, rev: _rev, loggedAt: _loggedAt, ...workout } = aRun(1, on)
  const source = { format: 'fit' as const, fileName: `${on}.fit` }
  const startedAt = instant(`${on}T${clock}+01:00`)
  return { workout: { ...workout, source, startedAt }, remarks: [], questions: [], ...part }
}

function aFile(fileName: string, ...workouts: ImportedWorkout[]): FileRead {
  return { type: 'read', fileName, file: { workouts } }
}

function ids() {
  let last = 100
  return () => {
    last += 1
    return id(last)
  }
}

function chosen(
  choices: Record<string, Choice> = {},
  days: Record<string, string> = {},
  joins: readonly string[] = [],
): Chosen {
  return {
    choices: new Map(Object.entries(choices)),
    days: new Map(Object.entries(days)),
    joins: new Set(joins),
  }
}

const refused: FileRead = { type: 'refused', fileName: 'notes.txt', message: 'This is none of them.' }

test('new workouts are ticked, the latest first, and files without one are kept apart', () => {
  const read = [aFile('a.fit', imported('2026-11-20')), refused, aFile('b.fit', imported('2026-11-22'))]
  const { found, leftOut } = foundIn(read, emptyJournal, ids())
  expect(found.map((row) => [row.fileName, choiceOf(row, chosen())])).toEqual([
    ['b.fit', 'take'],
    ['a.fit', 'take'],
  ])
  expect(leftOut).toEqual([refused])
  expect(entriesOf(found, chosen(), context)).toMatchObject([
    { entry: { id: id(102), day: '2026-11-22', loggedAt: now }, into: null },
    { entry: { id: id(101), day: '2026-11-20' }, into: null },
  ])
})

test('what the journal has already stays out, and can be filled in or kept beside it', () => {
  const journal = journalOf(1, [aRun(1, '2026-11-22')])
  const run = imported('2026-11-22')
  const file = aFile('a.fit', { ...run, workout: { ...run.workout, climbMeters: 80 } })
  const { found } = foundIn([file], journal, ids())
  expect(found).toMatchObject([
    { known: { type: 'journal', record: { id: id(1) }, lacks: ['climbMeters', 'source'] } },
  ])
  const row = id(101)
  expect(entriesOf(found, chosen(), context)).toEqual([])
  expect(entriesOf(found, chosen({ [row]: 'fill' }), context)).toMatchObject([{ into: id(1) }])
  expect(entriesOf(found, chosen({ [row]: 'take' }), context)).toMatchObject([{ into: null }])
})

test('of two files with the same workout one comes in', () => {
  const twin = imported('2026-11-22', {}, '09:00:40')
  const { found } = foundIn(
    [aFile('a.fit', imported('2026-11-22')), aFile('a.gpx', twin)],
    emptyJournal,
    ids(),
  )
  expect(found.map(({ fileName, known }) => [fileName, known])).toEqual([
    ['a.gpx', { type: 'drop', id: id(101), fileName: 'a.fit', lacks: [] }],
    ['a.fit', { type: 'new' }],
  ])
  expect(entriesOf(found, chosen(), context)).toHaveLength(1)
})

test('of the same workout in two formats the one that tells more comes in, filled in from the other where it is wished', () => {
  const [fit, gpx] = [imported('2026-11-22'), imported('2026-11-22', {}, '09:00:40')]
  const withoutHeart = { ...fit, workout: { ...fit.workout, averageHeartRateBpm: null } }
  const source = { format: 'gpx' as const, fileName: 'a.gpx' }
  const withHeart = { ...gpx, workout: { ...gpx.workout, averageHeartRateBpm: 150, source } }
  const { found } = foundIn([aFile('a.gpx', withHeart), aFile('a.fit', withoutHeart)], emptyJournal, ids())
  expect(found.map(({ fileName, known }) => [fileName, known])).toEqual([
    ['a.gpx', { type: 'drop', id: id(101), fileName: 'a.fit', lacks: ['averageHeartRateBpm'] }],
    ['a.fit', { type: 'new' }],
  ])
  const filled = chosen({ [id(102)]: 'fill' })
  expect(entriesOf(found, filled, context)).toMatchObject([
    { entry: { id: id(101), averageHeartRateBpm: null }, into: null },
    { entry: { id: id(102), averageHeartRateBpm: 150 }, into: id(101) },
  ])
  expect(countOf(found, filled)).toBe(1)
  const alone = chosen({ [id(101)]: 'leave', [id(102)]: 'fill' })
  expect(entriesOf(found, alone, context)).toMatchObject([{ entry: { id: id(102) }, into: null }])
  expect(countOf(found, alone)).toBe(1)
})

test('a day that may be wrong stays out until it is chosen, and takes its clock with it', () => {
  const on = imported('2026-11-22').workout.day
  const { found } = foundIn(
    [aFile('a.fit', imported('2026-11-22', { questions: [{ why: 'future', day: on }] }))],
    emptyJournal,
    ids(),
  )
  expect(entriesOf(found, chosen(), context)).toEqual([])
  const put = chosen({ [id(101)]: 'take' }, { [id(101)]: '2026-07-04' })
  expect(entriesOf(found, put, context)).toMatchObject([
    { entry: { day: '2026-07-04', startedAt: '2026-07-04T09:00:00+02:00' } },
  ])
  const untold = chosen({ [id(101)]: 'take' }, { [id(101)]: 'last week' })
  expect(entriesOf(found, untold, context)).toEqual([])
  expect([put, untold].map((one) => lacksDay(found, one))).toEqual([false, true])
})

test('a run that was stopped and taken up again is two until the runner says that it was one', () => {
  const parts = ['09:00:00', '10:10:00', '11:20:00'].map((clock) => imported('2026-11-22', {}, clock))
  const { found } = foundIn([aFile('a.gpx', ...parts)], emptyJournal, ids())
  expect(found.map(({ continues }) => continues)).toEqual([
    { id: id(102), pauseSeconds: 600 },
    { id: id(101), pauseSeconds: 600 },
    null,
  ])
  expect(entriesOf(found, chosen(), context)).toHaveLength(3)
  const all = chosen({}, {}, [id(102), id(103)])
  expect(entriesOf(found, all, context)).toMatchObject([
    { entry: { id: id(101), durationSeconds: 12_000, movingSeconds: 10_800, distanceMeters: 30_000 } },
  ])
  expect(countOf(found, all)).toBe(1)
  const withoutFirst = chosen({ [id(101)]: 'leave' }, {}, [id(102), id(103)])
  expect(entriesOf(found, withoutFirst, context)).toMatchObject([
    { entry: { id: id(102), durationSeconds: 7800 } },
  ])
  expect(countOf(found, withoutFirst)).toBe(1)
})
