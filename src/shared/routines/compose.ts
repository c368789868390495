// A routine for where it is sore today: chosen by rule from the built-in steps, with the reason for each (ours, no source claims more).
import { isMuscle, muscles, placeName, type Region, regionName, spokenPlace } from '../anatomy/body.ts'
import type { Rating } from '../journal/records.ts'
import { builtInRoutines } from './builtin/index.ts'
import { type LeftAlone, type LeftAloneBecause, stepSparing, touchedBy } from './leave-alone.ts'
import type { Routine, Step } from './routine.ts'
import { totals } from './timeline.ts'

export const composeMinutes = [5, 10, 15] as const

export type Composition = {
  /** Null where nothing may or can be proposed. */
  routine: Routine | null
  /** Why each step is in it, by step id. */
  reasons: { stepId: string; text: string }[]
  /** Places that were rated and are not worked, together where the reason is the same. */
  leftOut: { places: string[]; why: string }[]
  /** Steps for a sore muscle that would also touch a place that is left alone, together where it is the same. */
  avoided: { steps: string[]; places: LeftAlone[] }[]
  /** The muscles that are too sore for anything but rest. */
  resting: LeftAlone[]
}

type SorePlace = Pick<Rating, 'region' | 'side' | 'value'>

/** Routines whose steps may be proposed; a cool-down or a walk-jog is no answer to a sore place. */
const families: readonly Routine['family'][] = ['rolling', 'mobility', 'stretching']

/** The kinds of work in the order in which they are done: rolled, moved through, then held still. */
const stages = ['roll', 'move', 'hold'] as const

/**
 * Proposes steps for the sore muscles, the sorest first, each muscle in turn, while they fit in the time. What is to be
 * left alone is neither served nor loaded: a step that would is done in its easier way where that helps, or left out.
 */
export function compose(
  sorePlaces: readonly SorePlace[],
  minutes: number,
  alone: readonly LeftAlone[],
): Composition {
  const barred = new Set(alone.map(({ region }) => region))
  const sore = soreMuscles(sorePlaces).filter(({ region }) => !barred.has(region))
  const allowed = library().flatMap((step) => stepSparing(step, alone) ?? [])
  const steps = chooseSteps(sore, allowed, minutes * 60_000)
  const unserved = sore
    .filter(({ region }) => !steps.some((step) => works(step, region)))
    .map(({ region }) => ({ place: regionName(region), why: whyUnserved(region, allowed, minutes) }))
  return {
    routine: steps.length > 0 ? routineOf(steps, minutes) : null,
    reasons: steps.map((step) => ({ stepId: step.id, text: reasonFor(step, sore, alone) })),
    leftOut: byReason([
      ...sorePlaces.flatMap((place) => {
        const why = whyNotWorked(place, alone)
        return why === null ? [] : [{ place: placeName(place.region, place.side), why }]
      }),
      ...unserved,
    ]),
    avoided: avoidedFor(sore, alone),
    resting: alone.filter(({ because }) => because === 'too_sore'),
  }
}

type SoreMuscle = { region: Region; value: number }

const whys: Record<LeftAloneBecause, string> = {
  at_rest: 'painful at rest, which is not typical of ordinary muscle soreness',
  sharp: 'you marked it as sharp; no routine here is meant for that',
  structure: 'a joint, tendon or bone at 4 or more, so it is left alone',
  too_sore: 'at 7 or more, so rest suits it',
}

function whyNotWorked({ region, side, value }: SorePlace, alone: readonly LeftAlone[]): string | null {
  if (value === 0) return null
  const known = alone.filter((place) => place.region === region)
  const own = known.find((place) => place.side === side)
  if (own) return whys[own.because]
  if (!isMuscle(region)) return 'a joint, tendon or bone, noted and not worked here'
  return known.length > 0 ? 'every step for it also works the other side, which is left alone' : null
}

function whyUnserved(region: Region, allowed: readonly Step[], minutes: number): string {
  return allowed.some((step) => works(step, region))
    ? `no time for it in ${minutes} minutes`
    : 'every step for it would also touch a place that is left alone'
}

/** What would have been a choice for a sore muscle that is worked, had it left the others alone. */
function avoidedFor(sore: readonly SoreMuscle[], alone: readonly LeftAlone[]): Composition['avoided'] {
  const avoided = library()
    .filter((step) => sore.some(({ region }) => works(step, region)) && stepSparing(step, alone) === null)
    .map((step) => ({ name: step.name, places: touchedBy(step, alone) }))
  const key = (places: readonly LeftAlone[]) => places.map(({ region, side }) => `${region}:${side}`).join()
  const groups = [...new Map(avoided.map(({ places }) => [key(places), places])).values()]
  return groups.map((places) => ({
    steps: avoided.filter((one) => key(one.places) === key(places)).map(({ name }) => name),
    places,
  }))
}

/** The sore muscles by their sorer side, the sorest first; equals in the order of the body's list. */
function soreMuscles(places: readonly SorePlace[]): SoreMuscle[] {
  return muscles
    .map((region) => ({
      region,
      value: Math.max(0, ...places.filter((place) => place.region === region).map(({ value }) => value)),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
}

/**
 * A step of more than half the time is left out, and so is one that nearly repeats another, unless a sore muscle would
 * have none at all without it.
 */
function chooseSteps(sore: readonly SoreMuscle[], allowed: readonly Step[], budgetMs: number): Step[] {
  const candidates = allowed.filter((step) => mostMs([step]) * 2 <= budgetMs)
  const chosen: Step[] = []
  for (let added = true; added; ) {
    added = false
    for (const { region } of sore) {
      const isWorked = chosen.some((known) => works(known, region))
      const step = candidates
        .filter((candidate) => works(candidate, region))
        .filter((candidate) => !isWorked || !chosen.some((known) => isNearlySame(known, candidate)))
        .filter((candidate) => mostMs([...chosen, candidate]) <= budgetMs)
        .reduce<Step | null>(
          (best, next) => (best && worth(best, sore) >= worth(next, sore) ? best : next),
          null,
        )
      if (!step) continue
      chosen.push(step)
      added = true
    }
  }
  const inOrder = allowed.filter((step) => chosen.includes(step))
  return stages.flatMap((stage) => inOrder.filter((step) => stageOf(step) === stage))
}

/** Every step of the library once, rolling first, in the order of its routines. */
function library(): Step[] {
  const steps = families
    .flatMap((family) => builtInRoutines.filter((routine) => routine.family === family))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => block.steps)
  return steps.filter((step, index) => steps.findIndex(({ id }) => id === step.id) === index)
}

function works(step: Step, region: Region): boolean {
  return step.serves.some((served) => served.region === region)
}

function isNearlySame(one: Step, other: Step): boolean {
  return stageOf(one) === stageOf(other) && one.serves[0]?.region === other.serves[0]?.region
}

function stageOf(step: Step): (typeof stages)[number] {
  if (familyOfStep(step) === 'rolling') return 'roll'
  return step.work.type === 'hold' ? 'hold' : 'move'
}

/** All the soreness that a step would serve; the place that it names first, its main one, counts twice. */
function worth(step: Step, sore: readonly SoreMuscle[]): number {
  return sore.reduce((sum, { region, value }) => {
    if (!works(step, region)) return sum
    return sum + (step.serves[0]?.region === region ? 2 * value : value)
  }, 0)
}

/** `For quads (6) and hip flexors (2)`, with what was rated; and why it is the easier way. */
function reasonFor(step: Step, sore: readonly SoreMuscle[], alone: readonly LeftAlone[]): string {
  const served = sore.filter(({ region }) => works(step, region))
  const places = served.map(({ region, value }) => `${regionName(region).toLowerCase()} (${value})`)
  const last = places.pop()
  const words = places.length > 0 ? `For ${places.join(', ')} and ${last}` : `For ${last}`
  const whole = library().find(({ id }) => id === step.id)
  const spared = whole ? touchedBy(whole, alone).map(({ region, side }) => spokenPlace(region, side)) : []
  return spared.length > 0
    ? `${words}; in the easier way, which leaves the ${spared.join(' and ')} alone`
    : words
}

function byReason(entries: readonly { place: string; why: string }[]): Composition['leftOut'] {
  const reasons = [...new Set(entries.map(({ why }) => why))]
  return reasons.map((why) => ({
    places: entries.filter((entry) => entry.why === why).map(({ place }) => place),
    why,
  }))
}

function routineOf(steps: readonly Step[], minutes: number): Routine {
  return {
    id: `composed-${minutes}`,
    name: 'For what is sore today',
    family: familyOf(steps),
    summary: `Up to ${minutes} minutes, from your body map.`,
    builtIn: false,
    blocks: [{ rounds: 1, restBetweenSeconds: 0, restKind: 'still', steps: [...steps] }],
  }
}

function mostMs(steps: readonly Step[]): number {
  return totals(routineOf(steps, 0)).mostMs
}

/** The kind that most of its steps come from, so that the week counts it there. */
function familyOf(steps: readonly Step[]): Routine['family'] {
  const counts = families.map((family) => steps.filter((step) => familyOfStep(step) === family).length)
  return families[counts.indexOf(Math.max(...counts))] ?? 'other'
}

function familyOfStep(step: Step): Routine['family'] | undefined {
  return builtInRoutines.find(({ blocks }) =>
    blocks.some(({ steps }) => steps.some(({ id }) => id === step.id)),
  )?.family
}
