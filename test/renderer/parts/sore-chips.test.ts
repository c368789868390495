// The chips of a check: few, and never two numbers in one.
import { expect, it } from 'vitest'
import { soreChips } from '../../../src/renderer/parts/sore-chips.ts'

it('joins left and right where they are the same, and keeps them apart where they are not', () => {
  expect(
    soreChips([
      { region: 'calf', side: 'right', value: 3 },
      { region: 'quads', side: 'left', value: 4 },
      { region: 'quads', side: 'right', value: 5 },
      { region: 'calf', side: 'left', value: 3 },
      { region: 'lower_back', side: 'middle', value: 0 },
      { region: 'knee_joint', side: 'left', value: 2 },
    ]),
  ).toEqual([
    { name: 'Quads left', value: 4, muscle: true, feel: '' },
    { name: 'Quads right', value: 5, muscle: true, feel: '' },
    { name: 'Calves', value: 3, muscle: true, feel: '' },
    { name: 'Lower back', value: 0, muscle: true, feel: '' },
    { name: 'Knee left', value: 2, muscle: false, feel: '' },
  ])
})

it('keeps left and right apart where one of them feels otherwise', () => {
  expect(
    soreChips([
      { region: 'calf', side: 'left', value: 3 },
      { region: 'calf', side: 'right', value: 3, feel: 'sharp', atRest: true },
    ]),
  ).toEqual([
    { name: 'Calf left', value: 3, muscle: true, feel: '' },
    { name: 'Calf right', value: 3, muscle: true, feel: 'sharp, at rest or at night too' },
  ])
})
