// The places of the body as whole numbers, so that fifty years of ratings are gone through without making a text of each.
import { type BodyPlace, muscles, type Region, type Side, sidesOf, structures } from '../anatomy/body.ts'

/** Muscles first, then structures, each in the alphabet: of equal places the first is the one that is named. */
const regions: readonly Region[] = [...[...muscles].sort(), ...[...structures].sort()]
const sides = ['middle', 'left', 'right'] as const satisfies readonly Side[]

const numbers = Object.fromEntries(regions.map((region, index) => [region, index * sides.length]))

/** How many of the places are muscles: those whose index is below it. */
export const musclePlaces = muscles.length * sides.length

export function placeIndex({ region, side }: BodyPlace): number {
  return (numbers[region] ?? 0) + (side === 'middle' ? 0 : side === 'left' ? 1 : 2)
}
export const placeCount = regions.length * sides.length
/** How many of them a body has: a region in the middle has no sides. */
export const realPlaces = regions.flatMap(sidesOf).length

/** @throws RangeError when there is no such place. */
export function placeAt(index: number): BodyPlace {
  const [region, side] = [regions[Math.floor(index / sides.length)], sides[index % sides.length]]
  if (region === undefined || side === undefined) throw new RangeError(`placeAt: no place ${index}`)
  return { region, side }
}
