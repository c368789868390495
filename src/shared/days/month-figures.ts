// What a month's nights, workouts, mornings and recoveries say in numbers, day by day, worked out once for each month.
import { dayNumber } from '../base/day.ts'
import type { MonthRecords } from '../journal/days.ts'
import { type Instrument, type WellbeingItem, wellbeingItems } from '../journal/kinds/wellbeing.ts'
import { sleptMinutes } from '../journal/nights.ts'
import type { JournalRecord, Session, Workout } from '../journal/records.ts'
import { type MonthDays, newColumn } from './month-days.ts'

/** In minutes, kilometres, metres, beats a minute, milliseconds and the points of their scales. */
export type Figure =
  | 'slept'
  | 'sleepQuality'
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

/** One value a day; NaN is not logged. A sum of which a part is not known is not known either. */
export type MonthFigures = ReadonlyMap<Figure, Float64Array>

export function monthFigures(month: MonthDays, records: MonthRecords): MonthFigures {
  const known = kept.get(records)
  if (known) return known
  const figures = workOut(month, records)
  kept.set(records, figures)
  return figures
}

const kept = new WeakMap<MonthRecords, MonthFigures>()

/** While a month is added up: a sum with a part that is not known, whatever is added to it. */
const unknownSum = Number.NEGATIVE_INFINITY

type Adding = {
  /** The last one written counts; what it leaves open stays open. */
  set(figure: Figure, value: number | null): void
  add(figure: Figure, value: number | null): void
}

function workOut(month: MonthDays, records: MonthRecords): MonthFigures {
  const figures = new Map<Figure, Float64Array>()
  const columnOf = (figure: Figure) => {
    const known = figures.get(figure) ?? newColumn(month)
    figures.set(figure, known)
    return known
  }
  const inOrder = [...records.values()].sort((one, other) => one.rev - other.rev)
  for (const record of inOrder) {
    const at = dayNumber(record.day) - month.number
    read(record, {
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

function read(record: JournalRecord, { set, add }: Adding): void {
  switch (record.kind) {
    case 'night':
      set('slept', sleptMinutes(record))
      set('sleepQuality', record.quality)
      break
    case 'workout':
      readWorkout(record, add)
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
  const minutes = workout.durationSeconds === null ? null : workout.durationSeconds / 60
  const isRecovery = workout.purpose === 'recovery'
  // Easy movement is seldom given an effort, and leaves the day's load as it is.
  if (!isRecovery || workout.effortCr10 !== null)
    add('load', minutes === null || workout.effortCr10 === null ? null : minutes * workout.effortCr10)
  if (isRecovery) add('recovery:movement', minutes)
  if (workout.modality !== 'run' && workout.modality !== 'trail_run') return
  add('km', workout.distanceMeters === null ? null : workout.distanceMeters / 1000)
  add('climb', workout.climbMeters)
}
