// A night as the texts of its form, and back.
import { addDays, clockTime, type Day, type Instant } from '../../../../shared/day.ts'
import type { Night } from '../../../../shared/journal/records.ts'
import {
  clockText,
  hoursField,
  numberField,
  readHours,
  readNumber,
  type Sleep,
} from '../../../../shared/units.ts'
import {
  createReader,
  type FormContext,
  type FormReading,
  finish,
  identityOf,
  momentAt,
} from './form-reading.ts'

export type NightDraft = {
  /** The day on which the night ended. */
  day: string
  lightsOut: string
  woke: string
  rose: string
  latency: string
  awakenings: string
  awake: string
  slept: string
  quality: number | null
  restlessLegs: boolean | null
  note: string
}

export function nightDraft(night: Night | null, day: Day, locale: string): NightDraft {
  const number = (value: number | null | undefined) => (value == null ? '' : numberField(value, locale))
  const clock = (at: Instant | null | undefined) => (at ? clockText(clockTime(at)) : '')
  return {
    day: night?.day ?? day,
    lightsOut: clock(night?.lightsOutAt),
    woke: clock(night?.wokeAt),
    rose: clock(night?.roseAt),
    latency: number(night?.sleepLatencyMinutes),
    awakenings: number(night?.awakenings),
    awake: number(night?.awakeMinutes),
    slept: night?.sleptMinutes == null ? '' : hoursField(night.sleptMinutes),
    quality: night?.quality ?? null,
    restlessLegs: night?.restlessLegs ?? null,
    note: night?.note ?? '',
  }
}

export function readNight(draft: NightDraft, before: Night | null, context: FormContext): FormReading {
  const reader = createReader()
  const day = reader.day('day', draft.day)
  const lightsOut = reader.clock('lightsOutAt', draft.lightsOut)
  const woke = reader.clock('wokeAt', draft.woke)
  const rose = reader.clock('roseAt', draft.rose)
  const rest = {
    sleepLatencyMinutes: reader.take('sleepLatencyMinutes', readNumber(draft.latency, 'Time to fall asleep')),
    awakenings: reader.take('awakenings', readNumber(draft.awakenings, 'How often you woke')),
    awakeMinutes: reader.take('awakeMinutes', readNumber(draft.awake, 'Time awake')),
    sleptMinutes: reader.take('sleptMinutes', readHours(draft.slept)),
  }
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'night',
    day: day ?? '',
    ...nightMoments(day, lightsOut, woke, before, context),
    roseAt: day && rose ? momentAt(day, rose, context.timeZone, before?.roseAt ?? null) : null,
    ...rest,
    quality: draft.quality,
    restlessLegs: draft.restlessLegs,
    note: draft.note,
  }))
}

/** The two moments of a night that ended on `day`: lights out at a later clock time than waking was the evening before. */
function nightMoments(
  day: Day | null,
  lightsOut: string | null,
  woke: string | null,
  before: Pick<Night, 'lightsOutAt' | 'wokeAt'> | null,
  { timeZone }: Pick<FormContext, 'timeZone'>,
): Pick<Night, 'lightsOutAt' | 'wokeAt'> {
  if (day === null) return { lightsOutAt: null, wokeAt: null }
  const evening = lightsOut !== null && lightsOut >= (woke ?? '12:00')
  const lightsOutDay = evening ? addDays(day, -1) : day
  return {
    lightsOutAt:
      lightsOut === null ? null : momentAt(lightsOutDay, lightsOut, timeZone, before?.lightsOutAt ?? null),
    wokeAt: woke === null ? null : momentAt(day, woke, timeZone, before?.wokeAt ?? null),
  }
}

/** A night as one field of the check-in holds it. */
export function sleepField(night: Night | null): string {
  if (!night) return ''
  if (night.sleptMinutes !== null) return hoursField(night.sleptMinutes)
  if (!night.lightsOutAt || !night.wokeAt) return ''
  return `${clockText(clockTime(night.lightsOutAt))}–${clockText(clockTime(night.wokeAt))}`
}

/** The night with its hours, or its two moments, put in place of what was there. */
export function withSleep(night: Night, sleep: Sleep | null, timeZone: string): Night {
  const empty = { sleptMinutes: null, lightsOutAt: null, wokeAt: null, roseAt: null }
  if (sleep === null) return { ...night, ...empty, sleepLatencyMinutes: null, awakeMinutes: null }
  if (sleep.type === 'between')
    return { ...night, ...empty, ...nightMoments(night.day, sleep.from, sleep.to, night, { timeZone }) }
  return { ...night, ...empty, sleepLatencyMinutes: null, awakeMinutes: null, sleptMinutes: sleep.minutes }
}
