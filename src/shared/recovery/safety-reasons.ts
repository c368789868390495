// Why a rule of the safety screen fires at what stands: its place, its number, the days on which they were said.
import { isMuscle } from '../anatomy/body.ts'
import { type Day, daysBetween } from '../base/day.ts'
import type { Signs } from '../journal/records.ts'
import { type SafetyFacts, type SafetyRule, safetyScreen } from '../science/index.ts'
import { justBefore, type SaidNumber } from '../soreness/place-history.ts'
import { type Standing, type StandingPlace, valueNow } from '../soreness/standing.ts'
import type { HardSession } from './hard-sessions.ts'
import { type SoreSince, soreSince } from './sore-since.ts'

/** A place with its number as last said; `markedOn` is the day on which its sharpness or its pain at rest was last said. */
export type ReasonPlace = Pick<StandingPlace, 'region' | 'side' | 'value' | 'saidOn'> & {
  markedOn: Day | null
}

export type SafetyReason = { rule: SafetyRule } & (
  | { about: 'signs'; ticked: Signs['ticked']; saidOn: Day; place: ReasonPlace | null }
  | { about: 'at_rest' | 'structure' | 'sharp'; place: ReasonPlace }
  | { about: 'lasting'; place: ReasonPlace; days: number; since: SoreSince }
  /** `hardSessionOn` is a hard session of the two days before, on top of soreness that was there already. */
  | { about: 'rising'; place: ReasonPlace; before: { day: Day; value: number }; hardSessionOn: Day | null }
  | { about: 'one_sided'; place: ReasonPlace; other: number }
)

/** What the runner ticked, without a number. */
export function signReasons({ signs }: Standing): SafetyReason[] {
  if (!signs) return []
  const { ticked, saidOn } = signs
  return fired(ticks(ticked)).map((rule) => ({ rule, about: 'signs', ticked, saidOn, place: null }))
}

/** What stands of one place, beside its other side, its days before and the efforts that it can come from. */
export function placeReasons(
  place: StandingPlace,
  stands: Standing,
  history: readonly SaidNumber[],
  efforts: readonly HardSession[],
): SafetyReason[] {
  const since = soreSince(history, efforts)
  return [
    ...markReasons(place),
    ...structureReasons(place),
    ...(since
      ? [...lastingReasons(place, since, stands.today), ...risingReasons(place, since, history, efforts)]
      : []),
    ...oneSidedReasons(place, stands),
    ...withSignsReasons(place, stands),
  ]
}

function markReasons(place: StandingPlace): SafetyReason[] {
  const { region, value, feel } = place
  const atRest = fired({ nightOrRestPain: place.atRest })
  const sharp = fired({ sharpMuscleWorst: isMuscle(region) && feel === 'sharp' ? value : null })
  return [
    ...atRest.map((rule) => ({ rule, about: 'at_rest' as const, place: marked(place, place.atRestSaidOn) })),
    ...sharp.map((rule) => ({ rule, about: 'sharp' as const, place: marked(place, place.sharpSaidOn) })),
  ]
}

/** The number of a joint, tendon or bone stands until it is answered, however long ago it was said. */
function structureReasons(place: StandingPlace): SafetyReason[] {
  if (isMuscle(place.region)) return []
  const sharpStructureWorst = place.feel === 'sharp' ? place.value : null
  return fired({ structureWorst: place.value, sharpStructureWorst }).map((rule) => ({
    rule,
    about: 'structure',
    place: marked(place, place.sharpSaidOn),
  }))
}

function lastingReasons(place: StandingPlace, since: SoreSince, today: Day): SafetyReason[] {
  const days = daysBetween(since.day, today)
  return fired({ soreness: sorenessOf(place), daysSinceEvent: days }).map((rule) => ({
    rule,
    about: 'lasting',
    place: marked(place, null),
    days,
    since,
  }))
}

/** Against the day before the number was said. A hard session that came to soreness of before explains no rise of it. */
function risingReasons(
  place: StandingPlace,
  { effort }: SoreSince,
  history: readonly SaidNumber[],
  efforts: readonly HardSession[],
): SafetyReason[] {
  const before = place.current ? justBefore(history, place.saidOn) : null
  if (!before) return []
  const facts = { rise24h: place.value - before.value, daysSinceEvent: daysBetween(effort.day, place.saidOn) }
  const near = efforts.filter(
    ({ workout: { day } }) => day <= place.saidOn && daysBetween(day, place.saidOn) <= 2,
  )
  const hardSessionOn = near.at(-1)?.workout.day ?? null
  return fired(facts).map((rule) => ({
    rule,
    about: 'rising',
    place: marked(place, null),
    before,
    hardSessionOn,
  }))
}

function oneSidedReasons(place: StandingPlace, stands: Standing): SafetyReason[] {
  const { region, side } = place
  const soreness = sorenessOf(place)
  if (side === 'middle' || soreness === null) return []
  const other = valueNow(stands, region, side === 'left' ? 'right' : 'left')
  if (other === null) return []
  return fired({ soreness, leftRightDiff: soreness - other }).map((rule) => ({
    rule,
    about: 'one_sided',
    place: marked(place, null),
    other,
  }))
}

/** Rules that ask for a sign and for soreness. */
function withSignsReasons(place: StandingPlace, { signs }: Standing): SafetyReason[] {
  if (!signs) return []
  const { ticked, saidOn } = signs
  const alone = fired(ticks(ticked))
  return fired({ ...ticks(ticked), soreness: sorenessOf(place) })
    .filter((rule) => !alone.includes(rule))
    .map((rule) => ({ rule, about: 'signs', ticked, saidOn, place: marked(place, null) }))
}

/** Soreness is of muscles alone, and unknown once it was last said too long ago. */
function sorenessOf({ region, value, current }: StandingPlace): number | null {
  return isMuscle(region) && current ? value : null
}

function marked({ region, side, value, saidOn }: StandingPlace, markedOn: Day | null): ReasonPlace {
  return { region, side, value, saidOn, markedOn }
}

function ticks(ticked: Signs['ticked']): SafetyFacts {
  return Object.fromEntries(ticked.map((sign) => [sign, true]))
}

function fired(facts: SafetyFacts): SafetyRule[] {
  return safetyScreen(facts).rules
}
