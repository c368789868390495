// What becomes of the nights and measures that files hold: a day that the journal knows is never written over.
import { expect, test } from 'vitest'
import { choiceOfDay, dayEntriesOf, daysIn } from '../../../../src/renderer/entries/import/found-days.ts'
import { day, instant } from '../../../../src/shared/base/day.ts'
import { BroughtIn, draftOfImport } from '../../../../src/shared/journal/brought-in.ts'
import { emptyJournal, journalOf } from '../../../../src/shared/journal/change.ts'
import type { Measure } from '../../../../src/shared/journal/read-file.ts'
import { aNight, id } from '../../../fakes/records.ts'

const now = instant('2026-11-29T12:00:00+01:00')

function night(on: string, part: Partial<Extract<Measure, { kind: 'night' }>> = {}): Measure {
  const { id: _id, rev: _rev, loggedAt: _loggedAt, ...rest } = aNight(1, on)
  return { ...rest, ...part }
}

function ids() {
  let last = 100
  return () => {
    last += 1
    return id(last)
  }
}

const chosen = (choices: Record<string, 'take' | 'fill' | 'leave'> = {}) => ({
  choices: new Map(Object.entries(choices)),
})

test('new days are ticked, the latest first; the same day of a second file is not', () => {
  const heart: Measure = {
    kind: 'heart',
    day: day('2026-11-21'),
    restingHeartRateBpm: 50,
    rmssdMs: null,
    note: '',
  }
  const days = daysIn(
    [
      { fileName: 'a.csv', measures: [night('2026-11-20'), heart, night('2026-11-21')] },
      { fileName: 'b.csv', measures: [night('2026-11-21')] },
    ],
    emptyJournal,
    ids(),
  )
  expect(
    days.map((row) => [row.measure.kind, row.measure.day, row.fileName, choiceOfDay(row, chosen())]),
  ).toEqual([
    ['heart', '2026-11-21', 'a.csv', 'take'],
    ['night', '2026-11-21', 'a.csv', 'take'],
    ['night', '2026-11-21', 'b.csv', 'leave'],
    ['night', '2026-11-20', 'a.csv', 'take'],
  ])
  expect(dayEntriesOf(days, chosen(), now)).toHaveLength(3)
})

test('a day of the journal stays as it is, or is given what it lacks', () => {
  const journal = journalOf(1, [aNight(1, '2026-11-21', { sleptMinutes: 400 })])
  const woke = { wokeAt: instant('2026-11-21T06:40:00+01:00') }
  const days = daysIn([{ fileName: 'a.csv', measures: [night('2026-11-21', woke)] }], journal, ids())
  expect(days).toMatchObject([{ known: { type: 'journal', lacks: ['wokeAt'] } }])
  expect(dayEntriesOf(days, chosen(), now)).toEqual([])
  const filling = dayEntriesOf(days, chosen({ [id(101)]: 'fill' }), now).map((entry) =>
    BroughtIn.parse(entry),
  )
  expect(draftOfImport(journal, filling).put).toMatchObject([
    { id: id(1), sleptMinutes: 400, wokeAt: '2026-11-21T06:40:00+01:00' },
  ])
})

test('hours slept do not come over the clocks of a night, nor numbers of one scale into another', () => {
  const clocks = {
    lightsOutAt: instant('2026-11-20T22:40:00+01:00'),
    wokeAt: instant('2026-11-21T06:40:00+01:00'),
    sleptMinutes: null,
  }
  const items = { stress: null, mood: null, motivation: null }
  const rest = { morningStiffness: null, enjoyment: null, ateAndDrankEnough: null, note: '' }
  const wellbeing: Measure = {
    ...{ kind: 'wellbeing', day: day('2026-11-21'), instrument: 'hooper', fatigue: null, ...items, ...rest },
  }
  const journal = journalOf(1, [
    aNight(1, '2026-11-21', clocks),
    { ...wellbeing, fatigue: 3, id: id(2), rev: 0, loggedAt: now },
  ])
  const other: Measure = { ...wellbeing, instrument: 'mclean', mood: 4 }
  const days = daysIn([{ fileName: 'a.csv', measures: [night('2026-11-21'), other] }], journal, ids())
  expect(days).toMatchObject([{ known: { lacks: [] } }, { known: { lacks: [] } }])
})
