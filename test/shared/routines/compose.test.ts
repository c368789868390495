// A routine from the body map: what is chosen, why, and what is left alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isMuscle,
  muscles,
  type Region,
  regionName,
  sidesOf,
  structures,
} from '../../../src/shared/anatomy/body.ts'
import type { Rating } from '../../../src/shared/journal/records.ts'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import { compose, composeMinutes } from '../../../src/shared/routines/compose.ts'
import type { Step } from '../../../src/shared/routines/routine.ts'
import { totals } from '../../../src/shared/routines/timeline.ts'

const rated = (region: Region, value: number, part: Partial<Rating> = {}): Rating => ({
  region,
  side: sidesOf(region)[0] ?? 'middle',
  value,
  ...part,
})

const stepsOf = (composition: ReturnType<typeof compose>) =>
  composition.routine?.blocks.flatMap(({ steps }) => steps) ?? []

const everyStep = builtInRoutines
  .filter(({ family }) => ['rolling', 'mobility', 'stretching'].includes(family))
  .flatMap(({ blocks }) => blocks.flatMap(({ steps }) => steps))

const mostMs = (steps: Step[]) =>
  totals({
    id: 'a',
    name: 'A',
    family: 'other',
    summary: '',
    builtIn: false,
    blocks: [{ rounds: 1, restBetweenSeconds: 0, restKind: 'still', steps }],
  }).mostMs

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
    expect(composition.reasons[0]?.text).toBe('For calf (5)')
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
        { places: ['Calf left'], why: 'marked sharp, which no routine here is meant for' },
        {
          places: ['Quads left'],
          why: 'painful at rest, which is not typical of ordinary muscle soreness',
        },
        { places: ['Knee left'], why: 'a joint, tendon or bone, noted and not worked here' },
      ],
      routine: null,
    })
  })

  it('says of a sore muscle why no step is for it: no time, or a place beside it that is left out', () => {
    const shoulder = compose([rated('shoulders', 3), rated('lower_back', 4, { feel: 'sharp' })], 10)
    expect([shoulder.routine, shoulder.leftOut[1]]).toEqual([
      null,
      { places: ['Shoulder'], why: 'every step for it would also work a place that is left out' },
    ])
    const everywhere = compose(
      muscles.map((region, index) => rated(region, 10 - (index % 10))),
      5,
    )
    expect(everywhere.leftOut).toEqual([
      { places: expect.arrayContaining(['Foot arch']), why: 'no time for it in 5 minutes' },
    ])
  })

  it('never says that there was no time for a place that a step would have had time for', () => {
    const shoulder = compose(
      [rated('upper_back', 8), rated('glutes', 6), rated('shoulders', 6), rated('shin_muscle', 3)],
      15,
    )
    expect([shoulder.leftOut, stepsOf(shoulder).some(({ id }) => id === 'childs-pose')]).toEqual([[], true])
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRating, { selector: ({ region }) => region, minLength: 1, maxLength: 5 }),
        fc.constantFrom(...composeMinutes),
        (ratings, minutes) => {
          const dull = ratings
            .filter(({ region }) => isMuscle(region))
            .map(({ region, side, value }) => ({ region, side, value }))
          const composition = compose(dull, minutes)
          const without = composition.leftOut.filter(({ why }) => why.startsWith('no time'))
          const steps = stepsOf(composition)
          for (const place of without.flatMap(({ places }) => places)) {
            const fitting = everyStep.filter(
              (step) =>
                step.serves.some(({ region }) => regionName(region) === place) &&
                mostMs([step]) * 2 <= minutes * 60_000 &&
                mostMs([...steps, step]) <= minutes * 60_000,
            )
            expect([place, fitting]).toEqual([place, []])
          }
        },
      ),
    )
  })

  it('leaves out what is still sore more than ten days after the last hard effort, and says so', () => {
    const late = compose([rated('calf', 2), rated('quads', 1)], 10, 11)
    expect(late.leftOut).toEqual([
      {
        places: ['Calf left'],
        why: 'sore more than ten days after the last race or hard session, which is not typical of ordinary muscle soreness',
      },
    ])
    expect(late.reasons.length).toBeGreaterThan(0)
    expect(compose([rated('calf', 2)], 10, 10).leftOut).toEqual([])
    expect(compose([rated('knee_joint', 3)], 10, 20).leftOut).toEqual([
      { places: ['Knee left'], why: 'a joint, tendon or bone, noted and not worked here' },
    ])
  })

  it('rolls first, then moves, then holds, and repeats no step in nearly the same way', () => {
    const names = stepsOf(compose([rated('hamstrings', 4)], 15)).map(({ id }) => id)
    expect(names).toEqual(['roll-hamstrings', 'hip-lift', 'scissor-kicks', 'hamstring-lying'])
  })

  it('proposes no step that takes more than half of the time', () => {
    const ids = composeMinutes.map((minutes) =>
      stepsOf(compose([rated('calf', 5)], minutes)).some(({ id }) => id === 'dynamic-calf'),
    )
    expect(ids).toEqual([false, false, true])
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
          const named = composition.leftOut.flatMap(({ places }) => places)
          const alone = ratings.filter(({ value }) => value > 0)
          const worked = alone.filter(({ region }) => steps.some((step) => served(step).includes(region)))
          expect(named.length + worked.length).toBe(alone.length)
          expect(composition.reasons.map(({ stepId }) => stepId)).toEqual(steps.map(({ id }) => id))
          expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
          expect(compose(ratings, minutes)).toEqual(composition)
        },
      ),
    )
  })
})
