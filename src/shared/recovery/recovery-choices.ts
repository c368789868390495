// The ways to move easily after something hard (routines.md 2): each with its impact and its family, which suit today, favourites first.
import type { Modality } from '../journal/records.ts'
import type { Advice } from './advice.ts'
import { type StepName, steps } from './race-stages.ts'

export type Impact = 'none' | 'low' | 'running'
export type Family = 'running' | 'walking' | 'cycling' | 'water' | 'floor' | 'strength' | 'gym' | 'dancing'

/** All ways of the articles in their order; jogging is logged as a run. */
const ways = {
  swimming: { impact: 'none', family: 'water' },
  yoga: { impact: 'none', family: 'floor' },
  pilates: { impact: 'none', family: 'floor' },
  walk: { impact: 'low', family: 'walking' },
  run: { impact: 'running', family: 'running' },
  hike: { impact: 'low', family: 'walking' },
  cycling: { impact: 'none', family: 'cycling' },
  foam_rolling: { impact: 'none', family: 'floor' },
  deep_water_running: { impact: 'none', family: 'water' },
  strength: { impact: 'low', family: 'strength' },
  mobility: { impact: 'none', family: 'floor' },
  elliptical: { impact: 'none', family: 'gym' },
  tai_chi: { impact: 'none', family: 'floor' },
  cardio: { impact: 'low', family: 'gym' },
  dancing: { impact: 'low', family: 'dancing' },
} as const satisfies Partial<Record<Modality, { impact: Impact; family: Family }>>
export type RecoveryModality = keyof typeof ways
export const recoveryModalities = Object.keys(ways) as RecoveryModality[]

/** Why a way does not suit today. */
export type Unsuited = 'walking_only' | 'not_yet' | 'later' | 'same_family' | 'running'

export type RecoveryChoice = {
  modality: RecoveryModality
  impact: Impact
  family: Family
  isFavourite: boolean
  /** Null where it suits. */
  unsuited: Unsuited | null
}

/** Those that suit first, of them the favourites, else in the order of the articles. Where nothing may be suggested, none. */
export function recoveryChoices(told: Advice, favourites: readonly Modality[]): RecoveryChoice[] {
  if (told.withheld !== null) return []
  return recoveryModalities
    .map((modality) => ({
      modality,
      ...ways[modality],
      isFavourite: favourites.includes(modality),
      unsuited: unsuitedFor(told, modality),
    }))
    .sort(
      (one, other) =>
        Number(one.unsuited !== null) - Number(other.unsuited !== null) ||
        Number(other.isFavourite) - Number(one.isFavourite),
    )
}

/** The family of a workout; null for one that belongs to none of them. */
export function familyOf(modality: Modality): Family | null {
  if (modality === 'trail_run') return 'running'
  return modality in ways ? ways[modality as RecoveryModality].family : null
}

function unsuitedFor(told: Advice, modality: RecoveryModality): Unsuited | null {
  const { because, walkingOnly } = told
  const { impact, family } = ways[modality]
  if (because.type === 'too_sore' || because.type === 'beginner_rest' || walkingOnly)
    return modality === 'walk' ? null : 'walking_only'
  if (because.type === 'race_stage')
    return steps.indexOf(because.step) >= steps.indexOf(fromStep(modality)) ? null : 'not_yet'
  if (because.type === 'nothing' || !('effort' in because)) return null
  // Straight after a run a very easy jog is a cool-down, and so is a walk.
  if (because.type === 'cool_down' && familyOf(because.effort.workout.modality) === 'running')
    return modality === 'walk' || modality === 'run' ? null : 'later'
  if (impact === 'running') return 'running'
  return family === familyOf(because.effort.workout.modality) ? 'same_family' : null
}

/** The step of the way back from which a way to move is usual (science.md 4.4; where it says nothing, ours). */
function fromStep(modality: RecoveryModality): StepName {
  const { impact, family } = ways[modality]
  if (modality === 'walk' || family === 'floor') return 'walking'
  if (impact === 'none') return 'non_impact'
  return impact === 'running' ? 'easy_jog' : 'walk_jog'
}
