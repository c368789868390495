// What the runner's words ask to be left alone, and what is composed around it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { muscles, type Region, sidesOf, structures } from '../../../src/shared/anatomy/body.ts'
import { addDays, type Day, day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { JournalRecord, type Rating } from '../../../src/shared/journal/records.ts'
import { composedFor, leftAlone } from '../../../src/shared/recovery/left-alone.ts'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import { suggestable } from '../../../src/shared/routines/leave-alone.ts'
import { placesToLeaveAlone, standing } from '../../../src/shared/soreness/standing.ts'

const today = day('2026-11-24')
const rated = (region: Region, value: number, part: Partial<Rating> = {}): Rating => ({
  region,
  side: sidesOf(region)[0] ?? 'middle',
  value,
  ...part,
})

function check(n: number, on: Day, ratings: Rating[], nothingElseSore = false) {
  const at = `${on}T08:00:00+01:00`
  const id = `7d1f0cc4-8a53-4f6b-9d0a-${String(n).padStart(12, '0')}`
  const when = { day: on, loggedAt: at, checkedAt: at }
  return JournalRecord.parse({ kind: 'soreness', id, ...when, rev: 1, ratings, nothingElseSore })
}
const standingAfter = (...checks: JournalRecord[]) => standing(journalOf(1, checks), today)

test('each place has its reason, and the day on which that was said', () => {
  const sunday = addDays(today, -2)
  const stands = standingAfter(
    check(1, sunday, [rated('calf', 3, { atRest: true }), rated('knee_joint', 5)]),
    check(2, today, [rated('quads', 8), rated('glutes', 2, { feel: 'sharp' }), rated('hamstrings', 6)]),
  )
  const found = leftAlone(stands).map(({ region, because, saidOn }) => [region, because, saidOn])
  expect(found.toSorted()).toEqual([
    ['calf', 'at_rest', sunday],
    ['glutes', 'sharp', today],
    ['knee_joint', 'structure', sunday],
    ['quads', 'too_sore', today],
  ])
})

test('with a knee at 5 and quads at 5 nothing that is composed kneels or bends the knee deeply', () => {
  const composed = composedFor(
    standingAfter(check(1, today, [rated('knee_joint', 5), rated('quads', 5)])),
    10,
    null,
    false,
  )
  if (composed.type !== 'composed') throw new Error('It was stopped.')
  const steps = composed.routine?.blocks.flatMap((block) => block.steps) ?? []
  expect(steps.map(({ id }) => id)).toEqual(['roll-quads', 'roll-it-band'])
  expect(composed.avoided.map((one) => one.steps)).toEqual([
    ['Hip flexor stretch, kneeling', 'Quad stretch, standing'],
  ])
})

test('quads at 8 get rest and no step, and the calves are worked beside them', () => {
  const both = [rated('quads', 8), rated('quads', 8, { side: 'right' })]
  const alone = composedFor(standingAfter(check(1, today, both, true)), 10, 2, false)
  expect(alone).toMatchObject({ type: 'composed', routine: null, resting: [{ value: 8 }, { value: 8 }] })
  const beside = composedFor(standingAfter(check(1, today, [...both, rated('calf', 3)])), 10, 2, false)
  if (beside.type !== 'composed') throw new Error('It was stopped.')
  const steps = beside.routine?.blocks.flatMap((block) => block.steps) ?? []
  expect(steps.length).toBeGreaterThan(0)
  expect(
    steps.flatMap(({ serves, loads }) => [...serves, ...loads]).map(({ region }) => region),
  ).not.toContain('quads')
})

test.each([
  [
    'pain at rest of yesterday',
    check(1, addDays(today, -1), [rated('quads', 5, { atRest: true })]),
    null,
    false,
  ],
  ['a knee at 9', check(1, today, [rated('knee_joint', 9)]), null, false],
  ['a sharp shin bone at 4', check(1, today, [rated('shin_bone', 4, { feel: 'sharp' })]), null, false],
  ['soreness of day 12', check(1, today, [rated('quads', 4)]), 12, false],
  ['what the journal says', check(1, today, [rated('quads', 4)]), null, true],
])('%s stops every proposal, for any place', (_, first, days, isStopped) => {
  const calf = check(2, today, [rated('calf', 3)])
  expect(composedFor(standingAfter(first, calf), 10, days, isStopped).type).toBe('stopped')
})

test('whatever was said on the last days, no composed or suggested step serves or loads what stands red', () => {
  const anyRating = fc.record({
    region: fc.constantFrom(...muscles, ...structures),
    value: fc.integer({ min: 0, max: 10 }),
    feel: fc.constantFrom('dull' as const, 'sharp' as const),
    atRest: fc.boolean(),
  })
  const anyCheck = fc.record({
    daysAgo: fc.nat(12),
    ratings: fc.uniqueArray(anyRating, { selector: ({ region }) => region, minLength: 1, maxLength: 4 }),
    nothingElse: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyCheck, { maxLength: 5 }), (said) => {
      const stands = standingAfter(
        ...said.map(({ daysAgo, ratings, nothingElse }, n) =>
          check(
            n + 1,
            addDays(today, -daysAgo),
            ratings.map(({ region, value, ...marks }) => rated(region, value, marks)),
            nothingElse,
          ),
        ),
      )
      const red = new Set<Region>(placesToLeaveAlone(stands).map(({ region }) => region))
      const composed = composedFor(stands, 15, null, false)
      const suggested = builtInRoutines.flatMap(
        (routine) => suggestable(routine, leftAlone(stands))?.routine ?? [],
      )
      const offered =
        composed.type === 'composed' && composed.routine ? [composed.routine, ...suggested] : suggested
      const touched = offered
        .flatMap(({ blocks }) => blocks.flatMap(({ steps }) => steps))
        .flatMap(({ serves, loads }) => [...serves, ...loads])
      expect(touched.filter(({ region }) => red.has(region))).toEqual([])
    }),
  )
})
