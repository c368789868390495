// A workout as the texts of its form, and back; a value whose text was not touched stays exactly as it was.
import type { ImportedWorkout } from '../../../../shared/api.ts'
import { clockTime, type Day, epochOf, type Instant } from '../../../../shared/day.ts'
import type { JournalRecord, Modality, Workout } from '../../../../shared/journal/records.ts'
import {
  clockText,
  type DistanceUnit,
  distanceField,
  durationField,
  metersOf,
  numberField,
  paceText,
  type Reading,
  readDistance,
  readDuration,
  readNumber,
  readPace,
} from '../../../../shared/units.ts'
import {
  createReader,
  dayAt,
  type FormContext,
  type FormReading,
  finish,
  identityOf,
  momentAt,
} from './form-reading.ts'

export type WorkoutDraft = {
  day: string
  time: string
  modality: Modality
  duration: string
  /** In the unit the draft was written in, as is the pace. */
  distance: string
  /** Minutes and seconds a kilometre or mile, for the one of duration and distance that is not known. */
  pace: string
  climb: string
  effort: number | null
  heartRate: string
  isRace: boolean
  raceName: string
  surface: Workout['surface']
  purpose: Workout['purpose']
  occasion: Workout['occasion']
  hard: boolean | null
  legsBefore: number | null
  legsAfter: number | null
  afterwards: Workout['afterwards']
  note: string
}

/** A workout of the journal, or one read from a file that is not in it yet. */
export type WorkoutSource = Workout | ImportedWorkout['workout']

export function workoutDraft(
  workout: WorkoutSource | null,
  day: Day,
  locale: string,
  unit: DistanceUnit,
): WorkoutDraft {
  const number = (value: number | null | undefined) => (value == null ? '' : numberField(value, locale))
  const at = workout?.startedAt ?? null
  return {
    day: at ? at.slice(0, 10) : (workout?.day ?? day),
    time: at ? clockText(clockTime(at)) : '',
    modality: workout?.modality ?? 'run',
    duration: workout?.durationSeconds == null ? '' : durationField(workout.durationSeconds),
    distance: workout?.distanceMeters == null ? '' : distanceField(workout.distanceMeters, locale, unit),
    pace: '',
    climb: number(workout?.climbMeters),
    effort: workout?.effortCr10 ?? null,
    heartRate: number(workout?.averageHeartRateBpm),
    isRace: workout?.race != null,
    raceName: workout?.race?.name ?? '',
    surface: workout?.surface ?? null,
    purpose: workout?.purpose ?? null,
    occasion: workout?.occasion ?? null,
    hard: workout?.hard ?? null,
    legsBefore: workout?.legsBefore ?? null,
    legsAfter: workout?.legsAfter ?? null,
    afterwards: workout?.afterwards ?? null,
    note: workout?.note ?? '',
  }
}

export function readWorkout(
  draft: WorkoutDraft,
  before: { source: WorkoutSource | null; draft: WorkoutDraft },
  context: FormContext,
  unit: DistanceUnit,
): FormReading {
  const { source } = before
  const reader = createReader()
  const date = reader.day('day', draft.day)
  const clock = reader.clock('startedAt', draft.time)
  const take = (field: NumberOf, text: TextOf, reading: Reading<number>): number | null =>
    source && draft[text] === before.draft[text] ? source[field] : reader.take(field, reading)
  const numbers = {
    durationSeconds: take('durationSeconds', 'duration', readDuration(draft.duration)),
    distanceMeters: take('distanceMeters', 'distance', readDistance(draft.distance, unit)),
    climbMeters: take('climbMeters', 'climb', readNumber(draft.climb, 'A climb')),
    averageHeartRateBpm: take(
      'averageHeartRateBpm',
      'heartRate',
      readNumber(draft.heartRate, 'A heart rate'),
    ),
  }
  const pace = reader.take('pace', readPace(draft.pace, unit))
  const filled = pace === null ? numbers : byPace(numbers, pace, unit, reader)
  return finish(reader, () => {
    const startedAt =
      date && clock ? momentAt(date, clock, context.timeZone, source?.startedAt ?? null) : null
    const stored = source && 'id' in source ? source : null
    return {
      ...identityOf(stored, context),
      kind: 'workout',
      day: startedAt
        ? dayAt(startedAt, source && { moment: source.startedAt, day: source.day }, context)
        : (date ?? ''),
      modality: draft.modality,
      startedAt,
      ...filled,
      effortCr10: draft.effort,
      race: draft.isRace ? { name: draft.raceName } : null,
      surface: draft.surface,
      purpose: draft.purpose,
      occasion: draft.purpose === 'recovery' ? draft.occasion : null,
      hard: draft.hard,
      legsBefore: draft.legsBefore,
      legsAfter: draft.legsAfter,
      afterwards: draft.afterwards,
      source: source?.source ?? null,
      note: draft.note,
    }
  })
}

/** What a typed pace makes of the other two: the missing one is filled and the pace taken out of its field. */
export function filledByPace(draft: WorkoutDraft, locale: string, unit: DistanceUnit): Partial<WorkoutDraft> {
  const [pace, duration, distance] = [
    readPace(draft.pace, unit),
    readDuration(draft.duration),
    readDistance(draft.distance, unit),
  ]
  if (!pace.ok || !duration.ok || !distance.ok || pace.value === null) return {}
  if (distance.value !== null && duration.value === null)
    return { pace: '', duration: durationField((pace.value * distance.value) / metersOf[unit]) }
  if (duration.value !== null && distance.value === null)
    return { pace: '', distance: numberField(duration.value / pace.value, locale) }
  return {}
}

/** `5:15 /km` or `8:27 /mi` of the duration and distance as typed, empty where one is missing. */
export function paceOf({ duration, distance }: WorkoutDraft, unit: DistanceUnit): string {
  const [seconds, meters] = [readDuration(duration), readDistance(distance, unit)]
  if (!seconds.ok || !meters.ok || !seconds.value || !meters.value) return ''
  return paceText(seconds.value, meters.value, unit)
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

type Length = { durationSeconds: number | null; distanceMeters: number | null }

function byPace<N extends Length>(
  numbers: N,
  pace: number,
  unit: DistanceUnit,
  reader: ReturnType<typeof createReader>,
): N {
  const { durationSeconds, distanceMeters } = numbers
  const said = (seconds: number, meters: number) => paceText(seconds, meters, unit)
  if (durationSeconds === null && distanceMeters !== null)
    return { ...numbers, durationSeconds: Math.round((pace * distanceMeters) / metersOf[unit]) }
  if (durationSeconds !== null && distanceMeters === null)
    return { ...numbers, distanceMeters: Math.round((durationSeconds * metersOf[unit]) / pace) }
  if (durationSeconds === null) reader.report('pace', 'A pace needs a duration or a distance beside it.')
  else if (distanceMeters !== null && said(durationSeconds, distanceMeters) !== said(pace, metersOf[unit]))
    reader.report('pace', `The duration and the distance make ${said(durationSeconds, distanceMeters)}.`)
  return numbers
}

type NumberOf = 'durationSeconds' | 'distanceMeters' | 'climbMeters' | 'averageHeartRateBpm'
type TextOf = 'duration' | 'distance' | 'climb' | 'heartRate'
