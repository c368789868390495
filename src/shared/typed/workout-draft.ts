// A workout as the texts of its form, and back; a value whose text was not touched stays exactly as it was.
import { addDays, clockTime, type Day, day, epochOf, type Instant } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { ofKindBetween } from '../journal/days.ts'
import type { Workout } from '../journal/records.ts'
import {
  amountField,
  climbField,
  clockWords,
  type DistanceUnit,
  distanceField,
  durationField,
  metersOf,
  paceText,
} from '../words/units.ts'
import {
  createReader,
  type FormContext,
  type FormReading,
  finish,
  identityOf,
  startOf,
  type WrittenIn,
} from './form-reading.ts'
import { inBeats, type Reading, readAmount, readClimb, readDistance, readPace } from './numbers.ts'
import type { WorkoutDraft, WorkoutSource } from './workout.ts'
import { completed, lengthOf } from './workout-times.ts'

export function workoutDraft(
  workout: WorkoutSource | null,
  day: Day,
  { locale, unit, clock }: WrittenIn,
): WorkoutDraft {
  const at = workout?.startedAt ?? null
  return {
    day: at ? at.slice(0, 10) : (workout?.day ?? day),
    time: at ? clockWords(clockTime(at), clock) : '',
    modality: workout?.modality ?? 'run',
    duration: workout?.durationSeconds == null ? '' : durationField(workout.durationSeconds),
    end: '',
    distance: workout?.distanceMeters == null ? '' : distanceField(workout.distanceMeters, locale, unit),
    pace: '',
    climb: workout?.climbMeters == null ? '' : climbField(workout.climbMeters, locale, unit),
    effort: workout?.effortCr10 ?? null,
    heartRate: workout?.averageHeartRateBpm == null ? '' : amountField(workout.averageHeartRateBpm, locale),
    isRace: workout?.race != null,
    raceName: workout?.race?.name ?? '',
    surface: workout?.surface ?? null,
    purpose: workout?.purpose ?? null,
    occasion: workout?.occasion ?? null,
    hard: workout?.hard ?? null,
    intervals: workout?.intervals ?? null,
    legsBefore: workout?.legsBefore ?? null,
    legsAfter: workout?.legsAfter ?? null,
    afterwards: workout?.afterwards ?? null,
    note: workout?.note ?? '',
  }
}

export function readWorkout(
  typed: WorkoutDraft,
  before: { source: WorkoutSource | null; draft: WorkoutDraft },
  context: FormContext,
  written: Pick<WrittenIn, 'unit' | 'clock'>,
): FormReading {
  const { source } = before
  const { unit } = written
  const draft = completed(typed, source, context, written)
  const reader = createReader()
  const date = reader.day('day', draft.day)
  const clock = reader.clock('startedAt', draft.time)
  const end = reader.clock('endedAt', draft.end)
  const take = (field: NumberOf, text: TextOf, reading: Reading<number>): number | null =>
    source && draft[text] === before.draft[text] ? source[field] : reader.take(field, reading)
  const numbers = {
    durationSeconds: take('durationSeconds', 'duration', lengthOf(draft, unit)),
    distanceMeters: take('distanceMeters', 'distance', readDistance(draft.distance, unit)),
    climbMeters: take('climbMeters', 'climb', readClimb(draft.climb, unit)),
    averageHeartRateBpm: take(
      'averageHeartRateBpm',
      'heartRate',
      readAmount(draft.heartRate, 'A heart rate', inBeats),
    ),
  }
  const pace = reader.take('pace', readPace(draft.pace, unit))
  if (end !== null && draft.time.trim() === '' && !reader.problems.durationSeconds)
    reader.report('endedAt', endAlone(numbers.durationSeconds))
  const filled = pace === null ? numbers : byPace(numbers, pace, unit, reader)
  return finish(reader, () => {
    const start = source && { moment: source.startedAt, day: source.day }
    const stored = source && 'id' in source ? source : null
    return {
      ...identityOf(stored, context),
      kind: 'workout',
      ...startOf({ day: date, clock }, { start, dayText: before.draft.day }, context),
      modality: draft.modality,
      ...filled,
      effortCr10: draft.effort,
      race: draft.isRace ? { name: draft.raceName } : null,
      surface: draft.surface,
      purpose: draft.purpose,
      occasion: draft.purpose === 'recovery' ? draft.occasion : null,
      hard: draft.hard,
      intervals: draft.intervals,
      legsBefore: draft.legsBefore,
      legsAfter: draft.legsAfter,
      afterwards: draft.afterwards,
      ...unseen(source, filled.durationSeconds),
      note: draft.note,
    }
  })
}

/** What the form does not show stays as it was; a time in motion only while it fits into the duration. */
function unseen(source: WorkoutSource | null, durationSeconds: number | null) {
  const moving = source?.movingSeconds ?? null
  const fits = moving !== null && (durationSeconds === null || moving <= durationSeconds)
  return {
    movingSeconds: fits ? moving : null,
    laps: source?.laps ?? [],
    source: source?.source ?? null,
  }
}

/** A workout of the journal that began within the same minute, other than the one being edited. */
export function workoutAt(journal: Journal, startedAt: Instant | null, ownId: string | null): Workout | null {
  if (startedAt === null) return null
  const epoch = epochOf(startedAt)
  const date = day(startedAt.slice(0, 10))
  // A day is at most one off its date, and the dates of one moment are at most two apart.
  return (
    ofKindBetween(journal, 'workout', addDays(date, -3), addDays(date, 3)).find(
      (one) =>
        one.id !== ownId && one.startedAt !== null && Math.abs(epochOf(one.startedAt) - epoch) < 60_000,
    ) ?? null
  )
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
  // A text that cannot be read has its own sentence.
  if (reader.problems.durationSeconds || reader.problems.distanceMeters) return numbers
  if (durationSeconds === null) reader.report('pace', 'A pace needs a duration or a distance beside it.')
  else if (distanceMeters !== null && said(durationSeconds, distanceMeters) !== said(pace, metersOf[unit]))
    reader.report('pace', `The duration and the distance make ${said(durationSeconds, distanceMeters)}.`)
  return numbers
}

/** Why an end without a start says nothing yet. */
function endAlone(durationSeconds: number | null): string {
  return durationSeconds === null
    ? 'An end needs a start or a duration beside it.'
    : 'Write the start too: it was on the day before.'
}

type NumberOf = 'durationSeconds' | 'distanceMeters' | 'climbMeters' | 'averageHeartRateBpm'
type TextOf = 'duration' | 'distance' | 'climb' | 'heartRate'
