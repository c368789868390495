// Which steps touch a place that is left alone, and what is left of a routine without them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { muscles, type Region, sidesOf, structures } from '../../../src/shared/anatomy/body.ts'
import { day } from '../../../src/shared/base/day.ts'
import { builtInRoutines, findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import {
  type LeftAlone,
  sparing,
  suggestable,
  touchedBy,
  touchingSteps,
} from '../../../src/shared/routines/leave-alone.ts'
import type { Routine, Step } from '../../../src/shared/routines/routine.ts'
import { stepInWay } from '../../../src/shared/routines/variant.ts'

const alone = (region: Region, because: LeftAlone['because'] = 'structure'): LeftAlone => ({
  region,
  side: sidesOf(region)[0] ?? 'middle',
  value: 5,
  because,
  saidOn: day('2026-11-23'),
})
const routineOf = (id: string): Routine => {
  const routine = findRoutine(id)
  if (!routine) throw new Error(`no routine ${id}`)
  return routine
}
const stepsOf = (routine: Routine | null) => routine?.blocks.flatMap(({ steps }) => steps) ?? []
const ids = (steps: readonly { step: Step }[]) => steps.map(({ step }) => step.id)

test('kneeling and deep bends of the knee touch a knee, lying hamstrings and a calf at the wall do not', () => {
  expect(ids(touchingSteps(routineOf('after-run-floor'), [alone('knee_joint')]))).toEqual([
    'sit-on-feet',
    'lunge',
    'hip-and-back',
    'hip-flexor-kneeling',
  ])
})

test('weight on one leg with the heel pressed down touches the Achilles tendon, the plantar fascia and the foot bones', () => {
  const calf = stepsOf(routineOf('post-race-stretch'))[0]
  const places = [alone('achilles'), alone('plantar_fascia'), alone('foot_bone'), alone('sacroiliac')]
  expect(calf && touchedBy(calf, places).map(({ region }) => region)).toEqual([
    'achilles',
    'plantar_fascia',
    'foot_bone',
  ])
})

test('with a sore Achilles tendon the minutes of jogging are walked; with a sore shin bone nothing is left', () => {
  const walked = sparing(routineOf('walk-jog'), [alone('achilles')])
  expect([ids(walked.eased), ids(walked.leftOut)]).toEqual([['jog'], []])
  expect(stepsOf(walked.routine).map(({ name }) => name)).toEqual(Array(4).fill('Easy walk'))
  expect(walked.routine?.blocks.map(({ rounds }) => rounds)).toEqual([1, 8, 1])
  expect(sparing(routineOf('walk-jog'), [alone('shin_bone')]).routine).toBeNull()
})

test('for muscles that are too sore a stroll is fine, and for a sharp one it is not', () => {
  const [walk] = stepsOf(routineOf('walk-jog'))
  expect(walk && touchedBy(walk, [alone('quads', 'too_sore')])).toEqual([])
  expect(walk && touchedBy(walk, [alone('quads', 'sharp')])).toEqual([alone('quads', 'sharp')])
})

test('a routine is suggested without a step or two, and no more once most of it would be left out', () => {
  const knee = suggestable(routineOf('after-run-floor'), [alone('knee_joint')])
  expect([stepsOf(knee?.routine ?? null).length, knee?.routine.builtIn]).toEqual([5, false])
  expect(suggestable(routineOf('daily-stretch'), [alone('sacroiliac')])).toBeNull()
  expect(suggestable(routineOf('daily-stretch'), [])?.routine).toEqual(routineOf('daily-stretch'))
})

test('whatever is left alone, no step of what is left touches it, in its own way or in one that it offers', () => {
  const anyAlone = fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...muscles, ...structures),
        fc.constantFrom('at_rest' as const, 'sharp' as const, 'structure' as const),
      )
      .map(([region, because]) => alone(region, because)),
    { selector: ({ region }) => region },
  )
  fc.assert(
    fc.property(fc.constantFrom(...builtInRoutines), anyAlone, (routine, places) => {
      const { routine: left, eased, leftOut } = sparing(routine, places)
      const regions = new Set(places.map(({ region }) => region))
      for (const step of stepsOf(left)) {
        const ways = [step.easier, step.harder].flatMap((way) => (way ? [stepInWay(step, way)] : []))
        const touched = [step, ...ways].flatMap(({ serves, loads }) => [...serves, ...loads])
        expect(touched.filter(({ region }) => regions.has(region))).toEqual([])
      }
      expect(stepsOf(left).length + leftOut.length).toBe(stepsOf(routine).length)
      expect([...ids(eased), ...ids(leftOut)].toSorted()).toEqual(
        ids(touchingSteps(routine, places)).toSorted(),
      )
    }),
  )
})
