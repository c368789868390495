// Easy movement as it may be suggested: which kinds, for how long, and on which occasion (routines.md 2).
import { addDays, type Day } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Modality } from '../journal/records.ts'
import { median, recoverySession } from '../science/index.ts'

/** A training session is usual within so many days; with fewer sessions than the least nothing is usual. */
const usualDays = 28
const leastSessions = 3

/** `walk_jog` is jogging with walking between. */
export type EasyKind = 'walk' | 'walk_jog' | 'jog' | 'bike' | 'swim'

/** Median length of the training sessions of the last 28 days without races and recovery; null below three of them. */
export type UsualSession = { minutes: number; sessions: number }

export type Movement = {
  kinds: readonly EasyKind[]
  occasion: 'cool_down' | 'separate'
  /** Of a separate session in whole fives within 30 to 65 % of the usual length; null where nothing is usual, and for a stroll. */
  minutes: { least: number; most: number } | null
  usual: UsualSession | null
}

/** A short walk beside a rest day. */
export const stroll: Movement = { kinds: ['walk'], occasion: 'separate', minutes: null, usual: null }

/** Straight after the hard part, very easily. */
export function coolDown(kinds: readonly EasyKind[]): Movement {
  return { kinds, occasion: 'cool_down', minutes: { least: 10, most: 10 }, usual: null }
}

export function separateSession(journal: Journal, today: Day, kinds: readonly EasyKind[]): Movement {
  const usual = usualSession(journal, today)
  return { kinds, occasion: 'separate', minutes: usual && inFives(usual.minutes), usual }
}

/** Another kind of movement than the effort's own, without impact. */
export function easyKinds(modality: Modality): readonly EasyKind[] {
  if (modality === 'cycling') return ['walk', 'swim']
  if (modality === 'swimming') return ['walk', 'bike']
  if (modality === 'walk' || modality === 'hike') return ['bike', 'swim']
  return ['walk', 'bike', 'swim']
}

function usualSession(journal: Journal, today: Day): UsualSession | null {
  const minutes = ofKindBetween(journal, 'workout', addDays(today, 1 - usualDays), today).flatMap(
    ({ race, purpose, durationSeconds }) =>
      race !== null || purpose === 'recovery' || durationSeconds === null ? [] : [durationSeconds / 60],
  )
  const middle = median(minutes)
  return minutes.length < leastSessions || middle === null
    ? null
    : { minutes: middle, sessions: minutes.length }
}

function inFives(usualMinutes: number): { least: number; most: number } | null {
  const { minMinutes, maxMinutes } = recoverySession({ hrMax: null, usualMinutes })
  if (minMinutes === null || maxMinutes === null) return null
  const [least, most] = [Math.ceil(minMinutes / 5) * 5, Math.floor(maxMinutes / 5) * 5]
  if (least <= most) return { least, most }
  const whole = { least: Math.max(1, Math.round(minMinutes)), most: Math.floor(maxMinutes) }
  return whole.least <= whole.most ? whole : null
}
