// Two thousand journals by chance: no sentence under a curve is contradicted by its own logs.
import { fc } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { type BodyPlace, isMuscle } from '../../../src/shared/anatomy/body.ts'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import type { Rating, Soreness } from '../../../src/shared/journal/records.ts'
import { aCheck } from '../../fakes/records.ts'
import { aRace, curveOf, raceDay } from './races.ts'
import { contradictions, plainDays } from './sentence-checker.ts'

const places: BodyPlace[] = [
  { region: 'quads', side: 'left' },
  { region: 'quads', side: 'right' },
  { region: 'calf', side: 'left' },
  { region: 'lower_back', side: 'middle' },
  { region: 'knee_joint', side: 'left' },
]

const someCheck = fc.record({
  n: fc.integer({ min: -9, max: 10 }),
  clock: fc.constantFrom('14:00', '18:30', '21:00'),
  values: fc.array(fc.option(fc.constantFrom(0, 0, 1, 1, 2, 3, 5, 7)), { minLength: 5, maxLength: 5 }),
  nothingElseSore: fc.boolean(),
})

const someJournal = fc.record({
  checks: fc.uniqueArray(someCheck, { maxLength: 16, selector: ({ n, clock }) => `${n} ${clock}` }),
  todayN: fc.integer({ min: 0, max: 14 }),
  /** In some of them no muscle is ever sore, and that is said. */
  isCalm: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
})

test('no sentence is contradicted by its own logs', { timeout: 60_000 }, () => {
  const said = new Set<string>()
  fc.assert(
    fc.property(someJournal, ({ checks, todayN, isCalm }) => {
      const written = checks
        .filter(({ n }) => n <= todayN)
        .sort((a, b) => a.n - b.n || (a.clock < b.clock ? -1 : 1))
        .flatMap(({ n, clock, values, nothingElseSore }, index): { n: number; check: Soreness }[] => {
          const on = addDays(day(raceDay), n)
          const ratings = places.flatMap((place, at): Rating[] => {
            const value = values[at] ?? null
            return value === null ? [] : [{ ...place, value: isCalm && isMuscle(place.region) ? 0 : value }]
          })
          if (ratings.length === 0 && !nothingElseSore && !isCalm) return []
          const checkedAt = instant(`${on}T${clock}:00+01:00`)
          return [
            {
              n,
              check: aCheck(100 + index, on, ratings, {
                checkedAt,
                nothingElseSore: nothingElseSore || isCalm,
              }),
            },
          ]
        })
      const records = written.map(({ check }) => check)
      const { summary, baseline } = curveOf(records, aRace(), addDays(day(raceDay), todayN))
      for (const word of [
        'halved',
        'half way',
        'was back',
        'rose',
        'Nothing was',
        'No muscle was',
        'in part',
      ])
        if (summary.sentence.includes(word)) said.add(word)
      expect([
        summary.sentence,
        contradictions(summary.sentence, plainDays(written), baseline.value),
      ]).toEqual([summary.sentence, []])
    }),
    { numRuns: 2000 },
  )
  expect([...said].sort()).toEqual(
    ['halved', 'half way', 'was back', 'rose', 'Nothing was', 'No muscle was', 'in part'].sort(),
  )
})
