// What stands today: each word of the runner, place by place, until it is answered, and the day on which it was said.
import { isMuscle, placeKey, type Region, type Side } from '../anatomy/body.ts'
import { addDays, type Day, daysBetween, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { lastDayBefore, ofKindBetween } from '../journal/days.ts'
import type { RecordOf, Signs, State } from '../journal/records.ts'
import { foldPlaces, type PlaceWords } from './place-words.ts'
import { saidBetween } from './said.ts'
import { type StandingState, standingStates } from './standing-states.ts'

/** A word that nobody answered for so many days ends as not answered. */
export const answerDays = 28
/** Soreness that was not said again for more days than this is unknown, and only last said. */
const currentDays = 3
/** What ended as not answered is told for so many days, or where nothing was logged since, on the day of coming back. */
const tellDays = 2

/** A place above 0 as it was last said. */
export type StandingPlace = {
  region: Region
  side: Side
  /** The number as last said, 1 to 10, with its day and moment. */
  value: number
  saidOn: Day
  saidAt: Instant
  /** False once the number is more than 3 days old: unknown, last said. */
  current: boolean
  /** Sharp stands until the place is dull or 0, or nothing else is sore; `sharpSaidOn` is the day it was last said. */
  feel: PlaceWords['feel']
  sharpSaidOn: Day | null
  /** Pain at rest or at night stands until that is answered with no, the place is 0, or nothing else is sore. */
  atRest: boolean
  atRestSaidOn: Day | null
}

/** The signs that were ticked last. */
export type StandingSigns = { ticked: Signs['ticked']; saidOn: Day; id: string }

/** A word that ended because it was not answered, `endedOn` the first day on which it no longer held. */
export type Unanswered = { saidOn: Day; endedOn: Day } & (
  | { word: 'sharp' | 'at_rest' | 'sore_structure'; region: Region; side: Side }
  | { word: 'state'; state: State['state']; id: string }
  | { word: 'signs'; id: string }
)

export type Standing = {
  today: Day
  /** All places above 0, the sorest first. */
  places: readonly StandingPlace[]
  /** The places at 0 by their key, with the day on which that was said. */
  zeros: ReadonlyMap<string, Day>
  /** When it was last said that nothing else was sore. */
  nothingElseSaidOn: Day | null
  states: readonly StandingState[]
  signs: StandingSigns | null
  /** What ended as not answered in the days just before, or since anything was last logged. */
  unanswered: readonly Unanswered[]
}

/** The words of days after today are not heard. */
export function standing(journal: Journal, today: Day): Standing {
  const known = kept.get(journal.months)
  if (known?.today === today) return known
  const worked = workOut(journal, today)
  kept.set(journal.months, worked)
  return worked
}

/** Sharp, painful at rest, or a joint, tendon or bone at 4 and more: no step may serve or load it. */
export function placesToLeaveAlone({ places }: Standing): readonly StandingPlace[] {
  return places.filter((place) => place.feel === 'sharp' || place.atRest || isSoreStructure(place))
}

/** Muscles at 7 and more now: nothing that rolls, stretches or works them is offered. */
export function tooSorePlaces({ places }: Standing): readonly StandingPlace[] {
  return places.filter(({ region, value, current }) => isMuscle(region) && current && value >= tooSore)
}

/** The number of a place as it stands, 0 where that was said; null where it is not known or last said too long ago. */
export function valueNow({ places, zeros, nothingElseSaidOn, today }: Standing, region: Region, side: Side) {
  const place = places.find((one) => one.region === region && one.side === side)
  if (place) return place.current ? place.value : null
  const saidOn = zeros.get(placeKey(region, side)) ?? nothingElseSaidOn
  return saidOn !== null && daysBetween(saidOn, today) <= currentDays ? 0 : null
}

/** A joint, tendon or bone at 4 and more: its number stands until it is answered, as a mark does. */
export function isSoreStructure({ region, value }: Pick<StandingPlace, 'region' | 'value'>): boolean {
  return !isMuscle(region) && value >= soreStructure
}

const tooSore = 7
const soreStructure = 4
const kept = new WeakMap<Journal['months'], Standing>()

function workOut(journal: Journal, today: Day): Standing {
  const lastLogged = lastDayBefore(journal, today) ?? today
  const since = lastLogged < addDays(today, -tellDays) ? lastLogged : addDays(today, -tellDays)
  const first = addDays(since, -answerDays)
  const said = saidBetween(journal, first, today)
  const { places, nothingElseSaidOn } = foldPlaces(said)
  const words = [...places.values()]
  const states = standingStates(ofKindBetween(journal, 'state', first, today), today)
  const signs = lastSigns(journal, first, today)
  const holds = ({ saidOn }: { saidOn: Day }) => daysBetween(saidOn, today) < answerDays
  return {
    today,
    places: words.flatMap((one) => placeAt(one, today)).sort(bySoreness),
    zeros: new Map(
      words
        .filter(({ value }) => value === 0)
        .map(({ region, side, saidOn }) => [placeKey(region, side), saidOn]),
    ),
    nothingElseSaidOn,
    states: states.filter(holds),
    signs: signs && holds(signs) ? signs : null,
    unanswered: [
      ...words.flatMap(wordsOf),
      ...states.map(({ state, saidOn, id }) => ({ word: 'state' as const, state, saidOn, id })),
      ...(signs ? [{ word: 'signs' as const, saidOn: signs.saidOn, id: signs.id }] : []),
    ]
      .filter((word) => !holds(word))
      .map((word) => ({ ...word, endedOn: addDays(word.saidOn, answerDays) }))
      .filter(({ endedOn }) => endedOn >= since),
  }
}

/** The place as it stands; nothing of it where it is at 0 or nobody answered for too long. */
function placeAt(words: PlaceWords, today: Day): StandingPlace[] {
  const { region, side, value, saidOn, saidAt } = words
  const age = daysBetween(saidOn, today)
  if (value === 0 || age >= answerDays) return []
  const held = (on: Day | null) => (on !== null && daysBetween(on, today) < answerDays ? on : null)
  const [sharpSaidOn, atRestSaidOn] = [held(words.sharpSaidOn), held(words.atRestSaidOn)]
  const feel = words.feel === 'sharp' && sharpSaidOn === null ? null : words.feel
  const marks = { feel, sharpSaidOn, atRest: atRestSaidOn !== null, atRestSaidOn }
  return [{ region, side, value, saidOn, saidAt, current: age <= currentDays, ...marks }]
}

/** The words on a place that hold until they are answered, each with its day. */
function wordsOf(place: PlaceWords) {
  const { region, side, sharpSaidOn, atRestSaidOn, saidOn } = place
  const words = [
    { word: 'sharp', saidOn: sharpSaidOn },
    { word: 'at_rest', saidOn: atRestSaidOn },
    { word: 'sore_structure', saidOn: isSoreStructure(place) ? saidOn : null },
  ] as const
  return words.flatMap((one) => (one.saidOn ? [{ ...one, saidOn: one.saidOn, region, side }] : []))
}

function lastSigns(journal: Journal, first: Day, today: Day): StandingSigns | null {
  const last = ofKindBetween(journal, 'signs', first, today).reduce<RecordOf<'signs'> | null>(
    (one, other) => (one && one.day === other.day && one.rev > other.rev ? one : other),
    null,
  )
  return last && last.ticked.length > 0 ? { ticked: last.ticked, saidOn: last.day, id: last.id } : null
}

/** The sorest first, then by name, so that the order is always the same. */
function bySoreness(one: StandingPlace, other: StandingPlace): number {
  if (one.value !== other.value) return other.value - one.value
  return placeKey(one.region, one.side) < placeKey(other.region, other.side) ? -1 : 1
}
