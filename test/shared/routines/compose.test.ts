// A routine from the body map: what is chosen, why, and what is left alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isMuscle,
  muscles,
  placeName,
  type Region,
  regionName,
  type Side,
  sidesOf,
  structures,
} from '../../../src/shared/anatomy/body.ts'
import { day } from '../../../src/shared/base/day.ts'
import { builtInRoutines } from '../../../src/shared/routines/builtin/index.ts'
import { compose, composeMinutes } from '../../../src/shared/routines/compose.ts'
import type { LeftAlone } from '../../../src/shared/routines/leave-alone.ts'
import type { Step } from '../../../src/shared/routines/routine.ts'
import { totals } from '../../../src/shared/routines/timeline.ts'
import { stepInWay } from '../../../src/shared/routines/variant.ts'

const today = day('2026-11-24')

const rated = (region: Region, value: number, side: Side = sidesOf(region)[0] ?? 'middle') => ({
  region,
  side,
  value,
})

const left = (place: ReturnType<typeof rated>, because: LeftAlone['because']): LeftAlone => ({
  ...place,
  because,
  saidOn: today,
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

/** A place with what may have been said of it; `because` is null where it may be worked. */
const anyPlace = fc
  .record({
    region: fc.constantFrom(...muscles, ...structures),
    side: fc.nat(1),
    value: fc.integer({ min: 1, max: 10 }),
    mark: fc.constantFrom('at_rest' as const, 'sharp' as const, null),
  })
  .map(({ region, side, value, mark }) => {
    const number = isMuscle(region) ? (value >= 7 ? 'too_sore' : null) : value >= 4 ? 'structure' : null
    return { ...rated(region, value, sidesOf(region)[side] ?? 'middle'), because: mark ?? number } as const
  })
const anyPlaces = fc.uniqueArray(anyPlace, { selector: ({ region, side }) => `${region}:${side}` })

type Said = { region: Region; side: Side; value: number; because: LeftAlone['because'] | null }
const aloneOf = (said: readonly Said[]): LeftAlone[] =>
  said.flatMap(({ because, ...place }) => (because === null ? [] : [left(place, because)]))
const touched = ({ serves, loads }: Pick<Step, 'serves' | 'loads'>) =>
  [...serves, ...loads].map(({ region }) => region)

describe('composing from where it is sore', () => {
  it('works the sorest muscle within five minutes and says why', () => {
    const composition = compose([rated('calf', 5), rated('quads', 2)], 5, [])
    expect(composition.reasons[0]?.text).toBe('For calf (5)')
    expect(stepsOf(composition).some(({ serves }) => serves.some(({ region }) => region === 'quads'))).toBe(
      true,
    )
    expect([composition.leftOut, composition.avoided, composition.resting]).toEqual([[], [], []])
  })

  it('leaves out what is sharp, a joint at 4 and what is too sore, and says so', () => {
    const [calf, quads, ankle] = [rated('calf', 4), rated('quads', 8), rated('ankle_joint', 4)]
    const { leftOut, routine, resting } = compose([calf, quads, ankle, rated('foot_bone', 2)], 10, [
      left(calf, 'sharp'),
      left(quads, 'too_sore'),
      left(ankle, 'structure'),
    ])
    expect({ leftOut, routine, resting }).toEqual({
      leftOut: [
        { places: ['Calf left'], why: 'you marked it as sharp; no routine here is meant for that' },
        { places: ['Quads left'], why: 'at 7 or more, so rest suits it' },
        { places: ['Ankle left'], why: 'a joint, tendon or bone at 4 or more, so it is left alone' },
        { places: ['Foot bones left'], why: 'a joint, tendon or bone, noted and not worked here' },
      ],
      routine: null,
      resting: [left(quads, 'too_sore')],
    })
  })

  it('with the left knee at 5 works the quads without kneeling or bending it deeply, and says which steps it avoids', () => {
    const knee = rated('knee_joint', 5, 'left')
    const composition = compose([knee, rated('quads', 5)], 10, [left(knee, 'structure')])
    expect(stepsOf(composition).map(({ id }) => id)).toEqual(['roll-quads', 'roll-it-band'])
    expect(composition.avoided).toEqual([
      {
        steps: ['Hip flexor stretch, kneeling', 'Quad stretch, standing'],
        places: [left(knee, 'structure')],
      },
    ])
    expect(composition.leftOut).toEqual([
      { places: ['Knee left'], why: 'a joint, tendon or bone at 4 or more, so it is left alone' },
    ])
  })

  it('takes the easier way where that leaves a place alone, and says so', () => {
    const foot = rated('foot_bone', 4, 'right')
    const composition = compose([foot, rated('quads', 5)], 10, [left(foot, 'structure')])
    const stretch = stepsOf(composition).find(({ id }) => id === 'quad-standing')
    expect([stretch?.name, stretch?.easier]).toEqual(['Quad stretch, lying', null])
    expect(composition.reasons.find(({ stepId }) => stepId === 'quad-standing')?.text).toBe(
      'For quads (5); in the easier way, which leaves the right foot bones alone',
    )
  })

  it('says of a sore muscle why no step is for it: no time, its other side, or a place beside it', () => {
    const back = rated('lower_back', 4)
    const shoulder = compose([rated('shoulders', 3), back], 10, [left(back, 'sharp')])
    expect([shoulder.routine, shoulder.leftOut[1]]).toEqual([
      null,
      { places: ['Shoulder'], why: 'every step for it would also touch a place that is left alone' },
    ])
    const calf = rated('calf', 5, 'left')
    expect(compose([calf, rated('calf', 2, 'right')], 10, [left(calf, 'sharp')]).leftOut[1]).toEqual({
      places: ['Calf right'],
      why: 'every step for it also works the other side, which is left alone',
    })
    const everywhere = compose(
      muscles.map((region, index) => rated(region, 6 - (index % 6))),
      5,
      [],
    )
    expect(everywhere.leftOut).toEqual([
      { places: expect.arrayContaining(['Foot arch']), why: 'no time for it in 5 minutes' },
    ])
  })

  it('never says that there was no time for a place that a step would have had time for', () => {
    const shoulder = compose(
      [rated('upper_back', 6), rated('glutes', 5), rated('shoulders', 5), rated('shin_muscle', 3)],
      15,
      [],
    )
    expect([shoulder.leftOut, stepsOf(shoulder).some(({ id }) => id === 'childs-pose')]).toEqual([[], true])
    fc.assert(
      fc.property(anyPlaces, fc.constantFrom(...composeMinutes), (said, minutes) => {
        const dull = said.filter(({ region }) => isMuscle(region))
        const composition = compose(dull, minutes, [])
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
      }),
    )
  })

  it('rolls first, then moves, then holds, and repeats no step in nearly the same way', () => {
    const names = stepsOf(compose([rated('hamstrings', 4)], 15, [])).map(({ id }) => id)
    expect(names).toEqual(['roll-hamstrings', 'hip-lift', 'scissor-kicks', 'hamstring-lying'])
  })

  it('proposes no step that takes more than half of the time', () => {
    const ids = composeMinutes.map((minutes) =>
      stepsOf(compose([rated('calf', 5)], minutes, [])).some(({ id }) => id === 'dynamic-calf'),
    )
    expect(ids).toEqual([false, false, true])
  })

  it('proposes nothing where nothing is sore', () => {
    expect(compose([rated('calf', 0)], 15, [])).toEqual({
      routine: null,
      reasons: [],
      leftOut: [],
      avoided: [],
      resting: [],
    })
  })

  it('always fits the time, serves something sore in every step, touches nothing that is left alone in any way of a step, and is the same each time', () => {
    fc.assert(
      fc.property(anyPlaces, fc.constantFrom(...composeMinutes), (said, minutes) => {
        const alone = aloneOf(said)
        const composition = compose(said, minutes, alone)
        const steps = stepsOf(composition)
        if (composition.routine)
          expect(totals(composition.routine).mostMs).toBeLessThanOrEqual(minutes * 60_000)
        const barred = new Set<Region>(alone.map(({ region }) => region))
        for (const step of steps) {
          const ways = [step.easier, step.harder].flatMap((way) => (way ? [stepInWay(step, way)] : []))
          expect([step, ...ways].flatMap(touched).filter((region) => barred.has(region))).toEqual([])
          expect(said.some(({ region }) => step.serves.some((served) => served.region === region))).toBe(true)
        }
        const named = composition.leftOut.flatMap(({ places }) => places)
        for (const { region, side } of alone) expect(named).toContain(placeName(region, side))
        expect(composition.reasons.map(({ stepId }) => stepId)).toEqual(steps.map(({ id }) => id))
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
        expect(compose(said, minutes, alone)).toEqual(composition)
      }),
    )
  })
})
