// When a reminder comes, and when none does.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { day, epochOf, instant, instantAt, instantFromEpoch } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { type JournalRecord, State } from '../../../src/shared/journal/records.ts'
import {
  type DueReminder,
  given,
  isQuiet,
  nextReminder,
  type ReminderFacts,
} from '../../../src/shared/recovery/reminders.ts'
import { defaultSettings, type Reminders } from '../../../src/shared/settings/settings.ts'
import { aCheck, aNight, aRun, id } from '../../fakes/records.ts'

const timeZone = 'Europe/Berlin'
const morning = instant('2026-11-24T07:30:00+01:00')
const opened = instant('2026-11-24T07:10:00+01:00')

type Facts = Partial<Omit<ReminderFacts, 'settings' | 'timeZone' | 'journal'>> & {
  records?: readonly JournalRecord[]
}

function facts(reminders: Partial<Reminders>, { records = [], ...part }: Facts = {}): ReminderFacts {
  return {
    settings: { ...defaultSettings, reminders: { ...defaultSettings.reminders, ...reminders } },
    timeZone,
    journal: journalOf(1, records),
    from: opened,
    atDeskSince: opened,
    checkInGiven: null,
    clockGiven: null,
    strollGiven: null,
    ...part,
  }
}
const race = aRun(1, '2026-11-22', { race: { name: 'Lakeside Marathon' } })
const ill = State.parse({
  kind: 'state',
  id: id(7),
  day: '2026-11-24',
  loggedAt: morning,
  rev: 0,
  state: 'ill',
})
const atOf = (of: ReminderFacts, now = morning) => nextReminder(of, now)?.at ?? null

it('says nothing until it is chosen', () => {
  expect(nextReminder(facts({}, { records: [race] }), morning)).toBe(null)
})

describe('the check-in', () => {
  const on = { checkIn: true }
  it('is asked for at its time, and opens itself', () => {
    expect(nextReminder(facts(on), morning)).toEqual({
      kind: 'check_in',
      at: '2026-11-24T08:00:00+01:00',
      day: '2026-11-24',
      reminder: {
        id: 'check-in:2026-11-24',
        title: 'How are you today?',
        text: 'The check-in is open. Every field may stay empty.',
        opens: 'check_in',
      },
    })
  })

  const tomorrow = '2026-11-25T08:00:00+01:00'
  it.each<[string, ReminderFacts, string, string | null]>([
    [
      'waits for tomorrow once today is logged',
      facts(on, { records: [aNight(1, '2026-11-24')] }),
      morning,
      tomorrow,
    ],
    [
      'counts a soreness check as logged',
      facts(on, { records: [aCheck(1, '2026-11-24', [])] }),
      morning,
      tomorrow,
    ],
    [
      'does not count a run as a check-in',
      facts(on, { records: [aRun(1, '2026-11-24')] }),
      morning,
      '2026-11-24T08:00:00+01:00',
    ],
    [
      'is given once a day',
      facts(on, { checkInGiven: day('2026-11-24') }),
      instant('2026-11-24T08:01:00+01:00'),
      tomorrow,
    ],
    [
      'comes up to two hours late',
      facts(on),
      instant('2026-11-24T10:00:00+01:00'),
      '2026-11-24T08:00:00+01:00',
    ],
    ['is dropped after two hours', facts(on), instant('2026-11-24T10:00:01+01:00'), tomorrow],
    [
      'is not asked for from before the app was opened',
      facts(on, { from: instant('2026-11-24T08:10:00+01:00') }),
      instant('2026-11-24T08:20:00+01:00'),
      tomorrow,
    ],
    [
      'waits for the end of quiet hours',
      facts({ ...on, quietToMinutes: 9 * 60 }),
      morning,
      '2026-11-24T09:00:00+01:00',
    ],
    ['waits over midnight', facts({ ...on, checkInMinutes: 23 * 60 }), morning, '2026-11-25T07:00:00+01:00'],
    [
      'still waits for the morning once it is past midnight',
      facts({ ...on, checkInMinutes: 23 * 60 }),
      instant('2026-11-25T02:00:00+01:00'),
      '2026-11-25T07:00:00+01:00',
    ],
    [
      'is asked for after midnight where the computer slept through it',
      facts({ ...on, checkInMinutes: 23 * 60 + 50, quietFromMinutes: 0, quietToMinutes: 0 }),
      instant('2026-11-25T00:15:00+01:00'),
      '2026-11-24T23:50:00+01:00',
    ],
    [
      'that the computer slept through waits for the end of short quiet hours',
      facts({ ...on, quietFromMinutes: 8 * 60 + 15, quietToMinutes: 9 * 60 }),
      instant('2026-11-24T08:30:00+01:00'),
      '2026-11-24T09:00:00+01:00',
    ],
    [
      'that the computer slept through is dropped where the quiet hours last too long',
      facts({ ...on, checkInMinutes: 21 * 60 + 45 }),
      instant('2026-11-24T22:45:00+01:00'),
      '2026-11-25T21:45:00+01:00',
    ],
    [
      'keeps its time on the day the clocks change',
      facts(on, { from: instant('2026-03-28T07:00:00+01:00') }),
      instant('2026-03-29T07:00:00+02:00'),
      '2026-03-29T08:00:00+02:00',
    ],
  ])('%s', (_, of, now, expected) => expect(atOf(of, instant(now))).toBe(expected))
})

describe('the stroll after a race', () => {
  const on = { stroll: true }
  const raced = (part: Facts = {}) => facts(on, { records: [race], ...part })
  it('comes after the minutes chosen, counted from opening the app', () => {
    expect(nextReminder(raced(), morning)).toEqual({
      kind: 'stroll',
      at: '2026-11-24T07:55:00+01:00',
      day: '2026-11-24',
      reminder: {
        id: 'stroll:2026-11-24T07:55:00+01:00',
        title: 'Time for a short stroll',
        text: 'Day 2 after the race, and 45 minutes without one. A gentle walk round the room is enough; resting is just as good.',
        opens: 'today',
      },
    })
  })

  const walk = aRun(2, '2026-11-24', {
    modality: 'walk',
    startedAt: instant('2026-11-24T07:12:00+01:00'),
    durationSeconds: 600,
  })
  const restPain = aCheck(3, '2026-11-24', [{ region: 'calf', side: 'left', value: 3, atRest: true }])
  const sharp = aCheck(4, '2026-11-24', [{ region: 'calf', side: 'left', value: 9, feel: 'sharp' }])
  const on11 = (n: number) => instant(`2026-12-${String(n).padStart(2, '0')}T12:00:00+01:00`)
  it.each<[string, ReminderFacts, string, string | null]>([
    [
      'counts from the end of the last walk',
      raced({ records: [race, walk] }),
      morning,
      '2026-11-24T08:07:00+01:00',
    ],
    [
      'counts from the last nudge',
      raced({ strollGiven: instant('2026-11-24T07:20:00+01:00') }),
      morning,
      '2026-11-24T08:05:00+01:00',
    ],
    ['comes on day 10', raced({ atDeskSince: on11(2) }), on11(2), '2026-12-02T12:45:00+01:00'],
    ['stops on day 11', raced({ atDeskSince: on11(3) }), on11(3), null],
    ['needs a race', facts(on), morning, null],
    ['is silent when ill', raced({ records: [race, ill] }), morning, null],
    ['is silent when something hurts at rest', raced({ records: [race, restPain] }), morning, null],
    [
      'is silent the morning after an injury',
      raced({ records: [race, { ...ill, state: 'injured', day: day('2026-11-23') }] }),
      morning,
      null,
    ],
    [
      'is silent the morning after pain at rest',
      raced({ records: [race, { ...restPain, day: day('2026-11-23') }] }),
      morning,
      null,
    ],
    ['is silent when something is sharp', raced({ records: [race, sharp] }), morning, null],
    [
      'comes again once a later check has nothing of it',
      raced({ records: [race, { ...restPain, day: day('2026-11-23') }, aCheck(5, '2026-11-24', [])] }),
      morning,
      '2026-11-24T07:55:00+01:00',
    ],
    [
      'waits for the end of quiet hours',
      facts({ ...on, quietToMinutes: 9 * 60 }, { records: [race] }),
      morning,
      '2026-11-24T09:00:00+01:00',
    ],
    [
      'does not come before the race is over',
      facts(on, {
        records: [
          aRun(1, '2026-11-24', { race: { name: 'Ten' }, startedAt: instant('2026-11-24T09:00:00+01:00') }),
        ],
      }),
      morning,
      null,
    ],
  ])('%s', (_, of, now, expected) => expect(atOf(of, instant(now))).toBe(expected))
})

const minutes = fc.integer({ min: 0, max: 1439 })
const choices = fc.record({
  checkIn: fc.boolean(),
  raceClock: fc.boolean(),
  stroll: fc.boolean(),
  checkInMinutes: minutes,
  quietFromMinutes: minutes,
  quietToMinutes: minutes,
  strollEveryMinutes: fc.integer({ min: 15, max: 240 }),
})

property.prop([
  choices,
  fc.integer({ min: 0, max: 720 }),
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: -10, max: 130 }),
])(
  'whatever is set, giving a reminder never makes the same one due again',
  (reminders, dayStartMinutes, days, minutesLate) => {
    const checkIn =
      epochOf(instantAt(day('2026-11-24'), '00:00', timeZone)) + reminders.checkInMinutes * 60_000
    const now = instantFromEpoch(checkIn + (days * 24 * 60 + minutesLate) * 60_000, timeZone)
    const { settings, ...rest } = facts(reminders, { records: [race] })
    const of = { ...rest, settings: { ...settings, dayStartMinutes } }
    const isDue = (one: DueReminder | null) => one !== null && epochOf(one.at) <= epochOf(now)
    let next = nextReminder(of, now)
    const told: string[] = []
    for (let facing = of; next && isDue(next) && told.length < 5; next = nextReminder(facing, now)) {
      told.push(next.reminder.id)
      facing = { ...facing, ...given(next, now) }
    }
    expect(told).toEqual([...new Set(told)])
  },
)

property.prop([choices, fc.integer({ min: 0, max: 20 * 24 * 60 })])(
  'never comes in quiet hours, and never for what is already logged',
  (reminders, minutesOn) => {
    const now = instantFromEpoch(epochOf(morning) + minutesOn * 60_000, timeZone)
    const records: JournalRecord[] = [race, aNight(2, '2026-11-25')]
    const of = facts(reminders, { records, from: morning, atDeskSince: morning })
    const next = nextReminder(of, now)
    if (!next) return
    const moment = epochOf(next.at) > epochOf(now) ? next.at : now
    expect(isQuiet(moment, of)).toBe(false)
    expect(next.reminder.id).not.toBe('check-in:2026-11-25')
  },
)

describe('the clock of a race', () => {
  const on = { raceClock: true }
  const ended = aRun(1, '2026-11-22', {
    race: { name: 'Lakeside Marathon' },
    startedAt: instant('2026-11-22T11:00:00+01:00'),
    durationSeconds: 3 * 3600 + 41 * 60,
  })
  const from = instant('2026-11-22T09:00:00+01:00')
  const clockAt = (reminders: Partial<Reminders>, now: string, part: Facts = {}) => {
    const next = nextReminder(facts(reminders, { records: [ended], from, ...part }), instant(now))
    return next && [next.reminder.title, next.at]
  }

  it('opens the check-in that is due, under its name', () => {
    expect(
      nextReminder(facts(on, { records: [ended], from }), instant('2026-11-23T12:00:00+01:00')),
    ).toMatchObject({
      kind: 'clock',
      at: '2026-11-23T14:41:00+01:00',
      day: '2026-11-23',
      reminder: { title: 'The 24-hour check-in', opens: 'check_in' },
    })
  })

  it.each<[string, Partial<Reminders>, string, Facts, [string, string] | null]>([
    [
      'comes at once where the race was logged after its finish',
      on,
      '2026-11-22T15:00:00+01:00',
      {},
      ['The finish check-in', '2026-11-22T14:41:00+01:00'],
    ],
    [
      'is given once',
      on,
      '2026-11-22T15:00:00+01:00',
      { clockGiven: `clock:${id(1)}:0 h` },
      ['The 12-hour check-in', '2026-11-23T07:00:00+01:00'],
    ],
    [
      'keeps to the quiet hours',
      { ...on, quietToMinutes: 9 * 60 },
      '2026-11-22T20:00:00+01:00',
      {},
      ['The 12-hour check-in', '2026-11-23T09:00:00+01:00'],
    ],
    [
      'leaves out what a check has met',
      on,
      '2026-11-23T12:00:00+01:00',
      { records: [ended, aCheck(2, '2026-11-23', [])] },
      ['The 48-hour check-in', '2026-11-24T14:41:00+01:00'],
    ],
    [
      'comes once a day from day 4 on, at the time of the check-in',
      on,
      '2026-11-26T07:30:00+01:00',
      {},
      ['The day-4 check-in', '2026-11-26T08:00:00+01:00'],
    ],
    [
      'leaves the daily ones to the reminder of the check-in',
      { ...on, checkIn: true },
      '2026-11-26T07:30:00+01:00',
      {},
      ['How are you today?', '2026-11-26T08:00:00+01:00'],
    ],
    ['ends with day 10', on, '2026-12-02T23:00:00+01:00', { clockGiven: `clock:${id(1)}:day 10` }, null],
    ['is silent without its choice', {}, '2026-11-23T12:00:00+01:00', {}, null],
  ])('%s', (_, reminders, now, part, expected) => {
    expect(clockAt(reminders, now, part)).toEqual(expected)
  })
})
