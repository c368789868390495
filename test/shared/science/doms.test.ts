// Soreness after a race in numbers, where little is known.
import { describe, expect, test } from 'vitest'
import { domsAucWindow, domsSummary } from '../../../src/shared/science/index.ts'

const summary = (t: number[], y: number[], baseline = 0) => domsSummary({ t, y, baseline, doneExcess: 1 })
const auc = (t: number[], y: number[]) => domsAucWindow({ t, y, baseline: 0, W: 7 })

describe('the summary', () => {
  test('of no logs is unknown in every figure', () => {
    expect(summary([], [])).toEqual({
      peakExcess: null,
      peakValue: null,
      peakDay: null,
      aucSorenessDays: null,
      halfTimeDays: null,
      dayBackToBaseline: null,
      peakIsFirstObservation: null,
    })
  })

  test('does not know a half-time or a way back that has not come', () => {
    expect(summary([0, 1, 2], [3, 6, 4])).toEqual({
      peakExcess: 6,
      peakValue: 6,
      peakDay: 1,
      aucSorenessDays: 9.5,
      halfTimeDays: null,
      dayBackToBaseline: null,
      peakIsFirstObservation: false,
    })
  })

  test('believes in the way back only when the next log confirms it', () => {
    expect(summary([0, 1, 2], [6, 3, 1]).dayBackToBaseline).toBe(null)
    expect(summary([0, 1, 2, 3], [6, 3, 1, 1]).dayBackToBaseline).toBe(2)
    expect(summary([0, 1, 2, 3, 4], [6, 1, 3, 1, 0]).dayBackToBaseline).toBe(3)
  })

  test('takes the first of equal peaks', () => {
    expect(summary([0, 1, 2], [4, 6, 6]).peakDay).toBe(1)
  })

  test('of soreness that never rose above the baseline has no half-time', () => {
    expect(summary([0, 1, 2], [2, 1, 2], 3)).toMatchObject({
      peakExcess: 0,
      halfTimeDays: null,
      aucSorenessDays: 0,
      dayBackToBaseline: 0,
    })
  })
})

describe('the area of days 0 to 7', () => {
  test('needs four logs in the window and one by day 2', () => {
    expect(auc([1, 2, 3], [5, 4, 1])).toEqual({ auc: null, reason: 'too-few-logs' })
    expect(auc([3, 4, 5, 6], [5, 4, 3, 1])).toEqual({ auc: null, reason: 'too-few-logs' })
    expect(auc([1, 2, 3, 8], [5, 4, 3, 1])).toEqual({ auc: null, reason: 'too-few-logs' })
  })

  test('carries the last value forward only when the soreness was gone', () => {
    expect(auc([0, 1, 2, 3], [4, 4, 2, 1])).toEqual({ auc: 4 + 3 + 1.5 + 4, reason: null })
    expect(auc([0, 1, 2, 3], [4, 4, 2, 2])).toEqual({ auc: null, reason: 'censored' })
  })

  test('goes straight to a log after day 7 and counts up to day 7 only', () => {
    expect(auc([0, 1, 2, 6, 8], [4, 4, 2, 2, 0])).toEqual({ auc: 4 + 3 + 8 + 1.5, reason: null })
  })

  test('leaves out what was logged before the finish', () => {
    expect(auc([-1, 0, 1, 2, 3], [9, 4, 4, 2, 1])).toEqual(auc([0, 1, 2, 3], [4, 4, 2, 1]))
  })
})

test.each([
  ['t and y differ in length', [1, 2], [1]],
  ['t does not rise', [1, 1], [1, 2]],
  ['t is not a finite number', [Number.NaN], [1]],
  ['y is below 0', [1], [-1]],
])('series that make no sense are refused: %s', (message, t, y) => {
  expect(() => summary(t, y)).toThrow(new RangeError(message))
})
