// The drawn body: every place of the journal can be reached and rated.
import { expect, it } from 'vitest'
import { shapeOf, shapes } from '../../../../src/renderer/parts/body-map/shapes.ts'
import { muscles, sidesOf, structures } from '../../../../src/shared/anatomy/body.ts'
import { ratingOf, withFeel, withRating } from '../../../../src/shared/soreness/ratings.ts'

it('draws every place of the body at least once', () => {
  const drawn = new Set(shapes.map(({ region, side }) => `${region}:${side}`))
  const places = [...muscles, ...structures].flatMap((region) =>
    sidesOf(region).map((side) => `${region}:${side}`),
  )
  expect([...drawn].toSorted()).toEqual(places.toSorted())
})

it('leads with arrows from every place to every other', () => {
  for (const start of shapes) {
    const reached = new Set([start.key])
    for (const key of reached)
      for (const next of Object.values(shapeOf(key).neighbours)) if (next !== null) reached.add(next)
    expect(reached.size).toBe(shapes.length)
  }
})

it('rates a place once, changes it, and takes it out', () => {
  const left = { region: 'quads', side: 'left' } as const
  const right = { region: 'quads', side: 'right' } as const
  const rated = withRating(withRating([], left, 4), right, 0)
  expect(rated).toEqual([
    { ...left, value: 4 },
    { ...right, value: 0 },
  ])
  expect(withRating(rated, left, 6)).toEqual([
    { ...left, value: 6 },
    { ...right, value: 0 },
  ])
  expect(withRating(rated, left, null)).toEqual([{ ...right, value: 0 }])
  expect(withRating(rated, { region: 'calf', side: 'left' }, null)).toEqual(rated)
  expect([ratingOf(rated, right), ratingOf(rated, { region: 'calf', side: 'left' })]).toEqual([0, null])
})

it('keeps how a place feels when its number changes, and takes it back where it is not said', () => {
  const calf = { region: 'calf', side: 'left' } as const
  const rated = withRating([], calf, 4)
  const sharp = withFeel(rated, calf, { feel: 'sharp', atRest: true })
  expect(withRating(sharp, calf, 6)).toEqual([{ ...calf, value: 6, feel: 'sharp', atRest: true }])
  expect(withFeel(sharp, calf, { feel: null, atRest: false })).toEqual([{ ...calf, value: 4, atRest: false }])
  expect(withFeel(sharp, calf, { feel: null, atRest: null })).toEqual(rated)
  expect(withFeel(rated, { region: 'calf', side: 'right' }, { feel: 'dull', atRest: null })).toEqual(rated)
})
