// The body: which places there are and how they are called.
import { expect, test } from 'vitest'
import {
  isMuscle,
  muscles,
  placeName,
  Region,
  regionName,
  sidesOf,
  structures,
} from '../../../src/shared/anatomy/body.ts'

test('muscles are scored for soreness, and joints, tendons and bones are not', () => {
  expect(muscles.filter(isMuscle)).toEqual([...muscles])
  expect(structures.filter(isMuscle)).toEqual([])
})

test('each region lies in the middle or on both sides', () => {
  const middle = Region.options.filter((region) => sidesOf(region).includes('middle'))
  expect(middle).toEqual(['lower_back', 'upper_back', 'abdominals'])
  for (const region of Region.options)
    expect(sidesOf(region)).toEqual(middle.includes(region) ? ['middle'] : ['left', 'right'])
})

test('each region has a name of its own', () => {
  const names = Region.options.map(regionName)
  expect(new Set(names).size).toBe(Region.options.length)
})

test('a place is named with its side where it has one', () => {
  expect([placeName('quads', 'left'), placeName('lower_back', 'middle')]).toEqual([
    'Quads left',
    'Lower back',
  ])
})
