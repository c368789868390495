// @vitest-environment jsdom
// Patterns in words: never more than the numbers bear.
import { expect, test } from 'vitest'
import {
  answerText,
  certaintyText,
  questionWords,
  verdictText,
} from '../../../../src/renderer/pages/trends/patterns/pattern-words.ts'
import type { PatternAnswer } from '../../../../src/shared/trends/pattern-answers.ts'

const estimated = {
  id: 'sleep-soreness',
  type: 'estimated',
  pairs: 62,
  days: 63,
  rho: -0.298,
  ci: [-0.535, -0.05],
  p: 0.102,
  q: 0.3,
  partial: -0.25,
  isUncertain: false,
  stands: false,
  bins: [],
} as const satisfies PatternAnswer

test('a pattern that chance shows as well is no clear pattern, and the odds are said', () => {
  expect(verdictText(estimated)).toBe('no clear pattern yet')
  expect(answerText(estimated)).toBe(
    'In your last 9 weeks, shorter nights tended to be followed by slightly more soreness, but a pattern this strong would turn up about 1 time in 10 even if there were no link.',
  )
  expect(certaintyText(estimated)).toBe(
    '62 pairs of days, races and the weekly rhythm left out. The estimate is −0.30, between −0.54 and −0.05 (−1 to +1, 0 is no link). With the load of the day held still the estimate is −0.25.',
  )
})

test('one that chance seldom shows is a pattern so far, unless too few days bear it', () => {
  const found = { ...estimated, rho: -0.55, p: 0.01, q: 0.03, stands: true }
  expect(verdictText(found)).toBe('a pattern so far')
  expect(answerText(found)).toBe(
    'In your last 9 weeks, shorter nights tended to be followed by more soreness. A pattern this strong would turn up about 1 time in 100 even if there were no link.',
  )
  const early = { ...found, isUncertain: true }
  expect(verdictText(early)).toBe('too early to tell')
  expect([answerText(early), certaintyText(early)].join(' ')).toMatch(/, but a pattern .* very uncertain\.$/)
})

test('too early is an answer', () => {
  const answer = { id: 'load-soreness', type: 'too_early', pairs: 16, missing: 12 } as const
  expect(verdictText(answer)).toBe('too early: 12 more days')
  expect(answerText(answer)).toContain('16 pairs of days so far')
})

test('no answer speaks of causes', () => {
  const said = [estimated, { ...estimated, rho: 0.4 }, { ...estimated, rho: 0.02, p: 0.8 }].map(answerText)
  expect(said.join(' ')).not.toMatch(/cause|improve|because|heal/)
  expect(said[2]).toBe(
    'In your last 9 weeks, shorter nights and longer nights were followed by much the same soreness.',
  )
})

test('each bin has its words', () => {
  const { bin } = questionWords['sleep-soreness']
  expect([bin(0, 6), bin(6, 7), bin(9, 24)]).toEqual(['under 6 h', '6 – 7 h', '9 h and more'])
  const load = questionWords['load-soreness'].bin
  expect([load(0, 1), load(1, 250), load(500, 100_000)]).toEqual([
    'rest day',
    'under 250 load',
    '500 load and more',
  ])
})
