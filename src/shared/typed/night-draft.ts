// A night as the texts of its form, and back.
import { addDays, clockTime, type Day, type Instant, minutesBetween } from '../base/day.ts'
import type { Night } from '../journal/records.ts'
import { amountField, type ClockStyle, clockWords, hoursField } from '../words/units.ts'
import { readClock, readHours, readLightsOut, type Sleep } from './clock.ts'
import {
  createReader,
  type FormContext,
  type FormReading,
  finish,
  identityOf,
  momentAt,
  type WrittenIn,
  zoneOf,
} from './form-reading.ts'
import { inMinutes, type Reading, readAmount } from './numbers.ts'

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

export function nightDraft(
  night: Night | null,
  day: Day,
  { locale, clock: style }: Pick<WrittenIn, 'locale' | 'clock'>,
): NightDraft {
  const number = (value: number | null | undefined) => (value == null ? '' : amountField(value, locale))
  const clock = (at: Instant | null | undefined) => (at ? clockWords(clockTime(at), style) : '')
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
  const lightsOut = reader.take('lightsOutAt', lightsOutOf(draft, before))
  const woke = reader.clock('wokeAt', draft.woke)
  const rose = reader.clock('roseAt', draft.rose)
  const rest = {
    sleepLatencyMinutes: reader.take(
      'sleepLatencyMinutes',
      readAmount(draft.latency, 'Time to fall asleep', inMinutes),
    ),
    awakenings: reader.take('awakenings', readAmount(draft.awakenings, 'How often you woke')),
    awakeMinutes: reader.take('awakeMinutes', readAmount(draft.awake, 'Time awake', inMinutes)),
    sleptMinutes: reader.take('sleptMinutes', readHours(draft.slept)),
  }
  return finish(reader, () => ({
    ...identityOf(before, context),
    kind: 'night',
    day: day ?? '',
    ...nightMoments(day, lightsOut, woke, before, context),
    roseAt: day && rose ? nightMoment(day, rose, 'roseAt', before, context.timeZone) : null,
    ...rest,
    quality: draft.quality,
    restlessLegs: draft.restlessLegs,
    note: draft.note,
  }))
}

/** Under the typed lights out, the time it is read as where that is not the one it says; undefined where it is. */
export function lightsOutWords(
  draft: NightDraft,
  before: Night | null,
  style: ClockStyle,
): string | undefined {
  const [typed, read] = [readClock(draft.lightsOut), lightsOutOf(draft, before)]
  if (!typed.ok || !read.ok || read.value === null || read.value === typed.value) return undefined
  return clockWords(read.value, style)
}

/** Lights out as typed beside the waking; the time that was there before stays what it was. */
function lightsOutOf({ lightsOut, woke }: NightDraft, before: Night | null): Reading<string> {
  const typed = readClock(lightsOut)
  const kept = before?.lightsOutAt && clockTime(before.lightsOutAt)
  if (typed.ok && typed.value === kept) return typed
  const waking = readClock(woke)
  return readLightsOut(lightsOut, waking.ok ? waking.value : null)
}

/** The two moments of a night that ended on `day`: lights out at a later clock time than waking was the evening before. */
function nightMoments(
  day: Day | null,
  lightsOut: string | null,
  woke: string | null,
  before: Night | null,
  { timeZone }: Pick<FormContext, 'timeZone'>,
): Pick<Night, 'lightsOutAt' | 'wokeAt'> {
  if (day === null) return { lightsOutAt: null, wokeAt: null }
  const evening = lightsOut !== null && lightsOut >= (woke ?? '12:00')
  const lightsOutDay = evening ? addDays(day, -1) : day
  return {
    lightsOutAt:
      lightsOut === null ? null : nightMoment(lightsOutDay, lightsOut, 'lightsOutAt', before, timeZone),
    wokeAt: woke === null ? null : nightMoment(day, woke, 'wokeAt', before, timeZone),
  }
}

/** A moment in its own zone; one that was not known is where the rest of the night was. */
function nightMoment(
  day: Day,
  clock: string,
  field: 'lightsOutAt' | 'wokeAt' | 'roseAt',
  before: Night | null,
  timeZone: string,
): Instant {
  const own = before?.[field] ?? null
  const known = before?.lightsOutAt ?? before?.wokeAt ?? before?.roseAt ?? null
  return momentAt(day, clock, own ? timeZone : zoneOf(known, timeZone), own)
}

/** A night as one field of the check-in holds it, in the clock that the runner chose. */
export function sleepField(night: Night | null, clock: ClockStyle): string {
  if (!night) return ''
  if (night.sleptMinutes !== null) return hoursField(night.sleptMinutes)
  if (!night.lightsOutAt || !night.wokeAt) return ''
  const [lightsOut, woke] = [night.lightsOutAt, night.wokeAt].map((at) => clockWords(clockTime(at), clock))
  return `${lightsOut}–${woke}`
}

/**
 * The night with its hours, or its two moments, put in place of what was there. What is still true stays; what contradicts
 * what was typed is no longer known. The same sleep again gives the very same night.
 */
export function withSleep(night: Night, sleep: Sleep | null, timeZone: string): Night {
  if (sleep === null) return { ...night, sleptMinutes: null, lightsOutAt: null, wokeAt: null }
  if (sleep.type === 'slept')
    return sleep.minutes === night.sleptMinutes ? night : withHours(night, sleep.minutes)
  const moments = nightMoments(night.day, sleep.from, sleep.to, night, { timeZone })
  const isSame = moments.lightsOutAt === night.lightsOutAt && moments.wokeAt === night.wokeAt
  return isSame && night.sleptMinutes === null
    ? night
    : withoutContradictions({ ...night, ...moments, sleptMinutes: null })
}

/** Typed hours stand beside clock times that leave room for them. */
function withHours(night: Night, minutes: number): Night {
  const room = windowOf(night)
  const fits = room === null || minutes <= room
  return withoutContradictions({
    ...night,
    sleptMinutes: minutes,
    ...(fits ? {} : { lightsOutAt: null, wokeAt: null }),
  })
}

function withoutContradictions(night: Night): Night {
  const { wokeAt, roseAt, sleptMinutes, sleepLatencyMinutes, awakeMinutes } = night
  const minutesUp = wokeAt && roseAt ? minutesBetween(wokeAt, roseAt) : 0
  const room = windowOf(night)
  const awake = (sleepLatencyMinutes ?? 0) + (awakeMinutes ?? 0)
  const awakeFits = room === null || (sleptMinutes ?? 0) + awake <= room
  return {
    ...night,
    roseAt: minutesUp >= 0 && minutesUp <= 24 * 60 ? roseAt : null,
    ...(awakeFits ? {} : { sleepLatencyMinutes: null, awakeMinutes: null }),
  }
}

/** Minutes from lights out to waking, null where one of them is not known. */
function windowOf({ lightsOutAt, wokeAt }: Night): number | null {
  return lightsOutAt && wokeAt ? minutesBetween(lightsOutAt, wokeAt) : null
}
