// The week card in words: counts, and every day done, gone by or still open.
import { expect, test } from 'vitest'
import { rollingWords, weekRows } from '../../../../src/renderer/pages/today/week-words.ts'
import { addDays, day } from '../../../../src/shared/base/day.ts'
import type { WeekTargets } from '../../../../src/shared/trends/week-targets.ts'

const states = ['past', 'past', 'today', 'to_come', 'to_come', 'to_come', 'to_come'] as const

/** A week from Monday 23 November on whose Wednesday it is; mobility on Monday, stretching on Wednesday. */
function week(part: Partial<WeekTargets> = {}): WeekTargets {
  const days = states.map((state, index) => ({
    day: addDays(day('2026-11-23'), index),
    state,
    done: { mobility: index === 0, stretching: index === 2, rolling: false },
  }))
  return { days, count: { mobility: 1, stretching: 1, rolling: 0 }, daysSinceRace: null, ...part }
}

test('a row a kind: what is usual, and each day by name', () => {
  const [mobility, stretching] = weekRows(week(), 1, 'en-GB')
  expect([mobility?.name, mobility?.count, stretching?.name, stretching?.count]).toEqual([
    'Mobility',
    '1 done, aim 4–5',
    'Stretching',
    '1 done, aim 7',
  ])
  expect(mobility?.marks.slice(0, 4)).toEqual([
    { letter: 'M', state: 'done', words: 'Monday: done' },
    { letter: 'T', state: 'without', words: 'Tuesday: without' },
    { letter: 'W', state: 'open', words: 'Wednesday: not yet' },
    { letter: 'T', state: 'open', words: 'Thursday: not yet' },
  ])
  expect(stretching?.marks[2]).toEqual({ letter: 'W', state: 'done', words: 'Wednesday: done' })
})

test('the week begins on the weekday of the locale, in its language', () => {
  const letters = (first: number, locale: string) =>
    weekRows(week(), first, locale)[0]?.marks.map(({ letter }) => letter)
  expect([letters(7, 'en-US'), letters(1, 'de-DE')]).toEqual([
    ['S', 'M', 'T', 'W', 'T', 'F', 'S'],
    ['M', 'D', 'M', 'D', 'F', 'S', 'S'],
  ])
})

test('rolling has a line in the ten days after a race only', () => {
  const count = { mobility: 0, stretching: 0, rolling: 1 }
  expect([rollingWords(week()), rollingWords(week({ daysSinceRace: 3, count }))]).toEqual([
    null,
    'Foam rolling on 1 day this week. After a race, a few slow minutes a day are usual.',
  ])
})
