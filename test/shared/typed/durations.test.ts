// Lengths of time as runners write them.
import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDuration } from '../../../src/shared/typed/durations.ts'
import { durationField } from '../../../src/shared/words/units.ts'

const secondsOf = (texts: Record<string, unknown>, meters: number | null = null) =>
  Object.fromEntries(
    Object.keys(texts).map((text) => {
      const reading = readDuration(text, meters)
      return [text, reading.ok ? reading.value : 'refused']
    }),
  )

it('reads hours and minutes, and from 13:00 on minutes and seconds', () => {
  const durations = {
    '1:30': 5400,
    '0:45': 2700,
    '12:59': 46_740,
    '13:00': 780,
    '46:45': 2805,
    '90:10': 5410,
    '1.30': 5400,
    '1,30': 5400,
    '46.45': 2805,
    '3:45:12': 13_512,
    '1:75': 'refused',
    '1.75': 'refused',
    '46:45:00:1': 'refused',
  }
  expect(secondsOf(durations)).toEqual(durations)
})

it('reads one number in minutes, with one decimal, and takes a unit at its word', () => {
  const durations = {
    '90': 5400,
    '7,5': 450,
    '1.5': 90,
    '1.5 h': 5400,
    '1:30 h': 5400,
    '5:30 min': 330,
    '45 min': 2700,
    '46m': 2760,
    '1h30': 5400,
    '1 h 30 min': 5400,
    '2 h': 7200,
    '': null,
    '7.505': 'refused',
    long: 'refused',
    h: 'refused',
  }
  expect(secondsOf(durations)).toEqual(durations)
})

it('takes the way to read it that the distance makes possible', () => {
  expect(secondsOf({ '5:30': 0, '1:30': 0, '1:30:00': 0, '4': 0 }, 1000)).toEqual({
    '5:30': 330,
    '1:30': 90,
    '1:30:00': 5400,
    '4': 240,
  })
  expect(secondsOf({ '5:30': 0, '1:30': 0, '1.5': 0, '2': 0, '90': 0 }, 20_000)).toEqual({
    '5:30': 19_800,
    '1:30': 5400,
    '1.5': 5400,
    '2': 7200,
    '90': 5400,
  })
  expect(secondsOf({ '20:30': 0 }, 160_000)).toEqual({ '20:30': 73_800 })
})

it('keeps the usual way where the distance makes neither or both possible', () => {
  expect(secondsOf({ '9:00': 0, '46:45': 0 }, 1)).toEqual({ '9:00': 32_400, '46:45': 2805 })
})

property.prop([fc.integer({ min: 1, max: 864_000 }), fc.option(fc.integer({ min: 1, max: 2_000_000 }))])(
  'a duration in a field is read back as it was, whatever the distance',
  (seconds, meters) => {
    expect(readDuration(durationField(seconds), meters)).toEqual({ ok: true, value: seconds })
  },
)
