// Patterns of diaries that were made up: none is seen where there is none, and a real one is.
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { type Draws, patternAnswers } from '../../../src/shared/trends/pattern-answers.ts'
import { mostQuestionDays, questionsOf } from '../../../src/shared/trends/pattern-questions.ts'
import { aCheck, aNight, aRun } from '../../fakes/records.ts'
import { independentDiary, plantedDiary } from './diaries.ts'

const isLong = process.env['AFTERRUN_LONG'] === '1'
const runs = isLong ? 500 : 24
/** Spearman's -0.5 of normal numbers is this Pearson's r. */
const planted = 2 * Math.sin((Math.PI / 6) * -0.5)
/** Resampling does not decide whether a pattern stands, only how wide its interval is told. */
const fewDraws: Draws = { permutations: 1, resamples: 20, seed: 1 }

test(`of ${runs} diaries of 60 days whose series share nothing but a week, at most one in ten questions seems a pattern`, () => {
  const asked = { all: 0, below5: 0, stands: 0 }
  for (let run = 0; run < runs; run += 1) {
    const answers = patternAnswers(independentDiary(60, 1 + run), fewDraws)
    const estimated = answers.flatMap((answer) => (answer.type === 'estimated' ? [answer] : []))
    asked.all += estimated.length
    asked.below5 += estimated.filter(({ p }) => p < 0.05).length
    asked.stands += estimated.filter(({ stands }) => stands).length
  }
  expect(asked.all).toBe(3 * runs)
  expect(asked.below5 / asked.all).toBeLessThanOrEqual(0.1)
  expect(asked.stands / asked.all).toBeLessThanOrEqual(0.1)
})

test(`of ${runs} diaries of 120 days in which soreness follows the night before, over nine in ten show it`, () => {
  let found = 0
  for (let run = 0; run < runs; run += 1) {
    const [sleep] = patternAnswers(plantedDiary(120, 10_000 + run, planted), fewDraws)
    if (sleep?.type === 'estimated' && sleep.stands && sleep.rho < 0) found += 1
  }
  expect(found / runs).toBeGreaterThan(0.9)
})

describe('with too little', () => {
  const gate = (days: number) => patternAnswers(independentDiary(days, 5), fewDraws)[0]

  test('it says how many more pairs of days are needed', () => {
    expect(gate(17)).toEqual({ id: 'sleep-soreness', type: 'too_early', pairs: 16, missing: 12 })
  })

  test('an estimate below 60 pairs is uncertain', () => {
    expect(gate(40)).toMatchObject({ type: 'estimated', pairs: 39, isUncertain: true })
    expect(gate(200)).toMatchObject({ type: 'estimated', pairs: 199, isUncertain: false })
  })

  test('a series that never changes has no pattern', () => {
    const [first] = independentDiary(80, 3)
    if (!first) throw new Error('There is no first question.')
    const same = { ...first, y: first.y.map(() => 2) }
    expect(patternAnswers([same], fewDraws)).toEqual([{ id: 'sleep-soreness', type: 'no_change', pairs: 79 }])
  })
})

describe('the questions of a journal', () => {
  const today = day('2026-11-24')
  const at = (ago: number) => mostQuestionDays - 1 - ago
  const of = (...records: JournalRecord[]) => questionsOf(journalOf(1, records), today, 'mclean')

  test('pair the hours of a night by the day it ended with the soreness of the day after', () => {
    const [sleep, load] = of(
      aNight(1, addDays(today, -1), { sleptMinutes: 450 }),
      aCheck(2, today, [{ region: 'calf', side: 'left', value: 3 }], { nothingElseSore: true }),
      aRun(3, addDays(today, -1), { effortCr10: 5 }),
    )
    expect([sleep?.x[at(1)], sleep?.y[at(0)], sleep?.lag, load?.x[at(1)]]).toEqual([7.5, 3, 1, 300])
  })

  test('are three of a diary of 120 days, and six of a longer one', () => {
    const asked = (ago: number) => of(aNight(1, addDays(today, -ago))).map(({ id }) => id)
    expect([asked(119).length, asked(120)]).toEqual([
      3,
      [
        ...['sleep-soreness', 'load-soreness', 'quality-fatigue'],
        ...['sleep-fatigue', 'load-fatigue', 'soreness-sleep'],
      ],
    ])
  })

  test('leave out a race and the seven days after it, and days known in part', () => {
    const [sleep] = of(
      aRun(1, addDays(today, -9), { race: { name: 'Lakeside Marathon' } }),
      ...Array.from({ length: 11 }, (_, ago) => aNight(10 + ago, addDays(today, -ago))),
      aCheck(30, addDays(today, -1), [{ region: 'quads', side: 'left', value: 4 }]),
      aCheck(31, today, [{ region: 'calf', side: 'left', value: 1 }]),
    )
    const logged = Array.from({ length: 11 }, (_, ago) => sleep?.x[at(ago)] !== null)
    expect(logged).toEqual([true, true, false, false, false, false, false, false, false, false, true])
    expect([sleep?.y[at(1)], sleep?.y[at(0)]]).toEqual([4, null])
  })
})
