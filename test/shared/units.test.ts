import { describe, expect, it } from 'vitest'
import {
  clockOfLocale,
  clockText,
  clockWords,
  distanceField,
  distanceText,
  durationField,
  durationText,
  hoursField,
  hoursMinutesText,
  numberField,
  paceText,
  readClock,
  readDistance,
  readDuration,
  readHours,
  readNumber,
  readPace,
  readSleep,
  unitOfLocale,
} from '../../src/shared/units.ts'

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

  it('takes a duration as hours and minutes, or as minutes', () => {
    expect(
      readAll(
        ['1:30', '0:45', '3:45:12', '1h30', '1 h 30 min', '2 h', '90', '45 min', '7,5', '', '1:75', 'long'],
        readDuration,
      ),
    ).toEqual({
      '1:30': 5400,
      '0:45': 2700,
      '3:45:12': 13512,
      '1h30': 5400,
      '1 h 30 min': 5400,
      '2 h': 7200,
      '90': 5400,
      '45 min': 2700,
      '7,5': 450,
      '': null,
      '1:75': 'refused',
      long: 'refused',
    })
  })

  it('takes hours slept in four ways', () => {
    expect(readAll(['7:30', '7h30', '7.5', '7,5', '8', '30', '', '7:75', 'well'], readHours)).toEqual({
      '7:30': 450,
      '7h30': 450,
      '7.5': 450,
      '7,5': 450,
      '8': 480,
      '30': 1800,
      '': null,
      '7:75': 'refused',
      well: 'refused',
    })
  })

  it('takes a time of day in the ways it is written', () => {
    expect(
      readAll(['6:40', '06:40', '22.15', '6h40', '0640', '640', '6', '24:00', '6:75', ''], readClock),
    ).toEqual({
      '6:40': '06:40',
      '06:40': '06:40',
      '22.15': '22:15',
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

describe('what a runner reads', () => {
  it('says a length of time as exactly as it is known', () => {
    expect([40, 832, 1920, 5400, 7200, 13512].map(durationText)).toEqual([
      '40 s',
      '13 min 52',
      '32 min',
      '1 h 30',
      '2 h',
      '3:45:12',
    ])
    expect([45, 445, 480].map(hoursMinutesText)).toEqual(['45 min', '7 h 25', '8 h'])
  })

  it('writes into a field what it reads back', () => {
    expect([1920, 5400, 13512, 59].map((seconds) => readDuration(durationField(seconds)))).toEqual(
      [1920, 5400, 13512, 59].map((value) => ({ ok: true, value })),
    )
    expect(readHours(hoursField(445))).toEqual({ ok: true, value: 445 })
    expect(numberField(42.195, 'de')).toBe('42,195')
    expect(readNumber(numberField(42.195, 'de'), 'A distance')).toEqual({ ok: true, value: 42.195 })
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
