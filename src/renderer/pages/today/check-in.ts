// The check-in of a day as records: what a tap or a typed night makes of the check and the night that are there.
import type { Day, Instant } from '../../../shared/day.ts'
import { isEmptyNight } from '../../../shared/journal/night-rules.ts'
import type { Night, Rating, Soreness } from '../../../shared/journal/records.ts'
import type { Sleep } from '../../../shared/units.ts'
import { withSleep } from '../journal/forms/night-draft.ts'

/** What a record that is not there yet begins with. */
export type Fresh = { id: string; day: Day; at: Instant }

/** The check with these ratings; null when there is nothing left to keep. */
export function withRatings(
  check: Soreness | null,
  ratings: readonly Rating[],
  nothingElseSore: boolean,
  fresh: Fresh,
): Soreness | null {
  if (ratings.length === 0 && !nothingElseSore) return null
  const base: Soreness = check ?? {
    id: fresh.id,
    day: fresh.day,
    loggedAt: fresh.at,
    rev: 0,
    kind: 'soreness',
    checkedAt: fresh.at,
    context: null,
    ratings: [],
    nothingElseSore: false,
    note: '',
  }
  return { ...base, ratings: [...ratings], nothingElseSore }
}

/** The night with a change; null when nothing is known of it any more. */
export function changedNight(
  night: Night | null,
  change: { sleep: Sleep | null } | Partial<Pick<Night, 'quality' | 'restlessLegs'>>,
  timeZone: string,
  fresh: Fresh,
): Night | null {
  const base: Night = night ?? {
    id: fresh.id,
    day: fresh.day,
    loggedAt: fresh.at,
    rev: 0,
    kind: 'night',
    lightsOutAt: null,
    wokeAt: null,
    roseAt: null,
    sleepLatencyMinutes: null,
    awakenings: null,
    awakeMinutes: null,
    sleptMinutes: null,
    quality: null,
    restlessLegs: null,
    note: '',
  }
  const changed = 'sleep' in change ? withSleep(base, change.sleep, timeZone) : { ...base, ...change }
  return isEmptyNight(changed) ? null : changed
}

/** `this morning`, `this afternoon` or `this evening` of a clock time `HH:MM`. */
export function partOfDay(clock: string): string {
  if (clock >= '04:00' && clock < '12:00') return 'this morning'
  return clock >= '12:00' && clock < '18:00' ? 'this afternoon' : 'this evening'
}
