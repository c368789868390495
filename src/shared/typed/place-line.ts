// Places and their numbers typed in one line, `calves 3, left quads 5`; a place without a side means both.
import {
  type BodyPlace,
  bothName,
  isMuscle,
  muscles,
  otherNames,
  type Region,
  regionName,
  sidesOf,
  structures,
} from '../anatomy/body.ts'
import { longestText, tooLongText } from '../base/longest-text.ts'
import { plainSigns } from '../base/written-digits.ts'
import type { Rating } from '../journal/records.ts'

export type PlaceLine = {
  ratings: Rating[]
  /** What was read, `Calves 3`, and what is still to come. */
  words: string
  /** The parts no rating could be read from, as they were typed. */
  unread: string
  /** Why a part of the line cannot be read. */
  problem: string | null
}

export function readPlaces(text: string): PlaceLine {
  if (text.length > longestText) return { ratings: [], words: '', unread: text, problem: tooLongText }
  const parts = [...plainSigns(text).matchAll(/([^\d]*)(\d+(?:[.,]\d+)?)|[^\d]+$/g)]
    .map(([whole, before, number]) => ({ typed: trimmed(whole), ...readPart(before ?? whole, number) }))
    .filter(({ typed }) => typed !== '')
  return {
    ratings: parts.flatMap(({ ratings }) => ratings),
    words: parts
      .map(({ words }) => words)
      .filter((words) => words !== '')
      .join(' · '),
    unread: parts
      .filter(({ ratings }) => ratings.length === 0)
      .map(({ typed }) => typed)
      .join(', '),
    problem: parts.find(({ problem }) => problem !== null)?.problem ?? null,
  }
}

/** The line without the number at its end, which may still grow: `1` to `10`, `3` to `3.5`. */
export function wholePart(text: string): string {
  let end = text.length
  while (end > 0 && numberLetters.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

const numberLetters: ReadonlySet<string> = new Set('0123456789.,')

/** What a line says that it did not say before; of a place said twice, the last. */
export function newRatings(ratings: readonly Rating[], before: readonly Rating[]): Rating[] {
  const [saidBefore, saidNow] = [byPlace(before), byPlace(ratings)]
  return [...saidNow].flatMap(([place, rating]) =>
    rating.value === saidBefore.get(place)?.value ? [] : [rating],
  )
}

function byPlace(ratings: readonly Rating[]): Map<string, Rating> {
  return new Map(ratings.map((rating) => [`${rating.region}:${rating.side}`, rating]))
}

type Part = Omit<PlaceLine, 'unread'>

/** One place with its number, where that is typed yet. */
function readPart(before: string, number: string | undefined): Part {
  const name = trimmed(before)
    .replace(/[\s,;.:]+/g, ' ')
    .toLowerCase()
  const unread = (problem: string | null, words = ''): Part => ({ ratings: [], words, problem })
  if (name === '')
    return unread(number === undefined ? null : `Which place is ${number}? It can be written as calves 3.`)
  const places = placesOf(name)
  if (places.length === 0) return unread(`No place is called “${name}”. It can be written as calves 3.`)
  if (number === undefined) return unread(null, `${wordsOf(places)} …`)
  const value = Number(number.replace(',', '.'))
  if (value > 10 || !Number.isInteger(value))
    return unread(`${wordsOf(places)}: soreness is a whole number from 0 to 10.`)
  return {
    ratings: places.map((place) => ({ ...place, value })),
    words: `${wordsOf(places)} ${value}`,
    problem: null,
  }
}

/** Without what only stands between two parts. */
function trimmed(typed: string): string {
  return typed.replace(/^[\s,;.:]+|[\s,;.:]+$/g, '')
}

function placesOf(typed: string): BodyPlace[] {
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
    [`${regionName(region).toLowerCase()}s`, ...(otherNames[region] ?? [])].some((name) =>
      name.startsWith(typed),
    ),
  )
}

function wordsOf(places: readonly BodyPlace[]): string {
  const [first, second] = places
  if (!first) return ''
  const noted = isMuscle(first.region) ? '' : ' (noted)'
  if (second) return bothName(first.region) + noted
  const name = regionName(first.region) + noted
  return first.side === 'middle' ? name : `${name} ${first.side}`
}
