// What the runner's words ask to be left alone, and the routine that is composed around it.
import { type BodyPlace, isMuscle } from '../anatomy/body.ts'
import { type Composition, compose } from '../routines/compose.ts'
import type { LeftAlone } from '../routines/leave-alone.ts'
import { safetyScreen } from '../science/index.ts'
import { placesToLeaveAlone, type Standing, type StandingPlace, tooSorePlaces } from '../soreness/standing.ts'

/** Each place that nothing should touch, with its reason and the day on which that was said. */
export function leftAlone(standing: Standing): LeftAlone[] {
  const stopped = placesToLeaveAlone(standing)
  const tooSore = tooSorePlaces(standing).filter((place) => !stopped.includes(place))
  return [...stopped.map(withReason), ...tooSore.map((place) => aloneAs(place, 'too_sore', place.saidOn))]
}

/** `stopped`: what stands is to be looked at first, so that nothing is proposed for any place (science.md 1.5). */
export type Composed = { type: 'stopped'; places: LeftAlone[] } | ({ type: 'composed' } & Composition)

/**
 * A routine for what is sore now, which leaves alone what is to be left alone; nothing where these words, or the
 * journal's (`isStopped`), are not typical of ordinary soreness.
 */
export function composedFor(
  standing: Standing,
  minutes: number,
  daysSinceEvent: number | null,
  isStopped: boolean,
): Composed {
  const alone = leftAlone(standing)
  const sore = standing.places.filter(
    (place) => place.current || alone.some((one) => isSamePlace(one, place)),
  )
  if (isStopped || screenOf(sore, daysSinceEvent).blockRecoverySuggestions)
    return { type: 'stopped', places: alone }
  return { type: 'composed', ...compose(sore, minutes, alone) }
}

function withReason(place: StandingPlace): LeftAlone {
  if (place.atRest) return aloneAs(place, 'at_rest', place.atRestSaidOn)
  if (place.feel === 'sharp') return aloneAs(place, 'sharp', place.sharpSaidOn)
  return aloneAs(place, 'structure', place.saidOn)
}

function aloneAs(
  place: StandingPlace,
  because: LeftAlone['because'],
  on: LeftAlone['saidOn'] | null,
): LeftAlone {
  const { region, side, value, saidOn } = place
  return { region, side, value, because, saidOn: on ?? saidOn }
}

function screenOf(places: readonly StandingPlace[], daysSinceEvent: number | null) {
  const worst = (some: readonly StandingPlace[]) =>
    some.length === 0 ? null : Math.max(...some.map(({ value }) => value))
  const structures = places.filter(({ region }) => !isMuscle(region))
  return safetyScreen({
    soreness: worst(places.filter(({ region }) => isMuscle(region))),
    daysSinceEvent,
    nightOrRestPain: places.some(({ atRest }) => atRest),
    structureWorst: worst(structures),
    sharpStructureWorst: worst(structures.filter(({ feel }) => feel === 'sharp')),
  })
}

function isSamePlace(one: BodyPlace, other: BodyPlace) {
  return one.region === other.region && one.side === other.side
}
