// Places and days of a race's curve in words.
import { type BodyPlace, placeName, type Region, regionName } from '../anatomy/body.ts'
import { listed } from '../base/words.ts'
import { counted } from '../words/counts.ts'
import type { Gap } from './gaps.ts'
import type { RaceDay } from './race-rows.ts'

/** `quads on both sides and lower back`; from the third place on they are counted. */
export function placesText(places: readonly BodyPlace[]): string {
  const regions = [...new Set(places.map(({ region }) => region))]
  const parts = regions.map((region) => regionText(region, places))
  const [first, second, ...others] = parts
  if (others.length === 0) return listed(parts)
  return `${first}, ${second} and ${counted(others.length, 'more muscle', 'more muscles')}`
}

/** `knee left 9 on day 3`: the joint, tendon or bone with the highest number; null where none was above 0. */
export function structureText(days: readonly RaceDay[]): string | null {
  const [worst] = days
    .flatMap(({ n, structures }) => structures.map((rating) => ({ n, ...rating })))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
  return worst ? `${placeInText(worst)} ${worst.value} on ${dayText(worst.n)}` : null
}

/** `quads left`, `IT band right`: a place inside a sentence. */
export function placeInText({ region, side }: BodyPlace): string {
  const name = placeName(region, side)
  return /^[A-Z]{2}/.test(name) ? name : name.toLowerCase()
}

export function dayText(n: number): string {
  return n === 0 ? 'the day of the race' : `day ${n}`
}

/** `the day of the race and days 2 and 4 to 6`, and how many days that is. */
export function daysText(runs: readonly Gap[]): { text: string; count: number } {
  const isRaceDay = runs.some(({ from }) => from === 0)
  const later = runs
    .map(({ from, to }) => ({ from: Math.max(1, from), to }))
    .filter(({ from, to }) => from <= to)
  const names = later.flatMap(({ from, to }) => {
    if (to - from >= 2) return [`${from} to ${to}`]
    return from === to ? [`${from}`] : [`${from}`, `${to}`]
  })
  const days = later.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const named = names.length > 0 ? [`${days === 1 ? 'day' : 'days'} ${listed(names)}`] : []
  return { text: listed([...(isRaceDay ? [dayText(0)] : []), ...named]), count: days + Number(isRaceDay) }
}

function regionText(region: Region, places: readonly BodyPlace[]): string {
  const sides = places.filter((place) => place.region === region).map(({ side }) => side)
  const name = regionName(region).toLowerCase()
  const [side] = sides
  if (sides.length > 1) return `${name} on both sides`
  return side === 'middle' ? name : `${side} ${name}`
}
