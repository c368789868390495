// Times as runners write them: times of day, hours, and a night from when to when.
import { twoDigits } from '../words/units.ts'
import { lightsOutBefore } from './lights-out.ts'
import { type Reading, readText } from './numbers.ts'

/** A number of hours in minutes: `7:30`, `7.30`, `7h30`, `45 min` or `7.5`; two digits are minutes, one is a decimal. */
export function readHours(text: string): Reading<number> {
  return readText(text, (typed) => readTypedHours(typed.toLowerCase()))
}

function readTypedHours(trimmed: string): Reading<number> {
  const parts = /^(\d{1,3})[:.,]([0-5]\d)$/.exec(trimmed) ?? hoursAndMinutes(trimmed)
  if (parts) return { ok: true, value: Number(parts[1]) * 60 + Number(parts[2] ?? 0) }
  const minutes = /^(\d{1,4})\s*min$/.exec(trimmed)
  if (minutes) return { ok: true, value: Number(minutes[1]) }
  if (/^\d+([.,]\d)?$/.test(trimmed))
    return { ok: true, value: Math.round(Number(trimmed.replace(',', '.')) * 60) }
  return { ok: false, message: 'Write the hours as 7:30, 7h30 or 7.5.' }
}

/** A time of day `HH:MM`, from `6:40`, `6.40`, `6h40`, `0640`, `6` or `6:40 pm`. */
export function readClock(text: string): Reading<string> {
  return readText(text, (typed) => readTypedClock(typed.toLowerCase()))
}

function readTypedClock(trimmed: string): Reading<string> {
  const half = halfOfDay.exec(trimmed)
  const digits = half ? trimmed.slice(0, half.index) : trimmed
  const [, typed, minutes = '00'] =
    /^(\d{1,2})(?:[:.,h]([0-5]\d))?$/.exec(digits) ?? /^(\d{1,2})([0-5]\d)$/.exec(digits) ?? []
  const hours = half ? hoursOfHalf(Number(typed), half[1] === 'p') : Number(typed)
  if (typed === undefined || Number.isNaN(hours) || hours > 23)
    return { ok: false, message: 'Write a time of day as 6:40 or 22:15.' }
  return { ok: true, value: `${twoDigits(hours)}:${minutes}` }
}

/** A night in one field: hours slept, or from when to when. */
export type Sleep = { type: 'slept'; minutes: number } | { type: 'between'; from: string; to: string }

/** When the lights went out before waking at `woke`; without am or pm, in the half of the day that makes a night of it. */
export function readLightsOut(text: string, woke: string | null): Reading<string> {
  const typed = readClock(text)
  if (!typed.ok || typed.value === null || woke === null || halfOfDay.test(text.trim())) return typed
  return { ok: true, value: lightsOutBefore(woke, typed.value) }
}

export function readSleep(text: string): Reading<Sleep> {
  return readText(text, readTypedSleep)
}

function readTypedSleep(text: string): Reading<Sleep> {
  const [fromText, toText, ...more] = text.split(/\s*(?:-|–|—|\bto\b)\s*/)
  if (toText !== undefined && more.length === 0) {
    const to = readClock(toText)
    const from = readLightsOut(fromText ?? '', to.ok ? to.value : null)
    if (from.ok && to.ok && from.value !== null && to.value !== null)
      return { ok: true, value: { type: 'between', from: from.value, to: to.value } }
    return { ok: false, message: 'Write from when to when as 22:50–6:40.' }
  }
  const hours = readHours(text)
  if (!hours.ok)
    return { ok: false, message: 'Write the hours as 7:30, 7h30 or 7.5, or from when to when as 22:50–6:40.' }
  return { ok: true, value: hours.value === null ? null : { type: 'slept', minutes: hours.value } }
}

/** Behind a time of day, in the half that it names. */
export const halfOfDay = /\s*([ap])\.?m\.?$/i

/** 12 am is midnight; an hour that no half of a day has is not a number. */
export function hoursOfHalf(hours: number, isAfternoon: boolean): number {
  if (hours < 1 || hours > 12) return Number.NaN
  return (hours % 12) + (isAfternoon ? 12 : 0)
}

export function hoursAndMinutes(text: string): RegExpExecArray | null {
  return /^(\d{1,3})\s*h\s*(?:([0-5]?\d)\s*(?:min|m)?)?$/.exec(text)
}
