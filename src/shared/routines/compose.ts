// A routine for where it is sore today: chosen by rule from the built-in steps, with the reason for each (ours, no source claims more).
import { isMuscle, muscles, placeName, type Region, regionName } from '../anatomy/body.ts'
import type { Rating } from '../journal/records.ts'
import { safetyScreen } from '../science/index.ts'
import { builtInRoutines } from './builtin/index.ts'
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
}

/** Routines whose steps may be proposed; a cool-down or a walk-jog is no answer to a sore place. */
const families: readonly Routine['family'][] = ['rolling', 'mobility', 'stretching']

/** The kinds of work in the order in which they are done: rolled, moved through, then held still. */
const stages = ['roll', 'move', 'hold'] as const

/**
 * Proposes steps for the sore muscles, the sorest first, each muscle in turn, while they fit in the time.
 * Places marked sharp, or that the safety screen stops, are left out, and so is every step that would work them.
 * `daysSinceEvent` counts from the latest race or hard session; null where none is known.
 */
export function compose(
  ratings: readonly Rating[],
  minutes: number,
  daysSinceEvent: number | null = null,
): Composition {
  const stopped = ratings.flatMap((rating) => {
    const why = whyStopped(rating, daysSinceEvent)
    return why === null ? [] : [{ rating, why }]
  })
  const barred = new Set(stopped.map(({ rating }) => rating.region))
  const sore = soreMuscles(ratings).filter(({ region }) => !barred.has(region))
  const allowed = library().filter(({ serves }) => serves.every(({ region }) => !barred.has(region)))
  const steps = chooseSteps(sore, allowed, minutes * 60_000)
  const unserved = sore
    .filter(({ region }) => !steps.some((step) => works(step, region)))
    .map(({ region }) => ({ place: regionName(region), why: whyUnserved(region, allowed, minutes) }))
  return {
    routine: steps.length > 0 ? routineOf(steps, minutes) : null,
    reasons: steps.map((step) => ({ stepId: step.id, text: reasonFor(step, sore) })),
    leftOut: byReason([
      ...stopped.map(({ rating, why }) => ({ place: placeName(rating.region, rating.side), why })),
      ...unserved,
    ]),
  }
}

type SoreMuscle = { region: Region; value: number }

function whyStopped(rating: Rating, daysSinceEvent: number | null): string | null {
  if (rating.value === 0) return null
  if (rating.feel === 'sharp') return 'marked sharp, which no routine here is meant for'
  if (!isMuscle(rating.region) && !rating.atRest) return 'a joint, tendon or bone, noted and not worked here'
  const screen = safetyScreen({
    soreness: rating.value,
    daysSinceEvent,
    nightOrRestPain: rating.atRest ?? false,
  })
  if (!screen.blockRecoverySuggestions) return null
  return screen.rules.includes('S2-night-or-rest-pain')
    ? 'painful at rest, which is not typical of ordinary muscle soreness'
    : 'sore more than ten days after the last race or hard session, which is not typical of ordinary muscle soreness'
}

function whyUnserved(region: Region, allowed: readonly Step[], minutes: number): string {
  return allowed.some((step) => works(step, region))
    ? `no time for it in ${minutes} minutes`
    : 'every step for it would also work a place that is left out'
}

/** The sore muscles by their sorer side, the sorest first; equals in the order of the body's list. */
function soreMuscles(ratings: readonly Rating[]): SoreMuscle[] {
  return muscles
    .map((region) => ({
      region,
      value: Math.max(0, ...ratings.filter((rating) => rating.region === region).map(({ value }) => value)),
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
  const inOrder = library().filter((step) => chosen.includes(step))
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

/** `For quads (6) and hip flexors (2)`, with what was rated. */
function reasonFor(step: Step, sore: readonly SoreMuscle[]): string {
  const served = sore.filter(({ region }) => works(step, region))
  const places = served.map(({ region, value }) => `${regionName(region).toLowerCase()} (${value})`)
  const last = places.pop()
  return places.length > 0 ? `For ${places.join(', ')} and ${last}` : `For ${last}`
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
  return builtInRoutines.find(({ blocks }) => blocks.some(({ steps }) => steps.includes(step)))?.family
}
