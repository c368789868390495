// Which leg a race of a trial gets: once, by its number of the seed, and only for a race that is logged in time.
import { describe, expect, test } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { drawnSide, withDraws } from '../../../src/shared/trends/trial-draws.ts'
import { aRun, id } from '../../fakes/records.ts'
import { aRaceOf, aTrial, sock } from '../../fakes/trials.ts'

const today = day('2026-11-22')
const at = instant('2026-11-22T13:00:00+01:00')

/** What is drawn when these records are saved into a journal that holds others. */
function drawn(put: JournalRecord[], held: JournalRecord[] = [], trial: typeof sock | null = sock) {
  let next = 900
  const newId = () => id(next++)
  const draft = withDraws(journalOf(1, held), { put, remove: [] }, { trial, today, at, newId })
  return draft.put.flatMap((record) => (record.kind === 'trial' ? [record] : []))
}

test('a race gets the leg that its number of the seed says, and the entry says how to reckon it again', () => {
  expect(drawn([aRaceOf(1, today)])).toEqual([
    {
      ...aTrial(1, today, { side: drawnSide(7, 1), kept: null }),
      id: id(900),
      loggedAt: at,
    },
  ])
})

test('later races go on along the numbers, and either leg comes up about as often', () => {
  const earlier = aTrial(1, '2026-10-01', { draw: 4 })
  expect(drawn([aRaceOf(2, today)], [earlier])).toMatchObject([{ draw: 5, side: drawnSide(7, 5) }])
  const sides = Array.from({ length: 400 }, (_, index) => drawnSide(20_261_122, index + 1))
  const lefts = sides.filter((side) => side === 'left').length
  expect(lefts).toBeGreaterThan(160)
  expect(lefts).toBeLessThan(240)
})

describe('nothing is drawn', () => {
  const race = aRaceOf(1, today)
  const late = aRaceOf(1, addDays(today, -2))
  test.each<[string, JournalRecord[]]>([
    ['without a trial', drawn([race], [], null)],
    ['for a run that is no race', drawn([aRun(1, today)])],
    ['for a race that was a race before and is changed now', drawn([race], [race])],
    ['for a race of before the trial', drawn([race], [], { ...sock, startedOn: addDays(today, 1) })],
    ['for a race that is logged two days late', drawn([late])],
    ['for a race that has its leg', drawn([race], [aTrial(1, today)])],
  ])('%s', (_, draws) => {
    expect(draws).toEqual([])
  })

  test('twice for two races at once: each has its own number, the earlier one the first', () => {
    const races = [aRaceOf(2, today), aRaceOf(1, addDays(today, -1))]
    expect(drawn(races)).toMatchObject([
      { raceId: id(1000), draw: 1 },
      { raceId: id(2000), draw: 2 },
    ])
  })
})
