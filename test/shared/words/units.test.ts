import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClock, readHours, readSleep } from '../../../src/shared/typed/clock.ts'
import {
  readAmount,
  readClimb,
  readDistance,
  readNumber,
  readPace,
} from '../../../src/shared/typed/numbers.ts'
import {
  amountField,
  climbField,
  climbText,
  clockOfLocale,
  clockText,
  clockWords,
  distanceField,
  distanceText,
  durationText,
  hoursField,
  hoursMinutesText,
  numberField,
  paceText,
  unitOfLocale,
} from '../../../src/shared/words/units.ts'

const readAll = <T>(texts: string[], read: (text: string) => { ok: true; value: T | null } | { ok: false }) =>
  Object.fromEntries(
    texts.map((text) => {
      const reading = read(text)
      return [text, reading.ok ? reading.value : 'refused']
    }),
  )

describe('what a runner types', () => {
  it('takes a pace with a colon, a point, a comma or nothing between, in seconds a kilometre', () => {
    const paces = {
      '5:30': 330,
      '5.30': 330,
      '5,30': 330,
      '530': 330,
      '5,5': 330,
      '5': 300,
      '10:05': 605,
      '1005': 605,
      '4:05 /km': 245,
      '': null,
      '0': 'refused',
      '5:60': 'refused',
      '-5': 'refused',
      fast: 'refused',
    }
    expect(readAll(Object.keys(paces), (text) => readPace(text, 'km'))).toEqual(paces)
  })

  it('takes a number with a comma or a point, and no text as not written', () => {
    expect(
      readAll(['42,2', '42.195', ' 8 ', '', '0', '-3', '1.234,5', 'ten'], (text) =>
        readNumber(text, 'A distance'),
      ),
    ).toEqual({
      '42,2': 42.2,
      '42.195': 42.195,
      ' 8 ': 8,
      '': null,
      '0': 0,
      '-3': -3,
      '1.234,5': 'refused',
      ten: 'refused',
    })
    expect(readNumber('ten', 'A distance')).toEqual({
      ok: false,
      message: 'A distance is a number, for example 12 or 12,5.',
    })
  })

  it('takes hours slept with two digits as minutes and one as a decimal', () => {
    const hours = {
      '7:30': 450,
      '7.30': 450,
      '7,05': 425,
      '7h30': 450,
      '7.5': 450,
      '7,5': 450,
      '8': 480,
      '30': 1800,
      '': null,
      '7:75': 'refused',
      '7.75': 'refused',
      '7.505': 'refused',
      well: 'refused',
    }
    expect(readAll(Object.keys(hours), readHours)).toEqual(hours)
  })

  it('takes three digits behind a comma as thousands of a climb, and as metres of a distance', () => {
    const climbs = {
      '1,200': 1200,
      '1.200': 1200,
      '1 200': 1200,
      '12.345': 12_345,
      '1,200 m': 1200,
      '1,000 ft': 304.8,
      '35,5': 35.5,
      '350': 350,
      '': null,
      '1,20,0': 'refused',
      high: 'refused',
    }
    expect(readAll(Object.keys(climbs), (text) => readClimb(text, 'km'))).toEqual(climbs)
    expect(readClimb('1,000', 'miles')).toEqual({ ok: true, value: 304.8 })
    expect(readAll(['1,200', '42,195', '151'], (text) => readAmount(text, 'It'))).toEqual({
      '1,200': 1200,
      '42,195': 42_195,
      '151': 151,
    })
    expect(readDistance('1,200', 'km')).toEqual({ ok: true, value: 1200 })
  })

  it('takes a distance with its own unit, whichever is chosen', () => {
    const distances = {
      '8 km': 8000,
      '8km': 8000,
      '42,2 K': 42_200,
      '5 mi': 8046.72,
      '1 mile': 1609.344,
      '2 miles': 3218.688,
      '400 m': 400,
      km: 'refused',
      '8 kg': 'refused',
    }
    for (const unit of ['km', 'miles'] as const)
      expect(readAll(Object.keys(distances), (text) => readDistance(text, unit))).toEqual(distances)
  })

  it('takes a time of day in the ways it is written', () => {
    expect(
      readAll(
        ['6:40', '06:40', '22.15', '18,40', '6h40', '0640', '640', '6', '24:00', '6:75', ''],
        readClock,
      ),
    ).toEqual({
      '6:40': '06:40',
      '06:40': '06:40',
      '22.15': '22:15',
      '18,40': '18:40',
      '6h40': '06:40',
      '0640': '06:40',
      '640': '06:40',
      '6': '06:00',
      '24:00': 'refused',
      '6:75': 'refused',
      '': null,
    })
  })

  it('takes a night as hours or from when to when', () => {
    const between = { type: 'between', from: '22:50', to: '06:40' }
    expect(
      readAll(
        ['22:50-6:40', '22:50 – 6:40', '22.50 to 6.40', '7:25', '', '22:50-', '25:00-6:40', 'long'],
        readSleep,
      ),
    ).toEqual({
      '22:50-6:40': between,
      '22:50 – 6:40': between,
      '22.50 to 6.40': between,
      '7:25': { type: 'slept', minutes: 445 },
      '': null,
      '22:50-': 'refused',
      '25:00-6:40': 'refused',
      long: 'refused',
    })
  })
})

it('takes a night of a clock of twelve hours, and one that says its half of the day as it says it', () => {
  const nights = [
    '11-7',
    '10:30-6:30',
    '12:30 - 7',
    '9 to 5 am',
    '10 pm-6',
    '11 am-7',
    '8-16',
    '0:30-20',
    '22-14',
  ]
  const read = nights.map((text) => {
    const sleep = readSleep(text)
    return sleep.ok && sleep.value?.type === 'between' && `${sleep.value.from} ${sleep.value.to}`
  })
  expect(read).toEqual([
    '23:00 07:00',
    '22:30 06:30',
    '00:30 07:00',
    '21:00 05:00',
    '22:00 06:00',
    '11:00 07:00',
    '08:00 16:00',
    '00:30 20:00',
    '22:00 14:00',
  ])
})

describe('what a runner reads', () => {
  it('says a length of time as exactly as it is known', () => {
    expect([40, 832, 1920, 5400, 7200, 13512].map(durationText)).toEqual([
      '40 s',
      '13:52 min',
      '32 min',
      '1 h 30',
      '2 h',
      '3:45:12',
    ])
    expect([45, 445, 480].map(hoursMinutesText)).toEqual(['45 min', '7 h 25', '8 h'])
  })

  it('writes into a field what it reads back', () => {
    expect(readHours(hoursField(445))).toEqual({ ok: true, value: 445 })
    expect(numberField(42.195, 'de')).toBe('42,195')
    expect(readNumber(numberField(42.195, 'de'), 'A distance')).toEqual({ ok: true, value: 42.195 })
  })

  it('says a climb in feet beside miles', () => {
    expect([climbText(1200, 'en', 'km'), climbText(1200, 'en', 'miles')]).toEqual(['1,200 m', '3,937 ft'])
  })

  it('says distances and paces', () => {
    expect(distanceText(42195, 'en')).toBe('42.2 km')
    expect(distanceText(42195, 'de')).toBe('42,2 km')
    expect(distanceText(800, 'en')).toBe('800 m')
    expect(paceText(13512, 42195)).toBe('5:20 /km')
    expect(clockText('06:40')).toBe('6:40')
    expect(clockText('22:50')).toBe('22:50')
  })
})

describe('miles and the clock of twelve hours', () => {
  it('writes distances and paces in the chosen unit', () => {
    expect([distanceText(42_195, 'en', 'miles'), distanceText(42_195, 'en', 'km')]).toEqual([
      '26.2 mi',
      '42.2 km',
    ])
    expect([distanceText(800, 'en', 'miles'), paceText(3600, 10_000, 'miles')]).toEqual(['800 m', '9:39 /mi'])
  })

  it('takes a distance in the chosen unit, in metres to the millimetre', () => {
    const texts = ['26,2', '0.5', '10', '', 'ten']
    expect(readAll(texts, (text) => readDistance(text, 'miles'))).toEqual({
      '26,2': 42_164.813,
      '0.5': 804.672,
      '10': 16_093.44,
      '': null,
      ten: 'refused',
    })
    expect(readDistance('42,195', 'km')).toEqual({ ok: true, value: 42_195 })
    expect([distanceField(42_195, 'de', 'miles'), distanceField(42_195, 'de', 'km')]).toEqual([
      '26,219',
      '42,195',
    ])
  })

  it('takes a pace a mile, and refuses one that names the other unit', () => {
    const texts = ['8:50', '850', '8,5', '8:50 /mi', '8:50 min/mile', '8:50 /km', '']
    expect(readAll(texts, (text) => readPace(text, 'miles'))).toEqual({
      '8:50': 530,
      '850': 530,
      '8,5': 510,
      '8:50 /mi': 530,
      '8:50 min/mile': 530,
      '8:50 /km': 'refused',
      '': null,
    })
    expect([readPace('8:50 /mi', 'km'), readPace('fast', 'miles')]).toEqual([
      { ok: false, message: 'Write a pace as 5:30, in minutes and seconds a kilometre.' },
      { ok: false, message: 'Write a pace as 8:50, in minutes and seconds a mile.' },
    ])
  })

  it('follows the roads and the clock of a language', () => {
    expect(['en-US', 'en-GB', 'de-DE', 'en-IE', 'fr'].map(unitOfLocale)).toEqual([
      'miles',
      'miles',
      'km',
      'km',
      'km',
    ])
    expect(['en-US', 'de-DE'].map(clockOfLocale)).toEqual(['12h', '24h'])
  })

  it('writes a time of day on both clocks and reads both', () => {
    const clocks = ['00:05', '06:40', '12:00', '18:30']
    expect(clocks.map((clock) => clockWords(clock, '12h'))).toEqual([
      '12:05 am',
      '6:40 am',
      '12:00 pm',
      '6:30 pm',
    ])
    expect(clockWords('06:40', '24h')).toBe('6:40')
    for (const clock of clocks)
      expect(readClock(clockWords(clock, '12h'))).toEqual({ ok: true, value: clock })
    expect(['13 pm', '0 am', 'pm'].map((text) => readClock(text).ok)).toEqual([false, false, false])
  })
})

describe('what a field holds is read back as it was', () => {
  const locale = fc.constantFrom('en', 'de', 'fr', 'fa', 'ar-EG', 'ps', 'ckb', 'mr', 'bn', 'ne', 'my', 'dz')
  const unit = fc.constantFrom('km' as const, 'miles' as const)
  const hundredths = fc.integer({ min: 0, max: 5_000_000 }).map((n) => n / 100)

  property.prop([hundredths, locale])('an amount', (amount, language) => {
    expect(readAmount(amountField(amount, language), 'It')).toEqual({ ok: true, value: amount })
  })
  property.prop([hundredths, locale])('a number', (number, language) => {
    expect(readNumber(numberField(number, language), 'It')).toEqual({ ok: true, value: number })
  })
  property.prop([fc.integer({ min: 0, max: 50_000 }), locale, unit])(
    'a climb',
    (meters, language, chosen) => {
      const climb = readClimb(climbField(meters, language, chosen), chosen)
      expect(climb.ok && climb.value).toBeCloseTo(meters, 2)
    },
  )
  property.prop([fc.integer({ min: 1, max: 2_000_000 }), locale])('a distance', (meters, language) => {
    expect(readDistance(distanceField(meters, language, 'km'), 'km')).toEqual({ ok: true, value: meters })
  })
  property.prop([fc.integer({ min: 0, max: 1440 })])('a number of hours', (minutes) => {
    expect(readHours(hoursField(minutes))).toEqual({ ok: true, value: minutes })
  })
  property.prop([fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })])(
    'a time of day, on either clock',
    (hours, minutes) => {
      const clock = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
      for (const style of ['24h', '12h'] as const)
        expect(readClock(clockWords(clock, style))).toEqual({ ok: true, value: clock })
    },
  )
})
