// Races laid over each other, as lines and points.
import { expect, it } from 'vitest'
import { overlayLabel, overlayRows } from '../../../src/renderer/charts/overlay-rows.ts'
import { nearest } from '../../../src/renderer/charts/PointLink.tsx'
import { journalOf } from '../../../src/shared/journal/change.ts'
import { comparedRaces } from '../../../src/shared/trends/compared-races.ts'
import { aRace, evenings, over } from '../../shared/trends/races.ts'

const race = aRace()
const races = comparedRaces(journalOf(1, [race, ...evenings([5, 7, null, 2])]), [race], over)

it('breaks the line where a day was not logged, and has a point to go to for each day that was', () => {
  const { lines, points } = overlayRows(races, (day) => `#/journal/${day}`)
  expect(lines[0]?.runs).toEqual([
    [
      { x: 0, y: 5 },
      { x: 1, y: 7 },
    ],
    [{ x: 3, y: 2 }],
  ])
  expect(points.map(({ text, href }) => [text, href])).toEqual([
    ['Lakeside Marathon, finish: 5, quads left', '#/journal/2026-11-22'],
    ['Lakeside Marathon, day 1: 7, quads left', '#/journal/2026-11-23'],
    ['Lakeside Marathon, day 3: 2, quads left', '#/journal/2026-11-25'],
  ])
})

it('tells each value in words', () => {
  expect(overlayLabel(races)).toBe(
    'Highest soreness of each day since the finish, 0 to 10. Lakeside Marathon: finish 5, day 1 7, day 3 2.',
  )
})

it('of points above each other the pointer means the nearest', () => {
  const points = [
    { at: 0.2, up: 0.1 },
    { at: 0.2, up: 0.8 },
    { at: 0.5, up: 0.5 },
  ]
  expect([nearest(points, 0.21, 0.2), nearest(points, 0.21, 0.7), nearest(points, 0.4, 0.1)]).toEqual([
    0, 1, 2,
  ])
})
