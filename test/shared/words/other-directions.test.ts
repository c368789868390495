// Names and notes in Hebrew or Arabic stand apart in an English line, so that numbers and full stops keep to theirs.
import { expect, test } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { afterRace } from '../../../src/shared/words/days.ts'
import { describe } from '../../../src/shared/words/describe.ts'
import { aRun } from '../../fakes/records.ts'

const name = 'מרתון הכנרת'

test('a race and its note keep their own order among numbers', () => {
  const race = aRun(1, day('2026-11-22'), {
    race: { name },
    durationSeconds: 13_512,
    distanceMeters: 42_195,
    note: 'جيد 12 km',
  })
  const { title, details } = describe(race, 'en-GB')
  expect(title).toBe(`\u2068${name}\u2069, 3:45:12`)
  expect(details).toMatch(/^race, run, 42\.2 km, .*, \u2068جيد 12 km\u2069$/)
  expect(afterRace({ name, days: 2 })).toBe(`day 2 after the \u2068${name}\u2069`)
})

test('a name in letters of the sentence has no marks around it', () => {
  expect(afterRace({ name: 'Łódź Maraton', days: 2 })).toBe('day 2 after the Łódź Maraton')
})
