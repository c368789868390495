// Days and instants: what is one, and how they are reckoned across midnight, months and changes of clocks.
import { fc, test as property } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  clockTime,
  Day,
  day,
  dayAsWritten,
  dayNumber,
  dayOf,
  dayOfNumber,
  daysBetween,
  daysFrom,
  elapsedDays,
  epochOf,
  Instant,
  instant,
  instantAt,
  instantFromEpoch,
  minutesBetween,
  monthOf,
  weekdayOf,
} from '../../../src/shared/base/day.ts'

const berlin = 'Europe/Berlin'

describe('a day', () => {
  test.each(['2026-11-22', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is in the calendar', (text) => {
    expect(Day.parse(text)).toBe(text)
    expect(day(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '22.11.2026',
    '2026-11-22T10:00',
    ' 2026-11-22',
    '2026-11-22\n',
    '',
  ])('%j is not in the calendar and is refused with an example', (text) => {
    expect(Day.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      'This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.',
    ])
    expect(() => day(text)).toThrow(RangeError)
  })
})

describe('an instant', () => {
  test.each([
    '2026-11-22T10:41:20+01:00',
    '2026-11-22T10:41+01:00',
    '2026-11-22T10:41:20.123Z',
    '2026-11-22T10:41:20-09:30',
  ])('%s has a date, a time and an offset', (text) => {
    expect(Instant.parse(text)).toBe(text)
    expect(instant(text)).toBe(text)
  })

  test.each([
    '2026-11-22T10:41:20',
    '2026-11-22',
    '2026-11-22T24:41:20Z',
    '2026-11-31T10:41:20Z',
    '2026-11-22T10:41:20+25:00',
    '2026-11-22 10:41:20Z',
    '2026-11-22T10:41:20Z\n',
    'now',
    '',
  ])('%j is no instant and is refused', (text) => {
    expect(Instant.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      'This is not a moment in time with its offset from UTC.',
    ])
    expect(() => instant(text)).toThrow(RangeError)
  })
})

describe('the day that a moment belongs to', () => {
  test.each([
    ['2026-11-22T03:59:00+01:00', 240, '2026-11-21'],
    ['2026-11-22T04:00:00+01:00', 240, '2026-11-22'],
    ['2026-11-22T00:00:00+01:00', 0, '2026-11-22'],
    ['2026-11-22T11:59:00+01:00', 720, '2026-11-21'],
    ['2027-01-01T02:00:00+01:00', 240, '2026-12-31'],
    ['2026-11-22T23:30:00Z', 0, '2026-11-23'],
  ])('%s with a day that starts after %i minutes is %s', (at, dayStartMinutes, on) => {
    expect(dayOf(instant(at), berlin, dayStartMinutes)).toBe(on)
  })

  property.prop([fc.integer({ min: -2e12, max: 4e12 }), fc.integer({ min: 0, max: 1439 })])(
    'is read off an instant that is written in its own zone',
    (epochMs, dayStartMinutes) => {
      const at = instantFromEpoch(epochMs, berlin)
      expect(dayAsWritten(at, dayStartMinutes)).toBe(dayOf(at, berlin, dayStartMinutes))
    },
  )

  test.each([
    ['spring', '2026-03-29T03:30:00+02:00', '2026-03-28'],
    ['spring', '2026-03-29T04:00:00+02:00', '2026-03-29'],
    ['autumn', '2026-10-25T02:30:00+01:00', '2026-10-24'],
    ['autumn', '2026-10-25T04:00:00+01:00', '2026-10-25'],
  ])('goes by the clock on the wall when clocks change in %s: %s is %s', (_, at, on) => {
    expect(dayOf(instant(at), berlin, 240)).toBe(on)
  })
})

test('days are added and counted by the calendar, whatever the clocks do', () => {
  expect([
    addDays(day('2026-03-28'), 2),
    addDays(day('2026-03-01'), -1),
    addDays(day('2026-12-31'), 1),
  ]).toEqual(['2026-03-30', '2026-02-28', '2027-01-01'])
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  expect(daysBetween(day('2026-11-22'), day('2026-11-12'))).toBe(-10)
  expect(daysBetween(day('2024-11-22'), day('2026-11-22'))).toBe(730)
})

property.prop([
  fc.integer({ min: Date.UTC(1, 0, 2), max: Date.UTC(9999, 11, 30) }),
  fc.integer({ min: -14 * 60, max: 14 * 60 }),
  fc.constantFrom('minute', 'second', 'millisecond'),
])('an instant is read to the same millisecond as by the calendar library', (ms, offset, smallestUnit) => {
  const sign = offset < 0 ? '-' : '+'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const zone = `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  const text = Temporal.Instant.fromEpochMilliseconds(ms).toString({ timeZone: zone, smallestUnit })
  expect(epochOf(instant(text))).toBe(Temporal.Instant.from(text).epochMilliseconds)
})

test('a leap second is read as the second before it', () => {
  const leap = instant('2016-12-31T23:59:60Z')
  expect(epochOf(leap)).toBe(Temporal.Instant.from(leap).epochMilliseconds)
})

test('time elapsed is real time, an hour more or less when clocks change', () => {
  expect(elapsedDays(instant('2026-11-22T12:00:00+01:00'), instant('2026-11-23T18:00:00+01:00'))).toBe(1.25)
  expect(minutesBetween(instant('2026-03-28T23:00:00+01:00'), instant('2026-03-29T07:00:00+02:00'))).toBe(420)
  expect(minutesBetween(instant('2026-11-22T07:00:00+01:00'), instant('2026-11-22T06:30:00+01:00'))).toBe(-30)
})

test('a moment keeps the clock time it was written down with', () => {
  expect(clockTime(instant('2026-11-22T06:40:59-08:00'))).toBe('06:40')
})

test('the month of a day is its first seven letters', () => {
  expect(monthOf(day('2026-11-22'))).toBe('2026-11')
})

test('a clock time on a day becomes an instant in the offset of the zone, and a skipped hour moves forward', () => {
  expect([
    instantAt(day('2026-11-22'), '06:40', berlin),
    instantAt(day('2026-07-22'), '06:40', berlin),
    instantAt(day('2026-03-29'), '02:30', berlin),
  ]).toEqual(['2026-11-22T06:40:00+01:00', '2026-07-22T06:40:00+02:00', '2026-03-29T03:30:00+02:00'])
})

test('epoch milliseconds and instants are the same moments', () => {
  const at = instantFromEpoch(Date.UTC(2026, 10, 22, 9, 41, 20), berlin)
  expect(at).toBe('2026-11-22T10:41:20+01:00')
  expect(epochOf(at)).toBe(Date.UTC(2026, 10, 22, 9, 41, 20))
  expect(Instant.parse(instantFromEpoch(0, 'UTC'))).toBe('1970-01-01T00:00:00+00:00')
})

describe('days as numbers', () => {
  property.prop([fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })])(
    'agree with the calendar both ways',
    (date) => {
      const on = day(Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString().slice(0, 10))
      const number = dayNumber(on)
      expect(number).toBe(Temporal.PlainDate.from('1970-01-01').until(on, { largestUnit: 'day' }).days)
      expect(dayOfNumber(number)).toBe(on)
      expect(weekdayOf(on)).toBe(Temporal.PlainDate.from(on).dayOfWeek)
      expect(addDays(on, 0)).toBe(on)
    },
  )

  test('end where a day can no longer be written', () => {
    expect([addDays(day('9999-12-30'), 5), addDays(day('0000-01-02'), -5)]).toEqual([
      '9999-12-31',
      '0000-01-01',
    ])
    expect(daysFrom(day('9999-12-30'), day('9999-12-31'))).toEqual(['9999-12-30', '9999-12-31'])
    expect(daysFrom(day('2026-11-23'), day('2026-11-22'))).toEqual([])
  })
})
