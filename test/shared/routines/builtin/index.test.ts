// The routines that come with the app are valid, keep the articles' ranges and the wording rules, and have pictures.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isMuscle, sidesOf } from '../../../../src/shared/anatomy/body.ts'
import { builtInRoutines, findRoutine } from '../../../../src/shared/routines/builtin/index.ts'
import { Routine, type Step } from '../../../../src/shared/routines/routine.ts'
import { timeline, totals } from '../../../../src/shared/routines/timeline.ts'

const pictures = new Set(
  readdirSync(new URL('../../../../src/renderer/figures', import.meta.url)).flatMap(
    (file) => /^(.+)\.svg$/.exec(file)?.[1] ?? [],
  ),
)
const allSteps = builtInRoutines.flatMap(({ blocks }) => blocks.flatMap(({ steps }) => steps))

function stepOf(routineId: string, stepId: string): Step {
  const step = findRoutine(routineId)
    ?.blocks.flatMap(({ steps }) => steps)
    .find(({ id }) => id === stepId)
  if (!step) throw new Error(`no step ${stepId} in ${routineId}`)
  return step
}

/** Seconds of work when every rep is held for so long. */
function heldSeconds(step: Step, count: number, holdSeconds: number): number {
  if (step.work.type !== 'reps') throw new Error(`${step.id} has no reps`)
  const work = { ...step.work, count, phases: step.work.phases.map((phase) => ({ ...phase, holdSeconds })) }
  const routine = Routine.parse({
    id: 'one',
    name: 'One',
    family: 'other',
    blocks: [{ steps: [{ ...step, work }] }],
  })
  return totals(routine).activeMs / 1000
}

describe('the built-in routines', () => {
  test.each(builtInRoutines.map((routine) => [routine.name, routine] as const))(
    '%s is what the schema would make of it',
    (_, routine) => {
      expect(Routine.parse(routine)).toEqual(routine)
    },
  )

  test('are found by their ids, and nothing else is', () => {
    expect(builtInRoutines.map(({ id }) => findRoutine(id)?.id)).toEqual([
      'after-run-floor',
      'mobility-three',
      'post-race-stretch',
      'dynamic-mobility',
      'foam-rolling',
      'daily-stretch',
      'cool-down',
      'walk-jog',
    ])
    expect(findRoutine('none')).toBeUndefined()
  })

  test('have a picture for each step and variant', () => {
    const wanted = allSteps.flatMap(({ figure, easier, harder }) => [figure, easier?.figure, harder?.figure])
    expect(wanted.filter((id) => id !== undefined && !pictures.has(id ?? ''))).toEqual([])
  })

  test('name sides only for regions that have them', () => {
    const wrong = allSteps.flatMap(({ serves, sides, work }) =>
      serves.filter(({ region, on, phase }) => {
        const isMiddle = sidesOf(region).includes('middle')
        const needsSide = on === 'same' || on === 'other'
        const hasPhase = phase === null || (work.type === 'reps' && work.phases.length > phase)
        return isMiddle !== (on === 'middle') || (needsSide && sides === 'none') || !hasPhase
      }),
    )
    expect(wrong).toEqual([])
    expect(allSteps.every(({ serves }) => serves.some(({ region }) => isMuscle(region)))).toBe(true)
  })

  test('name a leg only where a side is on', () => {
    const unsided = allSteps.flatMap(({ instruction, sides, easier, harder }) =>
      [{ instruction, sides }, easier, harder].filter(
        (way) => way && /the named/i.test(way.instruction) && (way.sides ?? sides) === 'none',
      ),
    )
    expect(unsided).toEqual([])
  })

  test('speak in two or three short sentences and promise nothing', () => {
    const texts = allSteps.flatMap(({ instruction, comfort, easier, harder }) => [
      instruction,
      comfort,
      ...[easier, harder].flatMap((variant) => variant?.instruction ?? []),
    ])
    const forbidden = /lactic|\bheal|inflam|flush|toxin|\bknot|prevent|injur|\brisk|faster|you should|!/i
    expect(
      [...texts, ...builtInRoutines.map(({ summary }) => summary)].filter((t) => forbidden.test(t)),
    ).toEqual([])
    const sentences = (text: string) => text.split(/[.;](?:\s|$)/).filter(Boolean).length
    expect(
      allSteps.filter(({ instruction }) => sentences(instruction) < 2 || sentences(instruction) > 3),
    ).toEqual([])
  })
})

describe('the times of the articles', () => {
  test.each([
    { id: 'hamstring-rock', low: [10, 5, 200], high: [15, 10, 600] },
    { id: 'hip-rotation-90-90', low: [10, 5, 100], high: [15, 5, 150] },
    { id: 'dynamic-calf', low: [10, 5, 100], high: [15, 10, 300] },
  ] as const)('$id holds as long as the article says at both ends of its range', ({ id, low, high }) => {
    const step = stepOf('mobility-three', id)
    const held = ([count, holdSeconds]: readonly number[]) => heldSeconds(step, count ?? 0, holdSeconds ?? 0)
    expect([held(low), held(high)]).toEqual([low[2], high[2]])
  })

  test('the mobility three work for ten minutes by default, transitions not counted', () => {
    const [rock, rotations, calf] = ['hamstring-rock', 'hip-rotation-90-90', 'dynamic-calf'].map((id) => {
      const routine = findRoutine('mobility-three')
      const segments = routine ? timeline(routine) : []
      return segments
        .filter(({ active, step }) => active && step.id === id)
        .reduce((sum, { plannedMs }) => sum + plannedMs, 0)
    })
    expect([rock, rotations, calf]).toEqual([240_000, 120_000, 240_000])
  })

  test('the mobility three last about a quarter of an hour, with 2 s from each position to the next', () => {
    const routine = findRoutine('mobility-three')
    const segments = routine ? timeline(routine) : []
    const moves = segments.filter(({ kind }) => kind === 'move')
    expect(new Set(moves.map(({ plannedMs }) => plannedMs))).toEqual(new Set([2000]))
    // All but the first position of a side are moved to.
    expect(moves).toHaveLength(3 * 23)
    expect(routine && totals(routine).totalMs).toBe((13 * 60 + 49) * 1000)
  })

  test('the hamstring rock works the other hip forward and the same hamstring back', () => {
    expect(stepOf('mobility-three', 'hamstring-rock').serves).toEqual([
      { region: 'hip_flexors', on: 'other', phase: 0 },
      { region: 'hamstrings', on: 'same', phase: 1 },
    ])
  })

  test('pressing the knees together works the inner thighs, pulling them apart the outer hips', () => {
    const { serves, work } = stepOf('after-run-floor', 'leg-squeeze')
    expect(work.type === 'reps' && work.phases.map(({ label }) => label)).toEqual([
      'Press together',
      'Pull apart',
    ])
    expect(serves.slice(0, 2)).toEqual([
      { region: 'adductors', on: 'both', phase: 0 },
      { region: 'glutes', on: 'both', phase: 1 },
    ])
  })

  test('a step done on one side at a time works the named or the other side of a leg, both only in a circle of the hips', () => {
    const sided = allSteps.filter(({ sides }) => sides !== 'none')
    const both = sided.filter(({ serves }) => serves.some(({ on }) => on === 'both')).map(({ id }) => id)
    expect(both).toEqual(['hip-circles'])
  })

  test('sitting on the feet comes first in the floor routine, and hip lifts get harder on one leg', () => {
    expect(findRoutine('after-run-floor')?.blocks[0]?.steps.map(({ id }) => id)).toEqual([
      'sit-on-feet',
      'hip-lift',
      'leg-squeeze',
      'scissor-kicks',
      'lunge',
      'hamstring-lying',
      'hip-and-back',
      'calf-wall',
      'hip-flexor-kneeling',
    ])
    expect(stepOf('after-run-floor', 'hip-lift').harder?.work).toMatchObject({ type: 'reps', count: 5 })
  })

  test('walk-jog takes 34 minutes, a cool-down 10, the daily stretch 10 to 15', () => {
    const minutes = (id: string) => {
      const routine = findRoutine(id)
      return routine ? totals(routine).totalMs / 60_000 : Number.NaN
    }
    expect([minutes('walk-jog'), minutes('cool-down')]).toEqual([34, 10])
    expect(minutes('daily-stretch')).toBeGreaterThanOrEqual(10)
    expect(minutes('daily-stretch')).toBeLessThanOrEqual(15)
  })
})
