// What a month's nights, workouts, mornings and recoveries say in numbers, day by day, worked out when one of them is asked for.
import { dayNumber } from '../base/day.ts'
import type { MonthRecords } from '../journal/days.ts'
import { type Instrument, type WellbeingItem, wellbeingItems } from '../journal/kinds/wellbeing.ts'
import { midSleepMinutes, sleepEfficiencyPct, sleptMinutes } from '../journal/nights.ts'
import type { JournalRecord, Kind, Session, Workout } from '../journal/records.ts'
import { type MonthDays, newColumn } from './month-days.ts'

/** In minutes, kilometres, metres, beats a minute, milliseconds and the points of their scales. */
export type Figure =
  | 'slept'
  | 'sleepQuality'
  /** Per cent. */
  | 'sleepEfficiency'
  /** Minutes after noon. */
  | 'midSleep'
  /** Session RPE: minutes times effort (science.md 3.1). */
  | 'load'
  /** Of runs. */
  | 'km'
  | 'climb'
  | 'restingHeart'
  | 'rmssd'
  /** One column a wording, as the same number means different things in each. */
  | `${WellbeingItem}:${Instrument}`
  | `recovery:${Session['family'] | 'movement' | 'nap' | 'aid'}`

/** One value a day; NaN is not logged. A sum of which a part is not known is not known either. Null where a month has none. */
export function monthFigures(month: MonthDays, records: MonthRecords, figure: Figure): Float64Array | null {
  const group = groupOf(figure)
  const groups = kept.get(records) ?? new Map<Group, Figures>()
  kept.set(records, groups)
  const known = groups.get(group) ?? workOut(month, records, group)
  groups.set(group, known)
  return known.get(figure) ?? null
}

/** Kinds of records that are read together, when one of their figures is asked for. */
type Group = 'nights' | 'workouts' | 'mornings' | 'recovery'
type Figures = ReadonlyMap<Figure, Float64Array>

const kindsOf: Record<Group, ReadonlySet<Kind>> = {
  nights: new Set(['night']),
  workouts: new Set(['workout', 'rest_day']),
  mornings: new Set(['heart', 'wellbeing']),
  recovery: new Set(['workout', 'session', 'nap', 'aid']),
}

function groupOf(figure: Figure): Group {
  if (ofNights.has(figure)) return 'nights'
  if (figure === 'load' || figure === 'km' || figure === 'climb') return 'workouts'
  return figure.startsWith('recovery:') ? 'recovery' : 'mornings'
}

const ofNights: ReadonlySet<Figure> = new Set(['slept', 'sleepQuality', 'sleepEfficiency', 'midSleep'])

const kept = new WeakMap<MonthRecords, Map<Group, Figures>>()

/** While a month is added up: a sum with a part that is not known, whatever is added to it. */
const unknownSum = Number.NEGATIVE_INFINITY

type Adding = {
  /** The last one written counts; what it leaves open stays open. */
  set(figure: Figure, value: number | null): void
  add(figure: Figure, value: number | null): void
}

function workOut(month: MonthDays, records: MonthRecords, group: Group): Figures {
  const figures = new Map<Figure, Float64Array>()
  const columnOf = (figure: Figure) => {
    const known = figures.get(figure) ?? newColumn(month)
    figures.set(figure, known)
    return known
  }
  const own: JournalRecord[] = []
  for (const record of records.values()) if (kindsOf[group].has(record.kind)) own.push(record)
  const inOrder = own.sort((one, other) => one.rev - other.rev)
  for (const record of inOrder) {
    const at = dayNumber(record.day) - month.number
    read(record, group, {
      set: (figure, value) => {
        columnOf(figure)[at] = value ?? Number.NaN
      },
      add: (figure, value) => {
        const column = columnOf(figure)
        const sum = column[at] ?? Number.NaN
        column[at] = (Number.isNaN(sum) ? 0 : sum) + (value ?? unknownSum)
      },
    })
  }
  for (const column of figures.values())
    column.forEach((value, at) => {
      if (value === unknownSum) column[at] = Number.NaN
    })
  return figures
}

function read(record: JournalRecord, group: Group, { set, add }: Adding): void {
  switch (record.kind) {
    case 'night':
      set('slept', sleptMinutes(record))
      set('sleepQuality', record.quality)
      set('sleepEfficiency', sleepEfficiencyPct(record))
      set('midSleep', midSleepMinutes(record))
      break
    case 'workout':
      if (group === 'recovery') readRecovery(record, add)
      else readWorkout(record, add)
      break
    case 'rest_day':
      // A day of rest that was logged is 0; one of which nothing was said is not known (science.md 3.1).
      add('load', 0)
      break
    case 'heart':
      if (record.restingHeartRateBpm !== null) set('restingHeart', record.restingHeartRateBpm)
      if (record.rmssdMs !== null) set('rmssd', record.rmssdMs)
      break
    case 'wellbeing':
      for (const item of wellbeingItems) set(`${item}:${record.instrument}`, record[item])
      break
    case 'session':
      add(`recovery:${record.family}`, record.activeSeconds / 60)
      break
    case 'nap':
      add('recovery:nap', record.minutes)
      break
    case 'aid':
      add('recovery:aid', record.minutes)
      break
  }
}

function readWorkout(workout: Workout, add: Adding['add']): void {
  const minutes = minutesOf(workout)
  // Easy movement is seldom given an effort, and leaves the day's load as it is.
  if (workout.purpose !== 'recovery' || workout.effortCr10 !== null)
    add('load', minutes === null || workout.effortCr10 === null ? null : minutes * workout.effortCr10)
  if (workout.modality !== 'run' && workout.modality !== 'trail_run') return
  add('km', workout.distanceMeters === null ? null : workout.distanceMeters / 1000)
  add('climb', workout.climbMeters)
}

function readRecovery(workout: Workout, add: Adding['add']): void {
  if (workout.purpose === 'recovery') add('recovery:movement', minutesOf(workout))
}

function minutesOf({ durationSeconds, movingSeconds }: Workout): number | null {
  const seconds = movingSeconds ?? durationSeconds
  return seconds === null ? null : seconds / 60
}
