// A race from three texts, at the very beginning.
import { describe, expect, it } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { readFirstRace } from '../../../src/shared/typed/first-race.ts'
import { id } from '../../fakes/records.ts'

const today = day('2026-11-29')
const context = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  now: instant('2026-11-29T15:00:00+01:00'),
  newId: id(1),
}
const read = (name: string, distance: string, time: string, unit: 'km' | 'miles' = 'km') => {
  const reading = readFirstRace({ name, distance, time }, today, context, {
    locale: 'en',
    unit,
    clock: '24h',
  })
  if (!reading.ok) return reading.problems
  const { entry } = reading
  if (entry.kind !== 'workout') throw new Error(`A race is no ${entry.kind}.`)
  const { race, distanceMeters, durationSeconds, startedAt, modality } = entry
  return { day: entry.day, race, distanceMeters, durationSeconds, startedAt, modality }
}

describe('a race that has just been run', () => {
  const marathon = { day: today, race: { name: 'Lakeside' }, startedAt: null, modality: 'run' }

  it('is one of today, read as everywhere, in kilometres or miles', () => {
    expect(read('Lakeside', '42.195 km', '3:45:00')).toEqual({
      ...marathon,
      distanceMeters: 42_195,
      durationSeconds: 13_500,
    })
    expect(read('Lakeside', '26.2', '3:45', 'miles')).toMatchObject({ durationSeconds: 13_500 })
    expect(read('Lakeside', '5', '23:10')).toMatchObject({ distanceMeters: 5000, durationSeconds: 1390 })
  })

  it('leaves blank what was not said', () => {
    expect(read('Lakeside', '', ' ')).toEqual({ ...marathon, distanceMeters: null, durationSeconds: null })
  })

  it('says of each text that cannot be read what is wrong', () => {
    expect(read('', 'far', 'long')).toEqual({
      race: 'Give the race a name.',
      distanceMeters: 'A distance is a number, for example 12 or 12,5.',
      durationSeconds: 'Write it as 1:30 (hours and minutes), 46:45 (minutes and seconds) or 90 (minutes).',
    })
  })
})
