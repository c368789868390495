// What the composer says of its proposal.
import { expect, test } from 'vitest'
import {
  avoidedWords,
  leftOutWords,
  restingWords,
  saidWords,
  shortWords,
} from '../../../../src/renderer/pages/compose/compose-words.ts'
import { addDays, day } from '../../../../src/shared/base/day.ts'
import { journalOf } from '../../../../src/shared/journal/change.ts'
import { coolDown } from '../../../../src/shared/routines/builtin/cool-down.ts'
import type { LeftAlone } from '../../../../src/shared/routines/leave-alone.ts'
import { totals } from '../../../../src/shared/routines/timeline.ts'
import { standing } from '../../../../src/shared/soreness/standing.ts'
import { aCheck } from '../../../fakes/records.ts'

test('places that are left out for the same reason stand in one sentence', () => {
  const places = ['Knee left', 'Knee right', 'IT band left']
  expect(leftOutWords({ places, why: 'noted and not worked here' })).toBe(
    'Knee left, knee right and IT band left: noted and not worked here.',
  )
})

test('a proposal that is much shorter than its time says why, and one that fills it says nothing', () => {
  const minutes = Math.ceil(totals(coolDown).totalMs / 60_000)
  const short = `Shorter than ${minutes + 5} minutes: anything more would repeat a step`
  expect([
    shortWords(coolDown, minutes, false),
    shortWords(coolDown, minutes + 5, false),
    shortWords(coolDown, minutes + 5, true),
  ]).toEqual([
    null,
    `${short} or take up most of the time.`,
    `${short}, touch a place that is left alone or take up most of the time.`,
  ])
})

const today = day('2026-11-24')
const quads = (side: 'left' | 'right'): LeftAlone => ({
  region: 'quads',
  side,
  value: 8,
  because: 'too_sore',
  saidOn: today,
})

test('steps that would touch a place are named with it, those with a comma in their name in quotes', () => {
  const places: LeftAlone[] = [{ ...quads('left'), region: 'knee_joint', because: 'structure' }]
  expect(avoidedWords({ steps: ['Pigeon pose', 'Quad stretch, standing'], places })).toBe(
    'Pigeon pose and “Quad stretch, standing” would touch the left knee.',
  )
})

test('rest is said first of what is too sore, with what goes beside it or that nothing does', () => {
  const resting = [quads('left'), quads('right')]
  expect([
    restingWords({ resting, routine: coolDown }),
    restingWords({ resting, routine: null }),
    restingWords({ resting: [], routine: coolDown }),
  ]).toEqual([
    'Rest suits the left and right quads; here is what leaves them alone.',
    'Rest suits the left and right quads.',
    null,
  ])
})

test('numbers of another day are not said to be of today', () => {
  const ofToday = standing(journalOf(1, [aCheck(1, today, [quads('left')])]), today)
  const older = standing(journalOf(1, [aCheck(1, addDays(today, -1), [quads('left')])]), today)
  expect([saidWords(ofToday), saidWords(older)]).toEqual([
    'from today’s check-in',
    'from your last check-ins',
  ])
})
