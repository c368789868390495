// Signs ticked and unticked over days.
import { expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { applyChange, emptyJournal, type Journal, journalOf } from '../../../src/shared/journal/change.ts'
import type { Signs } from '../../../src/shared/journal/records.ts'
import { type Sign, tickedSince, withTick } from '../../../src/shared/soreness/ticks.ts'
import { id } from '../../fakes/records.ts'

const aList = (n: number, on: string, ticked: Sign[], rev = n): Signs => ({
  kind: 'signs',
  id: id(n),
  day: day(on),
  loggedAt: instant(`${on}T08:00:00+01:00`),
  rev,
  ticked,
  note: '',
})
const fresh = { id: id(9), at: instant('2026-11-25T08:00:00+01:00'), today: day('2026-11-25') }
const since = (...lists: Signs[]) => [...tickedSince(journalOf(9, lists), fresh.today)]
const fever = { sign: 'feverish', isTicked: true } as const

it('shows each sign with the day since which every list has it', () => {
  expect(
    since(
      aList(1, '2026-11-22', ['bruising', 'feverish']),
      aList(2, '2026-11-23', ['bruising']),
      aList(3, '2026-11-24', ['bruising', 'feverish']),
    ),
  ).toEqual([
    ['bruising', '2026-11-22'],
    ['feverish', '2026-11-24'],
  ])
})

it('knows no sign where the last list is empty, even where an older one was written down later', () => {
  expect(since(aList(1, '2026-11-24', []), aList(2, '2026-11-23', ['bruising']))).toEqual([])
  expect(since(aList(1, '2026-11-24', ['popFelt']), aList(2, '2026-11-24', []))).toEqual([])
})

it('writes down one list a day, which takes over what stands', () => {
  const journal = journalOf(1, [aList(1, '2026-11-23', ['weakness', 'bruising'])])
  const ticked = withTick(journal, fever, fresh)
  expect(ticked).toEqual({
    ...aList(9, '2026-11-25', ['feverish', 'weakness', 'bruising'], 0),
    loggedAt: fresh.at,
  })
  const after: Journal = applyChange(journal, { rev: 2, at: 0, put: [ticked], remove: [] })
  const unticked = withTick(after, { ...fever, isTicked: false }, { ...fresh, id: id(10) })
  expect(unticked).toEqual({ ...ticked, rev: 2, ticked: ['weakness', 'bruising'] })
})

it('unticks the last sign by an empty list', () => {
  const journal = journalOf(1, [aList(1, '2026-11-23', ['feverish'])])
  expect(withTick(journal, { ...fever, isTicked: false }, fresh).ticked).toEqual([])
  expect(withTick(emptyJournal, fever, fresh).ticked).toEqual(['feverish'])
})
