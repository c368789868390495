// Why a place is left alone and which steps would touch it, in sentences for the runner.
import { type BodyPlace, type Region, type Side, spokenPlace } from '../anatomy/body.ts'
import type { Day } from '../base/day.ts'
import { capitalised, listed, standingApart } from '../base/words.ts'
import type { LeftAlone, Touching } from '../routines/leave-alone.ts'
import { pastDayWords } from './day-words.ts'

/** More steps than these are counted, not named. */
const mostNamed = 3

/** `Pigeon pose and Long lunge load the left knee, which you rated 5 on Monday.`, a sentence for each place. */
export function touchingSentences(touching: readonly Touching[], today: Day, locale: string): string[] {
  return alike(touching.flatMap(({ places }) => places)).map((places) => {
    const steps = touching.filter((one) => one.places.some((place) => isAmong(place, places)))
    return `${namesOf(steps)} ${verbOf(steps, places)} ${placesWords(places, today, locale)}.`
  })
}

/** `2 steps touch the left knee`, or `sore places` where there are several. */
export function touchingCount(touching: readonly Touching[]): string {
  const places = alike(touching.flatMap((one) => one.places)).flat()
  const isOne = new Set(places.map(({ region }) => region)).size === 1
  const steps = touching.length === 1 ? '1 step touches' : `${touching.length} steps touch`
  return `${steps} ${isOne ? spokenPlaces(places) : 'sore places'}`
}

/** `It loads the left knee, which you rated 5 on Monday.`, a sentence for each place that one step touches. */
export function stepSentences({ step, places }: Touching, today: Day, locale: string): string[] {
  return alike(places).map((some) => {
    const verb = some.some(({ region }) => isServed(step, region)) ? 'works' : 'loads'
    return `It ${verb} ${placesWords(some, today, locale)}.`
  })
}

/** `The left knee, which you rated 5 on Monday.`, a sentence for each place. */
export function placeSentences(alone: readonly LeftAlone[], today: Day, locale: string): string[] {
  return alike(alone).map((places) => capitalised(`${placesWords(places, today, locale)}.`))
}

/** `the left knee and the left and right quads`. */
export function spokenPlaces(places: readonly BodyPlace[]): string {
  const regions = [...new Set(places.map(({ region }) => region))]
  return listed(
    regions.map((region) => {
      const sides = inOrder(places.filter((place) => place.region === region)).map(({ side }) => side)
      return `the ${sidesWords(region, sides)}`
    }),
  )
}

/** What is left out and what is done in the easier way: `Without Pigeon pose; Easy walk in place of Easy jog.` */
export function sparedSentence(spared: { eased: readonly Touching[]; leftOut: readonly Touching[] }): string {
  const without = spared.leftOut.length > 0 ? [`without ${namesOf(spared.leftOut)}`] : []
  const instead = spared.eased.flatMap(({ step, easier }) =>
    easier ? [`${quoted(easier.name)} in place of ${quoted(step.name)}`] : [],
  )
  return capitalised(`${[...without, ...instead].join('; ')}.`)
}

/** `the left knee, which you rated 5 on Monday`. */
function placesWords(places: readonly LeftAlone[], today: Day, locale: string): string {
  const [first] = places
  if (!first) return ''
  const day = pastDayWords(first.saidOn, today, locale)
  const on = first.saidOn === today || day === 'yesterday' ? day : `on ${day}`
  const numbers = listed([...new Set(inOrder(places).map(({ value }) => String(value)))])
  const said = {
    at_rest: `where you noted pain at rest ${on}`,
    sharp: `which you marked as sharp ${on}`,
    structure: `which you rated ${numbers} ${on}`,
    too_sore: `which you rated ${numbers} ${on}`,
  }[first.because]
  return `${spokenPlaces(places)}, ${said}`
}

/** Each place once; the two sides of one region together where the same was said of them on one day. */
function alike(places: readonly LeftAlone[]): LeftAlone[][] {
  const groups = new Map<string, LeftAlone[]>()
  for (const place of places) {
    const key = `${place.region} ${place.because} ${place.saidOn}`
    const known = groups.get(key) ?? []
    if (!isAmong(place, known)) groups.set(key, [...known, place])
  }
  return [...groups.values()]
}

/** The left side first. */
function inOrder<P extends { side: Side }>(places: readonly P[]): P[] {
  return [...places].sort((one, other) => (one.side < other.side ? -1 : 1))
}

function isAmong(place: LeftAlone, places: readonly LeftAlone[]): boolean {
  return places.some(({ region, side }) => region === place.region && side === place.side)
}

function verbOf(steps: readonly Touching[], places: readonly LeftAlone[]): string {
  const served = steps.filter(({ step }) => places.some(({ region }) => isServed(step, region)))
  const verb = served.length === steps.length ? 'work' : served.length === 0 ? 'load' : 'work or load'
  return steps.length === 1 ? `${verb}s` : verb
}

function isServed({ serves }: Touching['step'], region: Region): boolean {
  return serves.some((served) => served.region === region)
}

function namesOf(steps: readonly Touching[]): string {
  const names = [...new Set(steps.map(({ step }) => quoted(step.name)))]
  if (names.length <= mostNamed) return listed(names)
  return listed([...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more steps`])
}

/** A name with a comma in it would read as two. */
function quoted(name: string): string {
  return name.includes(',') ? `“${standingApart(name)}”` : standingApart(name)
}

function sidesWords(region: Region, sides: readonly Side[]): string {
  const [first, second] = sides
  if (first && second) return `${first} and ${spokenPlace(region, second)}`
  return first ? spokenPlace(region, first) : ''
}
