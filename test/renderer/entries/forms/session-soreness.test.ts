// The soreness before and after a session as the journal lets it be changed.
import { expect, test } from 'vitest'
import { placesOf, ratedAt } from '../../../../src/renderer/entries/forms/session-soreness.ts'
import type { Rating } from '../../../../src/shared/journal/records.ts'

const quads: Rating = { region: 'quads', side: 'left', value: 5, feel: 'sharp' }
const calf: Rating = { region: 'calf', side: 'left', value: 2 }

test('each place rated before or after has one line', () => {
  expect(placesOf([quads], [{ ...quads, value: 4 }, calf])).toEqual([
    { region: 'quads', side: 'left' },
    { region: 'calf', side: 'left' },
  ])
})

test('a changed number keeps what else was said of the place; a new place is added, one without a number goes', () => {
  const place = { region: 'calf', side: 'left' } as const
  expect([
    ratedAt([quads, calf], quads, 3),
    ratedAt([quads], place, 0),
    ratedAt([quads, calf], place, null),
  ]).toEqual([[{ ...quads, value: 3 }, calf], [quads, { ...place, value: 0 }], [quads]])
})
