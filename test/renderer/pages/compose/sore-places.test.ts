// The sore places of the composer: rated and marked without one undoing the other.
import { expect, test } from 'vitest'
import { markedAtRest, markedSharp, ratedAt } from '../../../../src/renderer/pages/compose/sore-places.ts'
import type { Rating } from '../../../../src/shared/journal/records.ts'

const calf: Rating = { region: 'calf', side: 'left', value: 4 }
const quads: Rating = { region: 'quads', side: 'right', value: 6 }

test('a mark is set and taken back at its own place alone', () => {
  const sharp = markedSharp([calf, quads], calf, true)
  expect(sharp).toEqual([{ ...calf, feel: 'sharp' }, quads])
  expect(markedSharp(sharp, calf, false)).toEqual([{ ...calf, feel: 'dull' }, quads])
  expect(markedAtRest([calf, quads], quads, true)).toEqual([calf, { ...quads, atRest: true }])
})

test('another number keeps the marks, and a place taken out takes its marks along', () => {
  const marked = markedSharp(markedAtRest([calf, quads], calf, true), calf, true)
  expect(ratedAt(marked, calf, 2)).toEqual([{ ...calf, value: 2, atRest: true, feel: 'sharp' }, quads])
  expect(ratedAt(ratedAt(marked, calf, null), calf, 3)).toEqual([quads, { ...calf, value: 3 }])
})
