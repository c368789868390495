// Sore places typed in one line.
import { fc, test as property } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { muscles, placeName, regionName, sidesOf, structures } from '../../../src/shared/anatomy/body.ts'
import { newRatings, readPlaces } from '../../../src/shared/typed/place-line.ts'

const both = (region: 'calf' | 'quads' | 'hamstrings', value: number) =>
  (['left', 'right'] as const).map((side) => ({ region, side, value }))

it('sets both sides of a place at once', () => {
  const read = { ratings: both('calf', 3), words: 'Calves 3', unread: '', problem: null }
  for (const text of ['calves 3', 'c3', 'Calf 3', 'calves both 3', 'calves both sides, 3'])
    expect(readPlaces(text)).toEqual(read)
})

it('sets one side, a place in the middle, and several places in one line', () => {
  expect(readPlaces('quads left 5; lower back 2, knee r 1')).toEqual({
    ratings: [
      { region: 'quads', side: 'left', value: 5 },
      { region: 'lower_back', side: 'middle', value: 2 },
      { region: 'knee_joint', side: 'right', value: 1 },
    ],
    words: 'Quads left 5 · Lower back 2 · Knee (noted) right 1',
    unread: '',
    problem: null,
  })
})

it('tells 10 from 1 and keeps 0', () => {
  expect(readPlaces('quads 10').ratings).toEqual(both('quads', 10))
  expect(readPlaces('hams 0').ratings).toEqual(both('hamstrings', 0))
})

it('waits for the number of a place', () => {
  expect(readPlaces('calves 3 qu')).toEqual({
    ratings: both('calf', 3),
    words: 'Calves 3 · Quads both sides …',
    unread: 'qu',
    problem: null,
  })
  expect(readPlaces('')).toEqual({ ratings: [], words: '', unread: '', problem: null })
})

it('says what it cannot read', () => {
  expect(readPlaces('nose 3').problem).toBe('No place is called “nose”. It can be written as calves 3.')
  expect(readPlaces('calves 11')).toEqual({
    ratings: [],
    words: '',
    unread: 'calves 11',
    problem: 'Calves: soreness is a whole number from 0 to 10.',
  })
})

it('tells what was not read apart, as it was typed', () => {
  for (const [text, unread] of [
    ['Calves 3, Thigh 5; quads 2.', 'Thigh 5'],
    ['Nose 2, calves 3.5; quads 2, 7, lower', 'Nose 2, calves 3.5, 7, lower'],
  ] as const) {
    const read = readPlaces(text)
    expect(read.unread).toBe(unread)
    expect(readPlaces(unread)).toMatchObject({ ratings: [], unread, problem: read.problem })
  }
})

it('says a number again only where it is another one', () => {
  const [three, four] = [both('calf', 3), both('calf', 4)]
  expect(newRatings([...three, ...both('quads', 2)], three)).toEqual(both('quads', 2))
  expect(newRatings([...three, ...four], three)).toEqual(four)
  expect(newRatings(three, [...three, ...four])).toEqual(three)
})

it('takes the side before the place, as the map says it', () => {
  expect(readPlaces('left quads 5, r knee 1; both calves 2').ratings).toEqual([
    { region: 'quads', side: 'left', value: 5 },
    { region: 'knee_joint', side: 'right', value: 1 },
    ...both('calf', 2),
  ])
})

it('asks for the place of a number that stands alone, and takes no half of one', () => {
  const lone = {
    ratings: [],
    words: '',
    unread: '5',
    problem: 'Which place is 5? It can be written as calves 3.',
  }
  expect(readPlaces('5')).toEqual(lone)
  expect(readPlaces('calves 3, 5')).toEqual({ ...lone, ratings: both('calf', 3), words: 'Calves 3' })
  for (const half of ['calves 3.5', 'calves 3,5'])
    expect(readPlaces(half)).toEqual({
      ratings: [],
      words: '',
      unread: half,
      problem: 'Calves: soreness is a whole number from 0 to 10.',
    })
})

property.prop([fc.constantFrom(...muscles, ...structures), fc.integer({ min: 0, max: 10 })])(
  'every place can be typed by its own name',
  (region, value) => {
    expect(readPlaces(`${regionName(region)} ${value}`).ratings).toEqual(
      sidesOf(region).map((side) => ({ region, side, value })),
    )
    for (const side of sidesOf(region)) {
      const one = [{ region, side, value }]
      expect(readPlaces(`${placeName(region, side)} ${value}`).ratings).toEqual(one)
      expect(readPlaces(`${side === 'middle' ? '' : side} ${regionName(region)} ${value}`).ratings).toEqual(
        one,
      )
    }
  },
)
