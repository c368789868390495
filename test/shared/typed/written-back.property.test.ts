// What the app writes can be typed into its fields again, in every language and unit, and means the same.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { isMuscle, muscles, placeName, sidesOf, structures } from '../../../src/shared/anatomy/body.ts'
import { day, readDay } from '../../../src/shared/base/day.ts'
import { readClock, readHours, readSleep } from '../../../src/shared/typed/clock.ts'
import { readDuration } from '../../../src/shared/typed/durations.ts'
import {
  inBeats,
  inMilliseconds,
  inMinutes,
  readAmount,
  readClimb,
  readDistance,
  readNumber,
  readPace,
} from '../../../src/shared/typed/numbers.ts'
import { readPlaces } from '../../../src/shared/typed/place-line.ts'
import { numberText } from '../../../src/shared/words/dates.ts'
import * as units from '../../../src/shared/words/units.ts'
import { locales } from '../words/all-locales.ts'

const value = <T>(reading: { ok: true; value: T } | { ok: false; message: string }) =>
  reading.ok ? reading.value : reading.message

const seconds = fc.integer({ min: 1, max: 48 * 3600 })
const minutesOfDay = fc.integer({ min: 0, max: 1439 })

describe.each(locales)('in %s', (locale) => {
  describe.each(['km', 'miles'] as const)('with %s', (unit) => {
    const perUnit = units.metersOf[unit]

    property.prop([fc.integer({ min: 1, max: 2_000_000 })])('a distance', (meters) => {
      const field = value(readDistance(units.distanceField(meters, locale, unit), unit))
      expect(field).toBeCloseTo((Math.round((meters / perUnit) * 1000) / 1000) * perUnit, 2)
      const text = value(readDistance(units.distanceText(meters, locale, unit), unit))
      expect(Math.abs(Number(text) - meters)).toBeLessThanOrEqual(meters < 1000 ? 0.5 : perUnit / 20 + 0.001)
    })

    property.prop([fc.integer({ min: 0, max: 20_000 })])('a climb', (meters) => {
      const step = unit === 'miles' ? units.metersOfFoot : 1
      for (const text of [units.climbField(meters, locale, unit), units.climbText(meters, locale, unit)])
        expect(Math.abs(Number(value(readClimb(text, unit))) - meters)).toBeLessThanOrEqual(step / 2 + 0.001)
    })

    property.prop([fc.integer({ min: 60, max: 3599 })])('a pace', (pace) => {
      expect(value(readPace(units.paceText(pace, perUnit, unit), unit))).toBe(pace)
    })
  })

  property.prop([fc.integer({ min: 25, max: 12_345 }), fc.integer({ min: 0, max: 999 })])(
    'an amount, a heart rate and its variability',
    (amount, decimals) => {
      expect(value(readAmount(units.amountField(amount, locale), 'It'))).toBe(amount)
      expect(value(readNumber(units.numberField(amount + decimals / 1000, locale), 'It'))).toBeCloseTo(
        amount + decimals / 1000,
        3,
      )
      expect(value(readAmount(`${numberText(amount, locale)} min`, 'It', inMinutes))).toBe(amount)
      expect(value(readNumber(`${amount} bpm`, 'It', inBeats))).toBe(amount)
      expect(value(readNumber(`${amount} beats a minute`, 'It', inBeats))).toBe(amount)
      expect(value(readNumber(`${numberText((amount % 4000) / 10, locale)} ms`, 'It', inMilliseconds))).toBe(
        (amount % 4000) / 10,
      )
    },
  )

  property.prop([minutesOfDay, minutesOfDay])('a time of day, and a night from when to when', (from, to) => {
    for (const style of ['24h', '12h', units.clockOfLocale(locale)] as const) {
      const [began, ended] = [from, to].map((at) => units.clockWords(units.clockOfMinutes(at), style))
      expect(value(readClock(began ?? ''))).toBe(units.clockOfMinutes(from))
      if (style === '12h')
        expect(value(readSleep(`${began} – ${ended}`))).toEqual({
          type: 'between',
          from: units.clockOfMinutes(from),
          to: units.clockOfMinutes(to),
        })
    }
  })
})

property.prop([seconds])('a length of time, in the words of the journal and of a field', (length) => {
  expect(value(readDuration(units.durationText(length)))).toBe(length)
  expect(value(readDuration(units.durationField(length)))).toBe(length)
})

property.prop([fc.integer({ min: 0, max: 24 * 60 - 1 })])('hours of sleep', (slept) => {
  expect(value(readHours(units.hoursField(slept)))).toBe(slept)
  expect(value(readHours(units.hoursMinutesText(slept)))).toBe(slept)
  expect(value(readSleep(units.hoursMinutesText(slept)))).toEqual({ type: 'slept', minutes: slept })
})

test('the soreness of every place', () => {
  for (const region of [...muscles, ...structures])
    for (const side of sidesOf(region))
      for (const soreness of [0, 4, 10]) {
        const { ratings } = readPlaces(`${placeName(region, side)} ${soreness}`)
        expect([isMuscle(region), ratings]).toEqual([isMuscle(region), [{ region, side, value: soreness }]])
      }
})

test('a day, in the digits of any script', () => {
  for (const text of ['2026-11-22', ' 2026-11-22 ', '۲۰۲۶-۱۱-۲۲', '２０２６－１１－２２'])
    expect(readDay(text)).toBe(day('2026-11-22'))
})
