// Places and their numbers typed in one line, `calves 3, left quads 5`; a place without a side means both.
import {
  isMuscle,
  muscles,
  type Region,
  regionName,
  type Side,
  sidesOf,
  structures,
} from '../../../shared/journal/body.ts'
import type { Rating } from '../../../shared/journal/records.ts'

export type PlaceLine = {
  ratings: Rating[]
  /** What was read, `Calf both sides 3`, and what is still to come. */
  words: string
  /** Why a part of the line cannot be read. */
  problem: string | null
}

export function readPlaces(text: string): PlaceLine {
  const line: PlaceLine = { ratings: [], words: '', problem: null }
  const parts = [...text.toLowerCase().matchAll(/([^\d]*)(\d+(?:[.,]\d+)?)|[^\d]+$/g)]
  const words = parts.flatMap(([whole, before, number]) => {
    const typed = (before ?? whole).replace(/[\s,;.:]+/g, ' ').trim()
    if (typed === '') {
      if (number !== undefined) line.problem ??= `Which place is ${number}? It can be written as calves 3.`
      return []
    }
    const places = placesOf(typed)
    if (places.length === 0) line.problem ??= `No place is called “${typed}”. It can be written as calves 3.`
    if (places.length === 0 || number === undefined)
      return places.length === 0 ? [] : [`${wordsOf(places)} …`]
    const value = Number(number.replace(',', '.'))
    if (value > 10 || !Number.isInteger(value)) {
      line.problem ??= `${wordsOf(places)}: soreness is a whole number from 0 to 10.`
      return []
    }
    line.ratings.push(...places.map((place) => ({ ...place, value })))
    return [`${wordsOf(places)} ${value}`]
  })
  return { ...line, words: words.join(' · ') }
}

/** The line without the number at its end, which may still grow: `1` to `10`, `3` to `3.5`. */
export function wholePart(text: string): string {
  return text.replace(/[\d.,]+$/, '')
}

/** Other words for a place than the beginning of its name. */
const alsoCalled: Partial<Record<Region, readonly string[]>> = {
  calf: ['calves'],
  soleus: ['soleus'],
  glutes: ['bum', 'buttocks'],
  foot_arch: ['arches', 'arch'],
  abdominals: ['belly', 'abs'],
  adductors: ['adductors'],
  hip_joint_groin: ['groin'],
  sacroiliac: ['si joint'],
}

type Place = { region: Region; side: Side }

function placesOf(typed: string): Place[] {
  const [, first, name = '', last] =
    /^(?:(left|right|both|l|r) (?:sides? )?)?(.*?)(?: (left|right|both|l|r))?(?: sides?)?$/.exec(typed) ?? []
  const sideWord = last ?? first
  const region = regionOf(name)
  if (!region) return []
  const sides = sidesOf(region)
  const side = sideWord?.startsWith('l') ? 'left' : sideWord?.startsWith('r') ? 'right' : null
  return sides
    .filter((one) => side === null || one === side || one === 'middle')
    .map((one) => ({ region, side: one }))
}

/** Muscles come first: `shin` is the muscle, `shin bone` the bone. */
function regionOf(typed: string): Region | undefined {
  return [...muscles, ...structures].find((region) =>
    [`${regionName(region).toLowerCase()}s`, ...(alsoCalled[region] ?? [])].some((name) =>
      name.startsWith(typed),
    ),
  )
}

function wordsOf(places: readonly Place[]): string {
  const [first, second] = places
  if (!first) return ''
  const name = regionName(first.region) + (isMuscle(first.region) ? '' : ' (noted)')
  if (second) return `${name} both sides`
  return first.side === 'middle' ? name : `${name} ${first.side}`
}
