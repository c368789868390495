// A workout as the texts of its form, and back; a value whose text was not touched stays exactly as it was.
import type { ImportedWorkout } from '../../../../shared/api.ts'
import { clockTime, type Day, epochOf, type Instant } from '../../../../shared/day.ts'
import type { JournalRecord, Modality, Workout } from '../../../../shared/journal/records.ts'
import {
  clockText,
  durationField,
  numberField,
  type Reading,
  readDuration,
  readNumber,
} from '../../../../shared/units.ts'
import { createReader, dayAt, type FormContext, type FormReading, finish, momentAt } from './form-reading.ts'

export type WorkoutDraft = {
  day: string
  time: string
  modality: Modality
  duration: string
  kilometres: string
  climb: string
  effort: number | null
  heartRate: string
  isRace: boolean
  raceName: string
  note: string
}

/** A workout of the journal, or one read from a file that is not in it yet. */
export type WorkoutSource = Workout | ImportedWorkout['workout']

export function workoutDraft(workout: WorkoutSource | null, day: Day, locale: string): WorkoutDraft {
  const number = (value: number | null | undefined) => (value == null ? '' : numberField(value, locale))
  const at = workout?.startedAt ?? null
  return {
    day: at ? at.slice(0, 10) : (workout?.day ?? day),
    time: at ? clockText(clockTime(at)) : '',
    modality: workout?.modality ?? 'run',
    duration: workout?.durationSeconds == null ? '' : durationField(workout.durationSeconds),
    kilometres: workout?.distanceMeters == null ? '' : number(workout.distanceMeters / 1000),
    climb: number(workout?.climbMeters),
    effort: workout?.effortCr10 ?? null,
    heartRate: number(workout?.averageHeartRateBpm),
    isRace: workout?.race != null,
    raceName: workout?.race?.name ?? '',
    note: workout?.note ?? '',
  }
}

export function readWorkout(
  draft: WorkoutDraft,
  before: { source: WorkoutSource | null; draft: WorkoutDraft },
  context: FormContext,
): FormReading {
  const { source } = before
  const reader = createReader()
  const date = reader.day('day', draft.day)
  const clock = reader.clock('startedAt', draft.time)
  const take = (field: NumberOf, text: TextOf, reading: Reading<number>): number | null =>
    source && draft[text] === before.draft[text] ? source[field] : reader.take(field, reading)
  const numbers = {
    durationSeconds: take('durationSeconds', 'duration', readDuration(draft.duration)),
    distanceMeters: take(
      'distanceMeters',
      'kilometres',
      thousandfold(readNumber(draft.kilometres, 'A distance')),
    ),
    climbMeters: take('climbMeters', 'climb', readNumber(draft.climb, 'A climb')),
    averageHeartRateBpm: take(
      'averageHeartRateBpm',
      'heartRate',
      readNumber(draft.heartRate, 'A heart rate'),
    ),
  }
  return finish(reader, () => {
    const startedAt =
      date && clock ? momentAt(date, clock, context.timeZone, source?.startedAt ?? null) : null
    const stored = source && 'id' in source ? source : null
    return {
      id: stored?.id ?? context.newId,
      loggedAt: stored?.loggedAt ?? context.now,
      rev: stored?.rev ?? 0,
      kind: 'workout',
      day: startedAt
        ? dayAt(startedAt, source && { moment: source.startedAt, day: source.day }, context)
        : (date ?? ''),
      modality: draft.modality,
      startedAt,
      ...numbers,
      effortCr10: draft.effort,
      race: draft.isRace ? { name: draft.raceName } : null,
      source: source?.source ?? null,
      note: draft.note,
    }
  })
}

/** A workout of the journal that began within the same minute, other than the one being edited. */
export function workoutAt(
  records: Iterable<JournalRecord>,
  startedAt: Instant | null,
  ownId: string | null,
): Workout | null {
  if (startedAt === null) return null
  const epoch = epochOf(startedAt)
  for (const record of records) {
    if (record.kind !== 'workout' || record.id === ownId || record.startedAt === null) continue
    if (Math.abs(epochOf(record.startedAt) - epoch) < 60_000) return record
  }
  return null
}

type NumberOf = 'durationSeconds' | 'distanceMeters' | 'climbMeters' | 'averageHeartRateBpm'
type TextOf = 'duration' | 'kilometres' | 'climb' | 'heartRate'

/** Kilometres as metres, to the millimetre, so that 42.195 km is 42,195 m. */
function thousandfold(reading: Reading<number>): Reading<number> {
  if (!reading.ok || reading.value === null) return reading
  return { ok: true, value: Math.round(reading.value * 1_000_000) / 1000 }
}
