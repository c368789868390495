// What each built-in step asks for, written out: the articles' ranges with our middle of them, and our own numbers where they have none.
import { expect, test } from 'vitest'
import { builtInRoutines } from '../../../../src/shared/routines/builtin/index.ts'
import type { Work } from '../../../../src/shared/routines/routine.ts'

/** `7 x 5+5 s`: reps and the holds of one; `hold 30 s`; sides as `each side`, `in turn`, or none. */
const doses = {
  'after-run-floor': [
    'sit-on-feet: hold 30 s',
    'hip-lift: 10 x 3+3 s; harder 5 x 3+3 s, each side',
    'leg-squeeze: 7 x 5+5 s',
    'scissor-kicks: 7 x 3 s, in turn',
    'lunge: hold 30 s, each side',
    'hamstring-lying: hold 30 s, each side',
    'hip-and-back: hold 45 s',
    'calf-wall: hold 30 s, each side',
    'hip-flexor-kneeling: hold 30 s, each side',
  ],
  'mobility-three': [
    'hamstring-rock: 12 x 5+5 s, each side',
    'hip-rotation-90-90: 12 x 5+5 s',
    'dynamic-calf: 12 x 10 s, in turn',
  ],
  'post-race-stretch': [
    'calf-wall: hold 25 s, each side',
    'calf-wall-bent: hold 25 s, each side',
    'hamstring-standing: hold 25 s, each side',
    'quad-standing: hold 25 s, each side',
    'hip-flexor-kneeling: hold 25 s, each side',
    'glute-knee-hug: hold 25 s, each side',
    'glute-figure-four: hold 25 s, each side',
  ],
  'dynamic-mobility': [
    'leg-swing-front: 10 x 2 s, each side',
    'leg-swing-side: 10 x 2 s, each side',
    'hip-circles: 10 x 3 s, each side',
    'ankle-circles: 10 x 3 s, each side',
  ],
  'foam-rolling': [
    'roll-calves: flow 45 s, each side',
    'roll-quads: flow 45 s, each side',
    'roll-hamstrings: flow 45 s, each side',
    'roll-glutes: flow 45 s, each side',
    'roll-it-band: flow 45 s, each side',
    'roll-upper-back: flow 45 s',
  ],
  'daily-stretch': [
    '2 rounds of hip-opener: hold 45 s',
    '2 rounds of childs-pose: hold 45 s',
    '2 rounds of cat-cow: flow 45 s',
    '2 rounds of spinal-twist: hold 30 s, each side',
    '2 rounds of hamstring-seated: hold 45 s',
    '2 rounds of pigeon: hold 30 s, each side',
  ],
  'cool-down': ['easy-jog: flow 600 s'],
  'walk-jog': [
    'walk-in: flow 300 s',
    '8 rounds of jog: flow 60 s',
    '8 rounds of walk-between: flow 120 s',
    'walk-out: flow 300 s',
  ],
}

const sideWords = { none: '', left_right: ', each side', alternating: ', in turn' }

test('every built-in step has the dose that is written here', () => {
  const found = builtInRoutines.map(({ id, blocks }) => [
    id,
    blocks.flatMap(({ rounds, steps }) =>
      steps.map(({ id: stepId, work, sides, easier, harder }) => {
        const harderWork = harder?.work
          ? `; harder ${workWords(harder.work)}${sideWords[harder.sides ?? sides]}`
          : ''
        expect(easier?.work ?? null).toBeNull()
        return `${rounds > 1 ? `${rounds} rounds of ` : ''}${stepId}: ${workWords(work)}${sideWords[sides]}${harderWork}`
      }),
    ),
  ])
  expect(Object.fromEntries(found)).toEqual(doses)
})

function workWords(work: Work): string {
  if (work.type !== 'reps') return `${work.type} ${work.seconds} s`
  return `${work.count} x ${work.phases.map(({ holdSeconds }) => holdSeconds).join('+')} s`
}
