// A routine from the body map: what is chosen, why, and what is left alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { muscles, type Region, sidesOf, structures } from '../../../src/shared/journal/body.ts'
import type { Rating } from '../../../src/shared/journal/records.ts'
import { compose, composeMinutes } from '../../../src/shared/session/compose.ts'
import { totals } from '../../../src/shared/session/timeline.ts'

const rated = (region: Region, value: number, part: Partial<Rating> = {}): Rating => ({
  region,
  side: sidesOf(region)[0] ?? 'middle',
  value,
  ...part,
})

const stepsOf = (composition: ReturnType<typeof compose>) =>
  composition.routine?.blocks.flatMap(({ steps }) => steps) ?? []

const anyRating = fc
  .record({
    region: fc.constantFrom(...muscles, ...structures),
    value: fc.integer({ min: 0, max: 10 }),
    feel: fc.constantFrom('dull' as const, 'sharp' as const),
    atRest: fc.boolean(),
  })
  .map(({ region, value, feel, atRest }) => rated(region, value, { feel, atRest }))

describe('composing from where it is sore', () => {
  it('works the sorest muscle within five minutes and says why', () => {
    const composition = compose([rated('calf', 5), rated('quads', 2)], 5)
    expect(composition.reasons[0]?.text).toContain('calf (5 today)')
    expect(stepsOf(composition).some(({ serves }) => serves.some(({ region }) => region === 'quads'))).toBe(
      true,
    )
    expect(composition.leftOut).toEqual([])
  })

  it('leaves out what is sharp, what hurts at rest and what is no muscle, and says so', () => {
    const { leftOut, routine } = compose(
      [
        rated('calf', 4, { feel: 'sharp' }),
        rated('quads', 3, { atRest: true }),
        rated('knee_joint', 2),
        rated('hamstrings', 0, { feel: 'sharp' }),
      ],
      10,
    )
    expect({ leftOut, routine }).toEqual({
      leftOut: [
        { place: 'Calf left', why: 'marked sharp, which is not the dull soreness that a routine is for' },
        { place: 'Quads left', why: 'it hurts at rest, which is not typical of ordinary muscle soreness' },
        { place: 'Knee left', why: 'a joint, tendon or bone: noted, and not worked here' },
      ],
      routine: null,
    })
  })

  it('proposes nothing where nothing is sore', () => {
    expect(compose([rated('calf', 0)], 15)).toEqual({ routine: null, reasons: [], leftOut: [] })
  })

  it('always fits the time, serves something sore in every step, never works what is left out, and is the same each time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRating, { selector: ({ region }) => region }),
        fc.constantFrom(...composeMinutes),
        (ratings, minutes) => {
          const composition = compose(ratings, minutes)
          const steps = stepsOf(composition)
          if (composition.routine)
            expect(totals(composition.routine).mostMs).toBeLessThanOrEqual(minutes * 60_000)
          const stopped = ratings.filter(
            ({ region, value, feel, atRest }) =>
              value > 0 && (feel === 'sharp' || atRest || (structures as readonly string[]).includes(region)),
          )
          const served = (step: (typeof steps)[number]) => step.serves.map(({ region }) => region)
          for (const step of steps) {
            expect(
              served(step).filter((region) => stopped.some((rating) => rating.region === region)),
            ).toEqual([])
            expect(ratings.some(({ region, value }) => value > 0 && served(step).includes(region))).toBe(true)
          }
          expect(composition.leftOut.length).toBe(stopped.length)
          expect(composition.reasons.map(({ stepId }) => stepId)).toEqual(steps.map(({ id }) => id))
          expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
          expect(compose(ratings, minutes)).toEqual(composition)
        },
      ),
    )
  })
})
