// The places of the body as whole numbers, so that fifty years of ratings are gone through without making a text of each.
import { muscles, type Region, type Side, structures } from '../anatomy/body.ts'

/** Muscles first, then structures, each in the alphabet: of equal places the first is the one that is named. */
const regions: readonly Region[] = [...[...muscles].sort(), ...[...structures].sort()]
const sides = ['middle', 'left', 'right'] as const satisfies readonly Side[]

const numbers = Object.fromEntries(regions.map((region, index) => [region, index * sides.length]))

/** How many of the places are muscles: those whose index is below it. */
export const musclePlaces = muscles.length * sides.length

export function placeIndex({ region, side }: { region: Region; side: Side }): number {
  return (numbers[region] ?? 0) + sides.indexOf(side)
}
