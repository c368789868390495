// The finish of a day's race or hard session beside the time of a soreness check.
import {
  addDays,
  clockTime,
  type Day,
  epochOf,
  type Instant,
  instantAt,
  instantFromEpoch,
  readDay,
} from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Soreness, Workout } from '../journal/records.ts'
import { finishOf, isBeforeFinish, isHard, longestRunDays } from '../trends/hard-session.ts'
import { type ClockStyle, clockOfMinutes, clockWords } from '../words/units.ts'
import { readClock } from './clock.ts'
import { dayAt, type FormContext, startMoment } from './form-reading.ts'

/** How soon after the finish a check is taken to have been felt that is written down on another day. */
const minutesAfter = 15

/** Shortly after the last finish of a day's races and hard sessions, still on that day; null where noon is after it too. */
export function soonAfterFinish(
  journal: Journal,
  of: Day,
  { timeZone, dayStartMinutes }: Pick<FormContext, 'timeZone' | 'dayStartMinutes'>,
): Instant | null {
  const workouts = ofKindBetween(journal, 'workout', addDays(of, -longestRunDays), of)
  const finish = lastFinish(
    workouts.filter((one) => one.day === of && (one.race !== null || isHard(one, workouts))),
  )
  if (finish === null || epochOf(finish) <= epochOf(instantAt(of, '12:00', timeZone))) return null
  const dayEnds = epochOf(instantAt(addDays(of, 1), clockOfMinutes(dayStartMinutes), timeZone))
  return instantFromEpoch(Math.min(epochOf(finish) + minutesAfter * 60_000, dayEnds - 60_000), timeZone)
}

/** That a check as typed was felt before that day's race was over; undefined where it was not. */
export function beforeRaceWords(
  typed: { day: string; time: string },
  check: Soreness | null,
  journal: Journal,
  context: FormContext,
  style: ClockStyle,
): string | undefined {
  const date = readDay(typed.day)
  const clock = readClock(typed.time)
  if (date === null || !clock.ok || clock.value === null) return undefined
  const before = check && { moment: check.checkedAt, day: check.day }
  const felt = startMoment(date, clock.value, before, context)
  const on = dayAt(felt, before, context)
  const finish = lastFinish(ofKindBetween(journal, 'workout', on, on).filter(({ race }) => race !== null))
  if (finish === null || !isBeforeFinish(felt, finish)) return undefined
  const [then, finished] = [clock.value, clockTime(finish)].map((time) => clockWords(time, style))
  return `${then} is before the finish at ${finished}, so it does not count as soreness after the race.`
}

function lastFinish(workouts: readonly Workout[]): Instant | null {
  return workouts
    .map(finishOf)
    .reduce((last, finish) => (finish && (!last || epochOf(finish) > epochOf(last)) ? finish : last), null)
}
