// The calendar's month, and what the page says of races and days.
import { expect, it } from 'vitest'
import { monthWeeks } from '../../../../src/renderer/pages/journal/month-weeks.ts'
import { day } from '../../../../src/shared/base/day.ts'
import { emptyJournal, journalOf } from '../../../../src/shared/journal/change.ts'
import { firstDay, raceBefore, writtenDays } from '../../../../src/shared/journal/days.ts'
import { JournalRecord } from '../../../../src/shared/journal/records.ts'
import { afterRace } from '../../../../src/shared/words/days.ts'
import { aCheck, aNight, aRun, id } from '../../../fakes/records.ts'

const today = day('2026-11-24')
const records = [
  aNight(1, '2026-11-03'),
  aCheck(2, '2026-11-22', [{ region: 'quads', side: 'left', value: 6 }]),
  aRun(3, '2026-11-22', { race: { name: 'Lakeside Marathon' } }),
  aCheck(4, '2026-11-23', []),
  aRun(5, '2026-10-30'),
]

it('lays out a month from its first weekday, with empty places before and after', () => {
  const weeks = monthWeeks(journalOf(1, records), '2026-11', today, 1)
  expect(weeks.map((week) => week.map((cell) => cell?.day.slice(8) ?? '').join(' ')).slice(0, 2)).toEqual([
    '      01',
    '02 03 04 05 06 07 08',
  ])
  expect([weeks.length, weeks.at(-1)?.filter((cell) => cell).length]).toEqual([6, 1])
  expect(monthWeeks(journalOf(1, records), '2026-11', today, 7)[0]?.[0]?.day).toBe('2026-11-01')
})

it('tells a logged 0 from nothing logged, and what is past from what is to come', () => {
  const cells = new Map(
    monthWeeks(journalOf(1, records), '2026-11', today, 1)
      .flat()
      .map((cell) => [cell?.day, cell]),
  )
  const days = ['2026-11-03', '2026-11-04', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']
  const unmarked = { isAtLeast: false, session: false, state: null, plans: [], racePlanned: false }
  expect(days.map((on) => cells.get(day(on)))).toEqual([
    { day: '2026-11-03', worst: null, written: true, race: null, when: 'past', ...unmarked },
    { day: '2026-11-04', worst: null, written: false, race: null, when: 'past', ...unmarked },
    { day: '2026-11-22', worst: 6, written: true, race: 'Lakeside Marathon', when: 'past', ...unmarked },
    { day: '2026-11-23', worst: 0, written: true, race: null, when: 'past', ...unmarked },
    { day: '2026-11-24', worst: null, written: false, race: null, when: 'today', ...unmarked },
    { day: '2026-11-25', worst: null, written: false, race: null, when: 'future', ...unmarked },
  ])
  expect(
    monthWeeks(journalOf(1, records), '2026-10', today, 1)
      .flat()
      .find((cell) => cell?.day === '2026-10-01')?.when,
  ).toBe('before')
})

it('marks guided sessions, illness and plans, and counts no plan as written', () => {
  const common = { loggedAt: '2026-11-12T08:00:00Z', rev: 1 }
  const marked = [
    { ...common, id: id(1), day: '2026-11-12', kind: 'state', state: 'ill' },
    { ...common, id: id(2), day: '2026-11-29', kind: 'plan', what: 'race', name: 'Hill race' },
    { ...common, id: id(3), day: '2026-11-29', kind: 'plan', what: 'run' },
    {
      ...common,
      id: id(4),
      day: '2026-11-12',
      kind: 'session',
      routineId: 'floor',
      routineName: 'Floor',
      family: 'mobility',
      startedAt: '2026-11-12T18:00:00Z',
      endedAt: '2026-11-12T18:10:00Z',
      activeSeconds: 500,
      elapsedSeconds: 600,
      plannedActiveSeconds: 500,
      steps: [],
    },
  ].map((record) => JournalRecord.parse(record))
  const cells = monthWeeks(journalOf(1, marked), '2026-11', today, 1).flat()
  const cell = (on: string) => cells.find((known) => known?.day === on)
  expect([cell('2026-11-12'), cell('2026-11-29')]).toEqual([
    {
      day: '2026-11-12',
      worst: null,
      isAtLeast: false,
      written: true,
      race: null,
      session: true,
      state: 'ill',
      plans: [],
      racePlanned: false,
      when: 'past',
    },
    {
      day: '2026-11-29',
      worst: null,
      isAtLeast: false,
      written: false,
      race: null,
      session: false,
      state: null,
      plans: ['Hill race', 'run'],
      racePlanned: true,
      when: 'future',
    },
  ])
  expect(writtenDays(journalOf(1, marked))).toBe(1)
})

it('counts the days that have an entry since the first of them', () => {
  expect([firstDay(journalOf(1, records)), writtenDays(journalOf(1, records))]).toEqual(['2026-10-30', 4])
  expect([firstDay(emptyJournal), writtenDays(emptyJournal)]).toEqual([null, 0])
})

it('finds the latest race for ten days, and never one that is still to come', () => {
  const near = (on: string) => raceBefore(journalOf(1, records), day(on))
  expect(near('2026-11-24')).toEqual({ id: id(3), name: 'Lakeside Marathon', days: 2 })
  expect(near('2026-12-02')?.days).toBe(10)
  expect([near('2026-12-03'), near('2026-11-21')]).toEqual([null, null])
  const second = [...records, aRun(6, '2026-11-24', { race: { name: 'Parkrun' } })]
  expect(raceBefore(journalOf(1, second), today)).toEqual({ id: id(6), name: 'Parkrun', days: 0 })
})

it('names the day after a race', () => {
  expect(afterRace({ name: 'Lakeside Marathon', days: 2 })).toBe('day 2 after the Lakeside Marathon')
  expect(afterRace({ name: 'The Loop', days: 0 })).toBe('the day of The Loop')
})

it('leaves a day hollow on which a muscle that was sore before was not asked', () => {
  const calf = aCheck(6, '2026-11-24', [{ region: 'calf', side: 'left', value: 2 }])
  const quads = aCheck(7, '2026-11-23', [{ region: 'quads', side: 'left', value: 6 }])
  const cells = monthWeeks(journalOf(1, [quads, calf]), '2026-11', today, 1).flat()
  expect(cells.filter((cell) => cell?.isAtLeast).map((cell) => [cell?.day, cell?.worst])).toEqual([
    ['2026-11-24', 2],
  ])
})
