// A trial of left against right in figures: its races, how many count, and how often the luck of the draw would do the same.
import type { Day } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import type { Trial, TrialChoice, Tried } from '../journal/records.ts'
import { signFlip } from '../science/index.ts'
import { trialsOf } from './trial-draws.ts'
import { type Legs, mean, type TrialRace, trialRace } from './trial-race.ts'

/** Below so many races that count no sentence is said and no odds are given: of four the smallest p would be 1 in 8. */
export const fewestTrialRaces = 5
/** With more than a few races, so many draws stand for all patterns of legs. */
const flips = 9999

export type TrialFigures = {
  tried: Tried
  /** The newest first. */
  races: TrialRace[]
  /** How many races count. */
  n: number
  /** Of the races that count: how often the aid was on either leg, and each leg's mean of soreness-days. */
  drawn: Legs
  legs: Legs | null
  /** Mean soreness-days of the leg that had the aid, and of the other. */
  sides: { with: number; without: number } | null
  /** Null under five races. */
  p: number | null
}

/** The trial that goes on first, then the others, the latest first; one that has no race yet as well. */
export function trialFigures(journal: Journal, choice: TrialChoice | null, today: Day): TrialFigures[] {
  const byTried = new Map<string, Trial[]>()
  if (choice) byTried.set(keyOf(choice), [])
  for (const trial of trialsOf(journal).toReversed()) {
    const key = keyOf(trial)
    byTried.set(key, [...(byTried.get(key) ?? []), trial])
  }
  return [...byTried.values()].flatMap((trials) => {
    const tried = trials[0] ?? choice
    return tried ? [figuresOf(journal, tried, trials, today)] : []
  })
}

/** Whether two are one trial: the same aid on the same part of the leg, however often it was begun. */
export function isSameTrial(one: Tried, other: Tried): boolean {
  return keyOf(one) === keyOf(other)
}

function figuresOf(journal: Journal, tried: Tried, trials: readonly Trial[], today: Day): TrialFigures {
  const races = trials.map((trial) => trialRace(journal, trial, today))
  const counted = races.flatMap(({ trial, legs }) => (legs ? [{ ...trial, legs }] : []))
  const pairs = counted.map(({ side, legs }) => ({
    with: legs[side],
    without: legs[side === 'left' ? 'right' : 'left'],
  }))
  const n = counted.length
  const [left, right] = [
    mean(counted.map(({ legs }) => legs.left)),
    mean(counted.map(({ legs }) => legs.right)),
  ]
  const [having, lacking] = [mean(pairs.map((pair) => pair.with)), mean(pairs.map((pair) => pair.without))]
  const drawnLeft = counted.filter(({ side }) => side === 'left').length
  return {
    tried: { aid: tried.aid, ownName: tried.ownName, part: tried.part },
    races,
    n,
    drawn: { left: drawnLeft, right: n - drawnLeft },
    legs: left === null || right === null ? null : { left, right },
    sides: having === null || lacking === null ? null : { with: having, without: lacking },
    p:
      n < fewestTrialRaces
        ? null
        : signFlip({ differences: pairs.map((pair) => pair.with - pair.without), B: flips, seed: 1 }).p,
  }
}

function keyOf({ aid, ownName, part }: Tried): string {
  return JSON.stringify([aid, ownName, part])
}
