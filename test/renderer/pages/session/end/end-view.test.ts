// The end screen: its sentences, the places it asks about, and the ratings that the answers give.
import { expect, test } from 'vitest'
import {
  headlineOf,
  questionsOf,
  ratingsOf,
  stepsOf,
} from '../../../../../src/renderer/pages/session/end/end-view.ts'
import type { Rating, StepLog } from '../../../../../src/shared/journal/records.ts'
import { SessionState } from '../../../../../src/shared/session/state.ts'
import { routine } from '../routine.ts'

type Outcomes = Partial<Record<'lunge' | 'rock' | 'swing', StepLog['outcome']>>

function finished({
  playedMs = 832_000,
  early = false,
  outcomes = {},
  before = [],
}: {
  playedMs?: number
  early?: boolean
  outcomes?: Outcomes
  before?: Pick<Rating, 'region' | 'side' | 'value'>[]
}) {
  const session = SessionState.parse({
    type: 'finished',
    id: '7d1f0cc4-8a53-4f6b-9d0a-3a1f6a6f4b11',
    routine,
    startedAt: '2026-11-22T18:28:00+01:00',
    endedAt: '2026-11-22T18:42:00+01:00',
    eased: [],
    adjusted: {},
    playedBySegment: { a: playedMs },
    cutShort: [],
    before,
    early,
    steps: (['lunge', 'rock', 'swing'] as const).map((stepId) => ({
      stepId,
      name: stepId,
      outcome: outcomes[stepId] ?? 'done',
      activeSeconds: 0,
      plannedSeconds: 0,
    })),
  })
  if (session.type !== 'finished') throw new Error('not finished')
  return session
}

test('a whole session was well spent, one finished early counts', () => {
  expect(headlineOf(finished({}))).toBe('13 minutes 52, well spent.')
  expect(headlineOf(finished({ playedMs: 370_000, early: true }))).toBe('6 minutes 10, and that counts.')
  expect(headlineOf(finished({ playedMs: 0, early: true }))).toBe('Nothing was played this time.')
})

test('steps that were skipped or cut short are named', () => {
  expect(stepsOf(finished({ outcomes: { rock: 'skipped', swing: 'partly' } }))).toEqual({
    text: '2 of 3 steps, 1 in part.',
    skipped: ['rock'],
    partly: ['swing'],
  })
})

test('muscles are asked in the order of how many played steps serve them, joints never', () => {
  const { first, more } = questionsOf(finished({}))
  expect([first.map(({ label }) => label), more]).toEqual([['Hip flexors', 'Hamstrings', 'Glutes'], []])
})

test('what only a skipped step serves is not asked', () => {
  const { first } = questionsOf(finished({ outcomes: { lunge: 'skipped', rock: 'skipped' } }))
  expect(first.map(({ label }) => label)).toEqual(['Glutes'])
})

test('sides that differed before are asked apart, and what was sorest comes first', () => {
  const before = [
    { region: 'glutes' as const, side: 'left' as const, value: 2 },
    { region: 'glutes' as const, side: 'right' as const, value: 5 },
    { region: 'hamstrings' as const, side: 'left' as const, value: 3 },
    { region: 'hamstrings' as const, side: 'right' as const, value: 3 },
  ]
  const { first, more } = questionsOf(finished({ before }))
  expect([...first, ...more].map(({ label, before }) => [label, before])).toEqual([
    ['Glutes left', 2],
    ['Glutes right', 5],
    ['Hamstrings', 3],
    ['Hip flexors', null],
  ])
})

test('an answer for both sides rates both, and no answer rates none', () => {
  const { first } = questionsOf(finished({}))
  expect(ratingsOf(first, new Map([['hamstrings', 0]]))).toEqual([
    { region: 'hamstrings', side: 'left', value: 0 },
    { region: 'hamstrings', side: 'right', value: 0 },
  ])
})
