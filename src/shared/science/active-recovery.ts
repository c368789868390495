// Moving easily after a hard effort: whether, and how long and how hard at the most (science.md 4.1 to 4.3, S002, S004).
import { numberOrNull, requireNumber } from './arguments.ts'
import type { SafetyLevel } from './safety.ts'

type Flag = 'injured' | 'sick' | 'feverish' | 'depleted' | 'beginner'

/** Absent or null is unknown and refuses nothing. */
export type GateFacts = { [flag in Flag]?: boolean } & {
  safetyLevel?: SafetyLevel
  hoursSinceHard?: number | null
  /** Highest soreness of any muscle, 0-10. */
  sorenessMax?: number | null
}

export type Gate =
  | { ok: true; reason: null; withinDay: boolean | null }
  | { ok: false; reason: 'beginner-rest-day'; withinDay: true }
  | {
      ok: false
      reason: 'safety' | 'injured' | 'sick' | 'feverish' | 'depleted' | 'too-sore'
      withinDay: null
    }

/** Hours after a hard session within which an article places the use of moving easily (S002); no study was found for it. */
const windowHours = 24
/** From this soreness on resting is suggested (a convention). */
const tooSore = 7
const severe: ReadonlySet<SafetyLevel> = new Set(['see_clinician', 'urgent', 'emergency'])

/** The first reason against moving, in their order; else whether it is still the day of the hard session, null where that is unknown. */
export function activeRecoveryGate(facts: GateFacts): Gate {
  const hours = numberOrNull('hoursSinceHard', facts.hoursSinceHard, 0)
  const soreness = numberOrNull('sorenessMax', facts.sorenessMax, 0)
  if (severe.has(facts.safetyLevel ?? 'none')) return refused('safety')
  for (const flag of ['injured', 'sick', 'feverish', 'depleted'] as const)
    if (facts[flag]) return refused(flag)
  if (facts.beginner && hours !== null && hours < windowHours)
    return { ok: false, reason: 'beginner-rest-day', withinDay: true }
  if (soreness !== null && soreness >= tooSore) return refused('too-sore')
  return { ok: true, reason: null, withinDay: hours === null ? null : hours <= windowHours }
}

/** Whole percent of the maximum heart rate: what to aim near, and what not to pass. */
const aimPercent = 60
const mostPercent = 70
/** Shares of the usual duration, whole percent. */
const leastOfUsualPercent = 30
const mostOfUsualPercent = 65

export type RecoverySession = {
  /** Beats a minute. */
  hrTargetBpm: number | null
  hrCeilingBpm: number | null
  minMinutes: number | null
  maxMinutes: number | null
  /** The two heart rates as shares of the heart rate reserve, 0-1: never the same as the shares of the maximum. */
  targetPctHRR: number | null
  ceilingPctHRR: number | null
}

/** Beats a minute to aim near and not to pass. Whole-number arithmetic: 0.7 * 180 is below 126. */
export function easyHeartRates(hrMax: number): { hrTargetBpm: number; hrCeilingBpm: number } {
  const max = requireNumber('hrMax', hrMax, 0)
  return {
    hrTargetBpm: Math.floor((max * aimPercent) / 100 + 0.5),
    hrCeilingBpm: Math.floor((max * mostPercent) / 100),
  }
}

/**
 * How long and how hard an easy session may be, from the maximum heart rate and the usual duration in minutes; null where
 * either is not known.
 * @throws RangeError for a heart rate at rest that is not below the maximum, and for negative numbers.
 */
export function recoverySession(input: {
  hrMax: number | null
  usualMinutes: number | null
  hrRest?: number | null
}): RecoverySession {
  const max = numberOrNull('hrMax', input.hrMax, 0)
  const rest = numberOrNull('hrRest', input.hrRest, 0)
  const usual = numberOrNull('usualMinutes', input.usualMinutes, 0)
  if (max !== null && rest !== null && rest >= max) throw new RangeError('hrRest is not below hrMax')
  const reserveShare = (percent: number) =>
    max === null || rest === null ? null : ((max * percent) / 100 - rest) / (max - rest)
  return {
    ...(max === null ? { hrTargetBpm: null, hrCeilingBpm: null } : easyHeartRates(max)),
    minMinutes: usual === null ? null : (usual * leastOfUsualPercent) / 100,
    maxMinutes: usual === null ? null : (usual * mostOfUsualPercent) / 100,
    targetPctHRR: reserveShare(aimPercent),
    ceilingPctHRR: reserveShare(mostPercent),
  }
}

function refused(reason: 'safety' | 'injured' | 'sick' | 'feverish' | 'depleted' | 'too-sore'): Gate {
  return { ok: false, reason, withinDay: null }
}
