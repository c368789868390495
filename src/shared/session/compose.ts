// A routine for where it is sore today: chosen by rule from the built-in steps, with the reason for each (ours, no source claims more).
import { isMuscle, muscles, placeName, type Region, regionName } from '../journal/body.ts'
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
  /** Places that were rated and are not worked, each with why. */
  leftOut: { place: string; why: string }[]
}

/** Routines whose steps may be proposed; a cool-down or a walk-jog is no answer to a sore place. */
const families: readonly Routine['family'][] = ['rolling', 'mobility', 'stretching']

/**
 * Proposes steps for the sore muscles, the sorest first, each muscle in turn, while they fit in the time.
 * Places marked sharp, or that the safety screen stops, are left out, and so is every step that would work them.
 */
export function compose(ratings: readonly Rating[], minutes: number): Composition {
  const leftOut = ratings.flatMap((rating) => {
    const why = whyLeftOut(rating)
    return why === null ? [] : [{ rating, why }]
  })
  const barred = new Set(leftOut.filter(({ rating }) => rating.value > 0).map(({ rating }) => rating.region))
  const sore = soreRegions(ratings).filter(({ region }) => !barred.has(region))
  const steps = chooseSteps(sore, barred, minutes * 60_000)
  return {
    routine: steps.length > 0 ? routineOf(steps, minutes) : null,
    reasons: steps.map((step) => ({ stepId: step.id, text: reasonFor(step, sore) })),
    leftOut: leftOut.map(({ rating, why }) => ({ place: placeName(rating.region, rating.side), why })),
  }
}

type SoreRegion = { region: Region; value: number }

function whyLeftOut(rating: Rating): string | null {
  if (rating.value === 0) return null
  if (rating.feel === 'sharp') return 'marked sharp, which is not the dull soreness that a routine is for'
  const screen = safetyScreen({ soreness: rating.value, nightOrRestPain: rating.atRest ?? false })
  if (screen.blockRecoverySuggestions)
    return 'it hurts at rest, which is not typical of ordinary muscle soreness'
  if (!isMuscle(rating.region)) return 'a joint, tendon or bone: noted, and not worked here'
  return null
}

/** The sore muscles by their sorer side, the sorest first; equals in the order of the body's list. */
function soreRegions(ratings: readonly Rating[]): SoreRegion[] {
  return muscles
    .map((region) => ({
      region,
      value: Math.max(0, ...ratings.filter((rating) => rating.region === region).map(({ value }) => value)),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
}

function chooseSteps(sore: readonly SoreRegion[], barred: ReadonlySet<Region>, budgetMs: number): Step[] {
  const candidates = allSteps().filter(({ serves }) => serves.every(({ region }) => !barred.has(region)))
  const chosen: Step[] = []
  for (let added = true; added; ) {
    added = false
    for (const { region } of sore) {
      const step = candidates
        .filter((candidate) => !chosen.includes(candidate) && works(candidate, region))
        .filter((candidate) => totals(routineOf([...chosen, candidate], 0)).mostMs <= budgetMs)
        .reduce<Step | null>(
          (best, next) => (best && worth(best, sore) >= worth(next, sore) ? best : next),
          null,
        )
      if (!step) continue
      chosen.push(step)
      added = true
    }
  }
  return inOrder(chosen)
}

/** Every step of the library once, rolling first, in the order of its routines. */
function allSteps(): Step[] {
  const seen = new Set<string>()
  return families
    .flatMap((family) => builtInRoutines.filter((routine) => routine.family === family))
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ steps }) => steps)
    .filter((step) => {
      const name = step.figure ?? step.id
      if (seen.has(name)) return false
      seen.add(name)
      return true
    })
}

function inOrder(steps: readonly Step[]): Step[] {
  return allSteps().filter(({ id }) => steps.some((step) => step.id === id))
}

function works(step: Step, region: Region): boolean {
  return step.serves.some((served) => served.region === region)
}

/** All the soreness that a step would serve. */
function worth(step: Step, sore: readonly SoreRegion[]): number {
  return sore.reduce((sum, { region, value }) => (works(step, region) ? sum + value : sum), 0)
}

function reasonFor(step: Step, sore: readonly SoreRegion[]): string {
  const served = sore.filter(({ region }) => works(step, region))
  return `For ${served.map(({ region, value }) => `${regionName(region).toLowerCase()} (${value} today)`).join(', ')}`
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

/** The kind that most of its steps come from, so that the week counts it there. */
function familyOf(steps: readonly Step[]): Routine['family'] {
  const home = (step: Step) =>
    builtInRoutines.find(({ blocks }) => blocks.some((block) => block.steps.includes(step)))?.family
  const counts = families.map((family) => steps.filter((step) => home(step) === family).length)
  return families[counts.indexOf(Math.max(...counts))] ?? 'other'
}
