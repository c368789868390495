// What a record says of a night, and which clock times make no night.
import { describe, expect, test } from 'vitest'
import { instant } from '../../../src/shared/base/day.ts'
import { sleptMinutes } from '../../../src/shared/journal/nights.ts'
import { sleepNight } from '../../../src/shared/science/index.ts'
import { aNight } from '../../fakes/records.ts'

const clocks = (from: string, to: string) => ({
  sleptMinutes: null,
  lightsOutAt: instant(from),
  wokeAt: instant(to),
})

describe('minutes slept', () => {
  test('are what was typed, whatever the clock times say', () => {
    const night = aNight(1, '2026-11-22', {
      ...clocks('2026-11-21T23:00:00+01:00', '2026-11-22T07:00:00+01:00'),
      sleptMinutes: 300,
    })
    expect(sleptMinutes(night)).toBe(300)
  })

  test('are the clock times without the time awake', () => {
    const times = clocks('2026-11-21T22:45:00+01:00', '2026-11-22T06:30:00+01:00')
    expect(sleptMinutes(aNight(1, '2026-11-22', times))).toBe(465)
    const awake = { sleepLatencyMinutes: 20, awakeMinutes: 25 }
    expect(sleptMinutes(aNight(1, '2026-11-22', { ...times, ...awake }))).toBe(420)
  })

  test('count the hour that a change of clocks adds or takes', () => {
    const autumn = clocks('2026-10-24T23:00:00+02:00', '2026-10-25T07:00:00+01:00')
    const spring = clocks('2026-03-28T23:00:00+01:00', '2026-03-29T07:00:00+02:00')
    expect(sleptMinutes(aNight(1, '2026-10-25', autumn))).toBe(9 * 60)
    expect(sleptMinutes(aNight(1, '2026-03-29', spring))).toBe(7 * 60)
  })

  test('are unknown when only one of the clock times is known', () => {
    const times = clocks('2026-11-21T23:00:00+01:00', '2026-11-22T07:00:00+01:00')
    expect(sleptMinutes(aNight(1, '2026-11-22', { ...times, wokeAt: null }))).toBe(null)
    expect(sleptMinutes(aNight(1, '2026-11-22', { ...times, lightsOutAt: null }))).toBe(null)
  })
})

const typed = { bed: '22:45', sol: 20, waso: 25, tasafa: 10, finalWake: '06:30', rise: '06:55' }

test('a nap in the afternoon does not wrap at midnight', () => {
  expect(
    sleepNight({ bed: '13:00', sol: 10, waso: 0, tasafa: 0, finalWake: '14:00', rise: '14:05' }),
  ).toMatchObject({ tibMin: 65, tstMin: 50, midpointMinAfterMidnight: 815 })
})

test.each([
  ['bed is not a clock time HH:MM', { bed: '24:00' }],
  ['finalWake is not a clock time HH:MM', { finalWake: '6:30' }],
  ['sol is below 0', { sol: -1 }],
  ['waso is not a finite number', { waso: Number.NaN }],
  ['sol and waso are longer than the night', { sol: 400, waso: 100 }],
  ['rise is before finalWake', { rise: '06:00' }],
])('a night is refused by the name of what is wrong: %s', (message, part) => {
  expect(() => sleepNight({ ...typed, ...part })).toThrow(new RangeError(message))
})
