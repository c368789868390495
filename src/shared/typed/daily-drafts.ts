// The small entries of a day as the texts of their forms, and back.
import { clockTime, type Day } from '../base/day.ts'
import type { Heart, Nap, Note, Plan, RestDay, Signs, State } from '../journal/records.ts'
import { clockWords, type DistanceUnit, distanceField, durationField, numberField } from '../words/units.ts'
import { readDuration } from './durations.ts'
import {
  createReader,
  type FormContext,
  type FormReading,
  finish,
  identityOf,
  startOf,
  type WrittenIn,
} from './form-reading.ts'
import { inBeats, inMilliseconds, type Reading, readDistance, readNumber } from './numbers.ts'

type SheetDraft = { day: string; note: string }

export type HeartDraft = SheetDraft & { rate: string; rmssd: string }

export function heartDraft(heart: Heart | null, day: Day, locale: string): HeartDraft {
  const number = (value: number | null | undefined) => (value == null ? '' : numberField(value, locale))
  return {
    ...sheetDraft(heart, day),
    rate: number(heart?.restingHeartRateBpm),
    rmssd: number(heart?.rmssdMs),
  }
}

export function readHeart(draft: HeartDraft, before: Heart | null, context: FormContext): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  const rate = reader.take('restingHeartRateBpm', readNumber(draft.rate, 'A resting heart rate', inBeats))
  const rmssd = reader.take('rmssdMs', readNumber(draft.rmssd, 'RMSSD', inMilliseconds))
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'heart',
    day: day ?? '',
    restingHeartRateBpm: rate,
    rmssdMs: rmssd,
    note: draft.note,
  }))
}

/** `over` is the first day on which it was over, empty while it holds. */
export type StateDraft = SheetDraft & { state: State['state']; over: string }

export function stateDraft(state: State | null, day: Day): StateDraft {
  return { ...sheetDraft(state, day), state: state?.state ?? 'ill', over: state?.ended?.on ?? '' }
}

export function readState(draft: StateDraft, before: State | null, context: FormContext): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  const over = draft.over.trim() === '' ? null : reader.day('ended', draft.over)
  if (day && over && over < day) reader.report('ended', 'It was over before it began.')
  // An end that was not touched keeps how it is known.
  const ended =
    over && over === before?.ended?.on ? before.ended : over && { on: over, how: 'better' as const }
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'state',
    day: day ?? '',
    state: draft.state,
    ended,
    note: draft.note,
  }))
}

export type SignsDraft = SheetDraft & { ticked: Signs['ticked'] }

export function signsDraft(signs: Signs | null, day: Day): SignsDraft {
  return { ...sheetDraft(signs, day), ticked: signs?.ticked ?? [] }
}

export function readSigns(draft: SignsDraft, before: Signs | null, context: FormContext): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'signs',
    day: day ?? '',
    ticked: draft.ticked,
    note: draft.note,
  }))
}

export type RestDayDraft = SheetDraft & { how: RestDay['how'] }

export function restDayDraft(rest: RestDay | null, day: Day): RestDayDraft {
  return { ...sheetDraft(rest, day), how: rest?.how ?? 'full' }
}

export function readRestDay(draft: RestDayDraft, before: RestDay | null, context: FormContext): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'rest_day',
    day: day ?? '',
    how: draft.how,
    note: draft.note,
  }))
}

export type NapDraft = SheetDraft & { time: string; length: string }

export function napDraft(nap: Nap | null, day: Day, { clock }: Pick<WrittenIn, 'clock'>): NapDraft {
  return {
    ...sheetDraft(nap, day),
    day: nap?.startedAt?.slice(0, 10) ?? nap?.day ?? day,
    time: nap?.startedAt ? clockWords(clockTime(nap.startedAt), clock) : '',
    length: nap?.minutes == null ? '' : minutesField(nap.minutes),
  }
}

/** A length whose text was not touched stays exactly as it was. */
export function readNap(
  draft: NapDraft,
  before: { nap: Nap | null; draft: NapDraft },
  context: FormContext,
): FormReading {
  const { nap } = before
  const reader = createReader()
  const day = reader.day('day', draft.day)
  const clock = reader.clock('startedAt', draft.time)
  const minutes =
    nap && draft.length === before.draft.length
      ? nap.minutes
      : reader.take('minutes', inMinutes(readDuration(draft.length)))
  const start = nap && { moment: nap.startedAt, day: nap.day }
  return finish(reader, () => ({
    ...identityOf(nap, context),
    kind: 'nap',
    ...startOf({ day, clock }, { start, dayText: before.draft.day }, context),
    minutes,
    note: draft.note,
  }))
}

export type PlanDraft = SheetDraft & { what: Plan['what']; name: string; distance: string }

export function planDraft(plan: Plan | null, day: Day, locale: string, unit: DistanceUnit): PlanDraft {
  return {
    ...sheetDraft(plan, day),
    what: plan?.what ?? 'run',
    name: plan?.name ?? '',
    distance: plan?.distanceMeters == null ? '' : distanceField(plan.distanceMeters, locale, unit),
  }
}

/** A distance whose text was not touched stays exactly as it was. */
export function readPlan(
  draft: PlanDraft,
  before: { plan: Plan | null; draft: PlanDraft },
  context: FormContext,
  unit: DistanceUnit,
): FormReading {
  const { plan } = before
  const reader = createReader()
  const day = reader.day('day', draft.day)
  const distanceMeters =
    plan && draft.distance === before.draft.distance
      ? plan.distanceMeters
      : reader.take('distanceMeters', readDistance(draft.distance, unit))
  return finish(reader, () => ({
    ...identityOf(plan, context),
    kind: 'plan',
    day: day ?? '',
    what: draft.what,
    name: draft.name,
    distanceMeters,
    insteadOf: draft.what === 'rest' ? (plan?.insteadOf ?? null) : null,
    legsBefore: draft.what === 'rest' ? null : (plan?.legsBefore ?? null),
    note: draft.note,
  }))
}

export type NoteDraft = { day: string; text: string }

export function noteDraft(note: Note | null, day: Day): NoteDraft {
  return { day: note?.day ?? day, text: note?.text ?? '' }
}

export function readNote(draft: NoteDraft, before: Note | null, context: FormContext): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'note',
    day: day ?? '',
    text: draft.text,
    about: before?.about ?? null,
  }))
}

function minutesField(minutes: number): string {
  return Number.isInteger(minutes) ? String(minutes) : durationField(minutes * 60)
}

function inMinutes(reading: Reading<number>): Reading<number> {
  return reading.ok && reading.value !== null ? { ok: true, value: reading.value / 60 } : reading
}

function sheetDraft(record: { day: Day; note: string } | null, day: Day): SheetDraft {
  return { day: record?.day ?? day, note: record?.note ?? '' }
}
