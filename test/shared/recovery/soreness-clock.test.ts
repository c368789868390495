// The check-ins that a race asks for; the race of these tests ended on Sunday 22 November at 14:41.
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf, type Instant, instant, instantAt } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Workout } from '../../../src/shared/journal/records.ts'
import {
  type ClockSlot,
  comingSlot,
  openSlot,
  runningClock,
  sorenessClock,
} from '../../../src/shared/recovery/soreness-clock.ts'
import { clockSentence, endedText, slotName } from '../../../src/shared/recovery/soreness-clock-words.ts'
import { aCheck, aRun } from '../../fakes/records.ts'
import { quads, raceDay } from '../trends/races.ts'

const timeZone = 'Europe/Berlin'
const dayStartMinutes = 240

/** The wall clock of a day after the race. */
function at(n: number, time: string): Instant {
  return instantAt(addDays(day(raceDay), n), time, timeZone)
}

function moment(n: number, time: string) {
  const now = at(n, time)
  return { at: now, today: dayOf(now, timeZone, dayStartMinutes), timeZone, dayStartMinutes }
}

function race(part: Partial<Workout> = {}): Workout {
  return aRun(1, raceDay, {
    race: { name: 'Lakeside Marathon' },
    startedAt: instant('2026-11-22T11:00:00+01:00'),
    durationSeconds: 3 * 3600 + 41 * 60,
    ...part,
  })
}

function check(n: number, time: string, number = 50 + n): JournalRecord {
  return aCheck(number, addDays(day(raceDay), n), quads(4), { checkedAt: at(n, time) })
}

const states = (slots: readonly ClockSlot[]) =>
  Object.fromEntries(slots.map((slot) => [slotName(slot).replace(' check-in', ''), slot.state]))

function told(records: readonly JournalRecord[], now: ReturnType<typeof moment>) {
  const clock = runningClock(journalOf(1, records), now)
  return clock && clockSentence(clock, now, '24h', 'en-GB')
}

it('asks at the finish, after 12, 24, 48 and 72 hours, and then each day to day 10', () => {
  const { slots } = sorenessClock(journalOf(1, [race()]), race(), moment(0, '15:00'))
  expect(slots.map((slot) => [slotName(slot), slot.at])).toEqual([
    ['finish check-in', '2026-11-22T14:41:00+01:00'],
    ['12-hour check-in', '2026-11-23T07:00:00+01:00'],
    ['24-hour check-in', '2026-11-23T14:41:00+01:00'],
    ['48-hour check-in', '2026-11-24T14:41:00+01:00'],
    ['72-hour check-in', '2026-11-25T14:41:00+01:00'],
    ...[4, 5, 6, 7, 8, 9, 10].map((n) => [`day-${n} check-in`, null]),
  ])
})

describe('a check meets', () => {
  const metBy = (records: readonly JournalRecord[], part: Partial<Workout> = {}) =>
    sorenessClock(journalOf(1, [race(part), ...records]), race(part), moment(11, '09:00'))
      .slots.filter(({ state }) => state === 'met')
      .map(slotName)

  it.each<[string, JournalRecord, string[]]>([
    ['the finish in its own minute', check(0, '14:41'), ['finish check-in']],
    ['the finish up to four hours later', check(0, '18:41'), ['finish check-in']],
    ['nothing after that, until 12 hours are near', check(0, '18:42'), []],
    [
      '12 hours from four hours before them, though they wait for the morning',
      check(0, '22:41'),
      ['12-hour check-in'],
    ],
    ['nothing before the finish', check(0, '14:40'), []],
    [
      '12 hours and the first day with one check in the morning',
      check(1, '11:00'),
      ['12-hour check-in', '24-hour check-in'],
    ],
    ['24 hours at any hour of the day after', check(1, '23:50'), ['24-hour check-in']],
    ['72 hours on the third day', check(3, '06:30'), ['72-hour check-in']],
    ['the daily one of its own day', check(10, '06:30'), ['day-10 check-in']],
  ])('%s', (_, record, names) => {
    expect(metBy([record])).toEqual(names)
  })

  it('12 hours in the evening where they are due by day', () => {
    const morning = { startedAt: instant('2026-11-22T07:00:00+01:00'), durationSeconds: 3600 }
    expect(metBy([check(0, '23:59')], morning)).toEqual(['12-hour check-in'])
    expect(metBy([check(0, '15:59')], morning)).toEqual([])
  })

  it('the hours of a race through the night by the day on which it ended', () => {
    const night = { startedAt: instant('2026-11-22T20:00:00+01:00'), durationSeconds: 14 * 3600 }
    expect(metBy([check(1, '10:30'), check(2, '08:00'), check(5, '08:00')], night)).toEqual([
      'finish check-in',
      '12-hour check-in',
      '24-hour check-in',
      'day-5 check-in',
    ])
  })

  it('days alone where the time of the finish is not known', () => {
    expect(metBy([check(0, '20:00'), check(1, '20:00')], { startedAt: null })).toEqual([
      'race-day check-in',
      'day-1 check-in',
    ])
  })
})

it('leaves what was missed unknown, and what is to come to come', () => {
  const records = [race(), check(0, '15:00'), check(2, '07:00')]
  const { slots } = sorenessClock(journalOf(1, records), race(), moment(3, '09:00'))
  expect(states(slots)).toEqual({
    finish: 'met',
    '12-hour': 'missed',
    '24-hour': 'missed',
    '48-hour': 'met',
    '72-hour': 'open',
    ...Object.fromEntries([4, 5, 6, 7, 8, 9, 10].map((n) => [`day-${n}`, 'to_come'])),
  })
})

describe('a second race', () => {
  const second = aRun(2, '2026-12-01', {
    race: { name: 'Ridge 10' },
    startedAt: instant('2026-12-01T10:00:00+01:00'),
  })
  const records = [
    race(),
    second,
    check(8, '07:00'),
    check(9, '08:00', 70),
    check(9, '12:00', 71),
    check(10, '08:00'),
  ]
  const now = moment(10, '09:00')

  it('ends the clock of the first and starts its own; no check is in both', () => {
    const journal = journalOf(1, records)
    const first = sorenessClock(journal, race(), now)
    expect([first.next?.name, first.slots.at(-2)?.state, first.slots.at(-1)?.state]).toEqual([
      'Ridge 10',
      'met',
      'next_race',
    ])
    const running = runningClock(journal, now)
    expect([running?.name, running?.before?.name]).toEqual(['Ridge 10', 'Lakeside Marathon'])
    expect(running?.slots[0]).toMatchObject({ state: 'met', metAt: at(9, '12:00') })
    expect(running && endedText(running, now.today)).toBe(
      'The clock of Lakeside Marathon ended when this race began.',
    )
    expect(running && endedText(running, addDays(now.today, 1))).toBe('')
  })

  it('ends nothing before it is over', () => {
    const early = moment(9, '10:30')
    expect(runningClock(journalOf(1, records), early)?.name).toBe('Lakeside Marathon')
  })
})

describe('Today names', () => {
  it.each<[string, JournalRecord[], number, string, string]>([
    ['the finish', [], 0, '15:00', 'The finish check-in, open until 18:41.'],
    [
      'the morning for 12 hours in the night',
      [],
      1,
      '07:10',
      'The 12-hour check-in, kept for the morning, open until 11:00.',
    ],
    ['24 hours until four hours after them', [], 1, '11:30', 'The 24-hour check-in, open until 18:41.'],
    [
      'what still counts after that',
      [],
      1,
      '18:42',
      'The 24-hour check-in, due at 14:41; any check-in today still counts.',
    ],
    [
      'the next one once this is logged',
      [check(1, '08:00')],
      1,
      '18:00',
      'The 48-hour check-in comes tomorrow around 14:41.',
    ],
    [
      'that one was missed',
      [],
      0,
      '20:00',
      'The finish check-in was missed; next the 12-hour check-in, tomorrow around 7:00.',
    ],
    ['a daily one', [], 6, '07:00', 'The day-6 check-in, open all day.'],
  ])('%s', (_, records, n, time, words) => {
    expect(told([race(), ...records], moment(n, time))?.text).toBe(words)
  })

  it('nothing after the last check-in, before the finish, or without a race', () => {
    expect(told([race(), check(10, '07:00')], moment(10, '08:00'))).toBe(null)
    expect(told([race()], moment(11, '08:00'))).toBe(null)
    expect(told([race()], moment(0, '14:00'))).toBe(null)
    expect(told([check(1, '07:00')], moment(1, '08:00'))).toBe(null)
  })
})

it('has one check-in open at most to press for, and one to come', () => {
  const clock = sorenessClock(journalOf(1, [race()]), race(), moment(1, '09:00'))
  expect([openSlot(clock)?.hours, comingSlot(clock)?.hours]).toEqual([12, 48])
})
