// A workout as the texts of its form, and back; a value whose text was not touched stays exactly as it was.
import type { ImportedWorkout } from '../../../../shared/api.ts'
import { clockTime, type Day, epochOf, type Instant } from '../../../../shared/day.ts'
import type { JournalRecord, Modality, Workout } from '../../../../shared/journal/records.ts'
import {
  clockText,
  durationField,
  numberField,
  paceText,
  type Reading,
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
  kilometres: string
  /** Minutes and seconds a kilometre, for the one of duration and distance that is not known. */
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

export function workoutDraft(workout: WorkoutSource | null, day: Day, locale: string): WorkoutDraft {
  const number = (value: number | null | undefined) => (value == null ? '' : numberField(value, locale))
  const at = workout?.startedAt ?? null
  return {
    day: at ? at.slice(0, 10) : (workout?.day ?? day),
    time: at ? clockText(clockTime(at)) : '',
    modality: workout?.modality ?? 'run',
    duration: workout?.durationSeconds == null ? '' : durationField(workout.durationSeconds),
    kilometres: workout?.distanceMeters == null ? '' : number(workout.distanceMeters / 1000),
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
  const pace = reader.take('pace', readPace(draft.pace))
  const filled = pace === null ? numbers : byPace(numbers, pace, reader)
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
export function filledByPace(draft: WorkoutDraft, locale: string): Partial<WorkoutDraft> {
  const [pace, duration, kilometres] = [
    readPace(draft.pace),
    readDuration(draft.duration),
    readNumber(draft.kilometres, ''),
  ]
  if (!pace.ok || !duration.ok || !kilometres.ok || pace.value === null) return {}
  if (kilometres.value !== null && duration.value === null)
    return { pace: '', duration: durationField(pace.value * kilometres.value) }
  if (duration.value !== null && kilometres.value === null)
    return { pace: '', kilometres: numberField(duration.value / pace.value, locale) }
  return {}
}

/** `5:15 /km` of the duration and distance as typed, empty where one is missing. */
export function paceOf({ duration, kilometres }: WorkoutDraft): string {
  const [seconds, distance] = [readDuration(duration), readNumber(kilometres, '')]
  if (!seconds.ok || !distance.ok || !seconds.value || !distance.value) return ''
  return paceText(seconds.value, distance.value * 1000)
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

function byPace<N extends Length>(numbers: N, pace: number, reader: ReturnType<typeof createReader>): N {
  const { durationSeconds, distanceMeters } = numbers
  if (durationSeconds === null && distanceMeters !== null)
    return { ...numbers, durationSeconds: Math.round((pace * distanceMeters) / 1000) }
  if (durationSeconds !== null && distanceMeters === null)
    return { ...numbers, distanceMeters: Math.round((durationSeconds * 1000) / pace) }
  if (durationSeconds === null) reader.report('pace', 'A pace needs a duration or a distance beside it.')
  else if (distanceMeters !== null && paceText(durationSeconds, distanceMeters) !== paceText(pace, 1000))
    reader.report('pace', `The duration and the distance make ${paceText(durationSeconds, distanceMeters)}.`)
  return numbers
}

type NumberOf = 'durationSeconds' | 'distanceMeters' | 'climbMeters' | 'averageHeartRateBpm'
type TextOf = 'duration' | 'kilometres' | 'climb' | 'heartRate'

/** Kilometres as metres, to the millimetre, so that 42.195 km is 42,195 m. */
function thousandfold(reading: Reading<number>): Reading<number> {
  if (!reading.ok || reading.value === null) return reading
  return { ok: true, value: Math.round(reading.value * 1_000_000) / 1000 }
}
