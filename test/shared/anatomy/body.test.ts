// The body: which places there are and how they are called.
import { expect, test } from 'vitest'
import {
  isMuscle,
  muscles,
  placeName,
  regionName,
  regionNamed,
  regions,
  sideNamed,
  sidesOf,
  structures,
} from '../../../src/shared/anatomy/body.ts'

test('muscles are scored for soreness, and joints, tendons and bones are not', () => {
  expect(muscles.filter(isMuscle)).toEqual([...muscles])
  expect(structures.filter(isMuscle)).toEqual([])
})

test('each region lies in the middle or on both sides', () => {
  const middle = regions.filter((region) => sidesOf(region).includes('middle'))
  expect(middle).toEqual(['lower_back', 'upper_back', 'abdominals'])
  for (const region of regions)
    expect(sidesOf(region)).toEqual(middle.includes(region) ? ['middle'] : ['left', 'right'])
})

test('each region has a name of its own', () => {
  const names = regions.map(regionName)
  expect(new Set(names).size).toBe(regions.length)
})

test('a place is named with its side where it has one', () => {
  expect([placeName('quads', 'left'), placeName('lower_back', 'middle')]).toEqual([
    'Quads left',
    'Lower back',
  ])
})

test('a region and a side are found by their own name alone', () => {
  expect([regionNamed('calf'), regionNamed('Calf'), regionNamed('')]).toEqual(['calf', null, null])
  expect([sideNamed('middle'), sideNamed('both')]).toEqual(['middle', null])
})
