// The check-in of a day as records: what a tap or a typed night makes of the check and the night that are there.
import {
  addDays,
  clockTime,
  type Day,
  epochOf,
  type Instant,
  minutesBetween,
} from '../../../../shared/base/day.ts'
import { isEmptyNight } from '../../../../shared/journal/night-rules.ts'
import {
  type JournalRecord,
  type Night,
  type Rating,
  type Soreness,
  unknownNight,
  type Workout,
} from '../../../../shared/journal/records.ts'
import { lastCheckOfDay } from '../../../../shared/soreness/checks-of-day.ts'
import { finishOf, isHard } from '../../../../shared/trends/hard-session.ts'
import type { Sleep } from '../../../../shared/typed/clock.ts'
import { withSleep } from '../../../../shared/typed/night-draft.ts'

/** What a record that is not there yet begins with. */
export type Fresh = { id: string; day: Day; at: Instant }

/** A check stands for so long; after it the body is asked anew (the window of a check-in, routines.md 4). */
const checkMinutes = 4 * 60
/** A check so soon after the end of a hard session is one after the run. */
const postRunMinutes = 2 * 60

/** The check that is being written now, and the last one of the day that stands by itself. */
export type ChecksNow = { current: Soreness | null; earlier: Soreness | null }

/**
 * A check of the day is over after four hours, or once a race, a hard session or a session after which something was rated
 * has ended since: what is written then is a newer word than that rating, and must not lose to it.
 */
export function checksAt(records: readonly JournalRecord[], today: Day, at: Instant): ChecksNow {
  const ofToday = records.filter(({ kind, day }) => kind === 'soreness' && day === today)
  const latest = lastCheckOfDay(ofToday, today)
  if (latest === null) return { current: null, earlier: null }
  const isOver =
    minutesBetween(latest.checkedAt, at) >= checkMinutes ||
    [...hardFinishes(records, today), ...ratedEnds(records, today)].some((end) =>
      isBetween(end, latest.checkedAt, at),
    )
  if (isOver) return { current: null, earlier: latest }
  const others = ofToday.filter((check) => check.id !== latest.id)
  return { current: latest, earlier: lastCheckOfDay(others, today) }
}

/** The last check before the one that is being written, of today or the three days before it; null where there is none. */
export function checkBefore(
  records: readonly JournalRecord[],
  today: Day,
  current: Soreness | null,
): Soreness | null {
  const others = records.filter(({ id }) => id !== current?.id)
  for (let days = 0; days <= faintDays; days += 1) {
    const check = lastCheckOfDay(others, addDays(today, -days))
    if (check) return check
  }
  return null
}

/** So long the last check is shown; after it what it said is unknown (standing.md 1). */
const faintDays = 3

/** What a check begun now is felt after, or when: soon after a hard session, in the morning, in the evening. */
export function contextAt(records: readonly JournalRecord[], today: Day, at: Instant): Soreness['context'] {
  const isPostRun = hardFinishes(records, today).some((end) => {
    const minutes = minutesBetween(end, at)
    return minutes >= 0 && minutes < postRunMinutes
  })
  if (isPostRun) return 'post_run'
  const part = partOfDay(clockTime(at))
  return part === 'this morning' ? 'morning' : part === 'this evening' ? 'evening' : null
}

function hardFinishes(records: readonly JournalRecord[], today: Day): Instant[] {
  const workouts = records.filter((record): record is Workout => record.kind === 'workout')
  return workouts
    .filter((workout) => workout.day === today && isHard(workout, workouts))
    .map(finishOf)
    .filter((end) => end !== null)
}

/** The ends of the sessions of a day after which a place was rated. */
function ratedEnds(records: readonly JournalRecord[], today: Day): Instant[] {
  return records.flatMap((record) =>
    record.kind === 'session' && record.day === today && record.after.length > 0 ? [record.endedAt] : [],
  )
}

function isBetween(moment: Instant, from: Instant, to: Instant): boolean {
  return epochOf(moment) > epochOf(from) && epochOf(moment) <= epochOf(to)
}

/** The check with these ratings; null when there is nothing left to keep. */
export function withRatings(
  check: Soreness | null,
  ratings: readonly Rating[],
  nothingElseSore: boolean,
  fresh: Fresh,
  context: Soreness['context'] = null,
): Soreness | null {
  if (ratings.length === 0 && !nothingElseSore) return null
  const base: Soreness = check ?? {
    id: fresh.id,
    day: fresh.day,
    loggedAt: fresh.at,
    rev: 0,
    kind: 'soreness',
    checkedAt: fresh.at,
    context,
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
    ...unknownNight,
  }
  const changed = 'sleep' in change ? withSleep(base, change.sleep, timeZone) : { ...base, ...change }
  return isEmptyNight(changed) ? null : changed
}

/** `this morning`, `this afternoon` or `this evening` of a clock time `HH:MM`. */
export function partOfDay(clock: string): string {
  if (clock >= '04:00' && clock < '12:00') return 'this morning'
  return clock >= '12:00' && clock < '18:00' ? 'this afternoon' : 'this evening'
}
