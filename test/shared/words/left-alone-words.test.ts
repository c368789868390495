// What is said of the steps that touch a place, with its number and its day.
import { expect, test } from 'vitest'
import type { Region, Side } from '../../../src/shared/anatomy/body.ts'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { findRoutine } from '../../../src/shared/routines/builtin/index.ts'
import { type LeftAlone, sparing, touchingSteps } from '../../../src/shared/routines/leave-alone.ts'
import {
  placeSentences,
  sparedSentence,
  spokenPlaces,
  stepSentences,
  touchingCount,
  touchingSentences,
} from '../../../src/shared/words/left-alone-words.ts'

const today = day('2026-11-25')
const monday = addDays(today, -2)
const alone = (
  region: Region,
  side: Side,
  because: LeftAlone['because'],
  value = 5,
  saidOn = monday,
): LeftAlone => ({ region, side, value, because, saidOn })

function touching(routineId: string, ...places: LeftAlone[]) {
  const routine = findRoutine(routineId)
  if (!routine) throw new Error(`no routine ${routineId}`)
  return { steps: touchingSteps(routine, places), spared: sparing(routine, places) }
}

test('the steps, the place, its number and the day stand in one sentence', () => {
  const knee = alone('knee_joint', 'left', 'structure')
  expect(touchingSentences(touching('mobility-three', knee).steps, today, 'en-GB')).toEqual([
    'Hamstring rock and 90/90 hip rotations load the left knee, which you rated 5 on Monday.',
  ])
  expect(touchingSentences(touching('after-run-floor', knee).steps, today, 'en-GB')).toEqual([
    'Sit on your feet, Long lunge and 2 more steps load the left knee, which you rated 5 on Monday.',
  ])
})

test('pain at rest and what is sharp are said as such, each place by itself, the two sides of one together', () => {
  const { steps } = touching(
    'foam-rolling',
    alone('calf', 'left', 'sharp', 4, today),
    alone('calf', 'right', 'sharp', 3, today),
    alone('hamstrings', 'right', 'at_rest', 2, addDays(today, -1)),
  )
  expect(touchingSentences(steps, today, 'en-GB')).toEqual([
    'Foam roll: calves works the left and right calf, which you marked as sharp today.',
    'Foam roll: hamstrings works the right hamstrings, where you noted pain at rest yesterday.',
  ])
})

test('a name with a comma is put in quotes, and a step that works one place and loads another says so', () => {
  const { steps } = touching('post-race-stretch', alone('knee_joint', 'right', 'structure', 4, today))
  expect(touchingSentences(steps, today, 'en-GB')[0]).toContain('“Calf stretch, bent knee”')
  const [bent] = steps
  expect(bent && stepSentences(bent, today, 'en-GB')).toEqual([
    'It loads the right knee, which you rated 4 today.',
  ])
})

test('what is left out and what is done in the easier way stand in one sentence', () => {
  const { spared } = touching('walk-jog', alone('achilles', 'left', 'structure'))
  expect(sparedSentence(spared)).toBe('Easy walk in place of Easy jog.')
  const knee = touching('daily-stretch', alone('it_band', 'left', 'sharp'))
  expect(sparedSentence(knee.spared)).toBe(
    'Without Spinal twist; “Pigeon pose, lying” in place of Pigeon pose.',
  )
})

test('places alone are said in one list, or each with its reason', () => {
  const places = [alone('it_band', 'left', 'structure'), alone('lower_back', 'middle', 'too_sore', 8)]
  expect(spokenPlaces(places)).toBe('the left IT band and the lower back')
  expect(placeSentences(places, today, 'en-GB')).toEqual([
    'The left IT band, which you rated 5 on Monday.',
    'The lower back, which you rated 8 on Monday.',
  ])
})

test('the two sides of a muscle that is too sore stand together with both numbers, the left one first', () => {
  const { steps } = touching(
    'foam-rolling',
    alone('hamstrings', 'right', 'too_sore', 8, today),
    alone('hamstrings', 'left', 'too_sore', 7, today),
  )
  expect(touchingSentences(steps, today, 'en-GB')).toEqual([
    'Foam roll: hamstrings works the left and right hamstrings, which you rated 7 and 8 today.',
  ])
  expect(touchingCount(steps)).toBe('1 step touches the left and right hamstrings')
  const two = touching(
    'after-run-floor',
    alone('knee_joint', 'left', 'structure'),
    alone('calf', 'left', 'sharp'),
  )
  expect(touchingCount(two.steps)).toBe('5 steps touch sore places')
})
