// The steps after a race by its length and the runner's experience.
import { expect, it } from 'vitest'
import { stepStarts } from '../../../src/shared/recovery/race-stages.ts'

const all = ['beginner', 'regular', 'experienced'] as const

it.each([
  ['5 km', 5, '0/0/0 1/1/1 2/2/1 3/2/1 5/4/4'],
  ['10 km', 10, '0/0/0 1/1/1 3/2/2 4/3/2 8/7/7'],
  ['half marathon', 21.0975, '0/0/0 3/2/2 6/4/3 7/5/4 16/14/14'],
  ['marathon', 42.195, '0/0/0 4/3/3 8/5/4 10/7/6 30/27/27'],
  ['50 km', 50, '0/0/0 5/4/4 10/8/7 14/10/9 35/32/32'],
  ['80 km', 80, '0/0/0 5/4/4 10/8/7 14/10/9 43/43/43'],
  ['100 km', 100, '0/0/0 6/5/5 14/11/10 18/14/12 43/43/43'],
])('after a %s race each step has its day', (_, km, days) => {
  const starts = all.map((experience) => Object.values(stepStarts(km * 1000, experience)))
  const [first = []] = starts
  expect(first.map((_, step) => starts.map((of) => of[step]).join('/')).join(' ')).toBe(days)
})

it('a race without a distance is taken for a marathon, who is not sure for a beginner, who said nothing for a regular runner', () => {
  expect(stepStarts(null, 'regular')).toEqual(stepStarts(42_195, 'regular'))
  expect(stepStarts(10_000, 'not_sure')).toEqual(stepStarts(10_000, 'beginner'))
  expect(stepStarts(10_000, null)).toEqual(stepStarts(10_000, 'regular'))
})
