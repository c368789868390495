// The sore places of the composer: rated and marked without one undoing the other.
import { expect, test } from 'vitest'
import {
  markedAtRest,
  markedSharp,
  ratedAt,
  ratingsNow,
  ratingsOfToday,
  standingWith,
} from '../../../../src/renderer/pages/compose/sore-places.ts'
import { addDays, day, instant } from '../../../../src/shared/base/day.ts'
import { journalOf } from '../../../../src/shared/journal/change.ts'
import type { Rating } from '../../../../src/shared/journal/records.ts'
import { leftAlone } from '../../../../src/shared/recovery/left-alone.ts'
import { standing } from '../../../../src/shared/soreness/standing.ts'
import { aCheck } from '../../../fakes/records.ts'

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

test('the page begins with what stands: the numbers of the last days, and what is left alone whenever it was said', () => {
  const today = day('2026-11-24')
  const knee: Rating = { region: 'knee_joint', side: 'left', value: 5 }
  const stands = standing(
    journalOf(1, [aCheck(1, addDays(today, -6), [calf, knee]), aCheck(2, addDays(today, -1), [quads])]),
    today,
  )
  expect(ratingsNow(stands)).toEqual([quads, knee])

  const at = instant('2026-11-24T09:00:00+01:00')
  const changed = standingWith(stands, markedSharp(ratingsNow(stands), quads, true), at)
  expect(ratingsOfToday(changed)).toEqual([{ ...quads, feel: 'sharp' }])
  const said = leftAlone(changed).map(({ region, because, saidOn }) => [region, because, saidOn])
  expect(said).toEqual([
    ['quads', 'sharp', today],
    ['knee_joint', 'structure', addDays(today, -6)],
  ])
})
