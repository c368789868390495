// What filled the days between two hard sessions, beside how the legs felt before the second (routines.md 5): side by side, never as a cause.
import { addDays, type Day, daysBetween } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween, recordsBetween } from '../journal/days.ts'
import { sleptMinutes } from '../journal/nights.ts'
import type { Aid, JournalRecord, Plan, Workout } from '../journal/records.ts'
import { hardSessions } from './hard-sessions.ts'

/** What was logged from one hard session to the day of the next; what was not logged is not counted. */
export type GapFill = {
  days: number
  restDays: number
  coolDowns: number
  /** Easy workouts of their own, walks among them. */
  recoveries: number
  rollings: number
  /** Other guided sessions, of mobility and stretching. */
  routines: number
  naps: number
  /** Nights with a length, and how many of them were 7 hours and more. */
  nights: { logged: number; long: number }
  aids: readonly Pick<Aid, 'aid' | 'ownName'>[]
}

/** A hard session before which the legs were asked, and the gap before it; null where no hard session is near before it. */
export type LegsBefore = { id: string; day: Day; name: string | null; legs: number; gap: GapFill | null }

/** A hard session further back than this is no beginning of a gap. */
const mostGapDays = 14
/** The longest look back for earlier answers, and how many are shown. */
const lookBackDays = 180
const mostEarlier = 8
const longNightMinutes = 7 * 60
const nightsFrom = 1

/** The hard session or race that is planned for today or tomorrow and not logged yet; the first of them. */
export function nextHardPlan(journal: Journal, today: Day): Plan | null {
  const isDone = hardSessions(journal, today, today).length > 0
  return (
    ofKindBetween(journal, 'plan', isDone ? addDays(today, 1) : today, addDays(today, 1)).find(isHardPlan) ??
    null
  )
}

/** What filled the days since the last hard session before a day; null without one. */
export function gapBefore(journal: Journal, day: Day): GapFill | null {
  const last = hardSessions(journal, addDays(day, -mostGapDays), addDays(day, -1)).at(-1)
  return last ? fillOf(journal, last.workout, day) : null
}

/** The earlier hard sessions with an answer, the latest first. */
export function legsAsked(journal: Journal, before: Day): LegsBefore[] {
  const first = addDays(before, -lookBackDays)
  const plans = ofKindBetween(journal, 'plan', first, addDays(before, -1)).filter(isHardPlan)
  return hardSessions(journal, first, addDays(before, -1))
    .flatMap(({ workout }) => {
      const plan = plans.find(({ day }) => day === workout.day)
      const legs = workout.legsBefore ?? plan?.legsBefore ?? null
      const name = workout.race?.name ?? (plan?.name || null)
      return legs === null ? [] : [{ id: workout.id, day: workout.day, name, legs }]
    })
    .slice(-mostEarlier)
    .reverse()
    .map((one) => ({ ...one, gap: gapBefore(journal, one.day) }))
}

function isHardPlan({ what }: Plan): boolean {
  return what === 'hard_session' || what === 'race'
}

function fillOf(journal: Journal, from: Workout, to: Day): GapFill {
  const records = recordsBetween(journal, from.day, addDays(to, -1)).filter(({ id }) => id !== from.id)
  const count = (is: (record: JournalRecord) => boolean) => records.filter(is).length
  const nights = recordsBetween(journal, addDays(from.day, nightsFrom), to).flatMap((record) =>
    record.kind === 'night' ? [sleptMinutes(record)].filter((minutes) => minutes !== null) : [],
  )
  return {
    days: daysBetween(from.day, to),
    restDays: new Set(records.filter(({ kind }) => kind === 'rest_day').map(({ day }) => day)).size,
    coolDowns: count(isCoolDown),
    recoveries: count(
      (record) => record.kind === 'workout' && record.purpose === 'recovery' && !isCoolDown(record),
    ),
    rollings: count((record) => record.kind === 'session' && record.family === 'rolling'),
    routines: count(
      (record) =>
        record.kind === 'session' && (record.family === 'mobility' || record.family === 'stretching'),
    ),
    naps: count(({ kind }) => kind === 'nap'),
    nights: {
      logged: nights.length,
      long: nights.filter((minutes) => minutes >= longNightMinutes).length,
    },
    aids: records.flatMap((record) =>
      record.kind === 'aid' ? [{ aid: record.aid, ownName: record.ownName }] : [],
    ),
  }
}

function isCoolDown(record: JournalRecord): boolean {
  return (
    (record.kind === 'workout' && record.occasion === 'cool_down') ||
    (record.kind === 'session' && record.family === 'cooldown')
  )
}
