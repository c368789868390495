// Numbers as runners write and read them: clock times, durations, distances and paces, with a comma or a point.
import { durationField } from './durations.ts'
import { lightsOutBefore } from './lights-out.ts'

/** What a typed text says: its value, null when nothing was typed, or why it cannot be read. */
export type Reading<T> = { ok: true; value: T | null } | { ok: false; message: string }

/** A number with a decimal comma or point; `name` begins the sentence of a refusal. */
export function readNumber(text: string, name: string): Reading<number> {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: true, value: null }
  if (!/^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(trimmed))
    return { ok: false, message: `${name} is a number, for example 12 or 12,5.` }
  return { ok: true, value: Number(trimmed.replace(',', '.')) }
}

/** A number that needs no thousandths, so that `1,200` and `1.200` are both twelve hundred. */
export function readAmount(text: string, name: string): Reading<number> {
  const grouped = /^\d{1,3}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(text.trim())
  return readNumber(grouped ? text.replace(/\D/g, '') : text, name)
}

/**
 * A distance in metres, in that unit or with its own behind it: `8`, `8 km`, `5 mi`, `400 m`; to the millimetre, so that
 * 42.195 km is 42,195 m. A comma is a decimal one here: `42,195` is a marathon and `1,200` the length of an interval.
 */
export function readDistance(text: string, unit: DistanceUnit): Reading<number> {
  const [, digits = text, named] = /^(.*\d[.,]?)\s*(km|k|miles?|mi|m)$/i.exec(text.trim()) ?? []
  const reading = readNumber(digits, 'A distance')
  if (!reading.ok || reading.value === null) return reading
  const meters = named === undefined ? metersOf[unit] : metersOfName(named.toLowerCase())
  return { ok: true, value: Math.round(reading.value * meters * 1000) / 1000 }
}

/** A climb in metres, of a number in metres or feet, or with its own unit behind it: `1,200 ft`, `350 m`. */
export function readClimb(text: string, unit: DistanceUnit): Reading<number> {
  const [, digits = text, named] = /^(.*\d)\s*(m|ft|feet)$/i.exec(text.trim()) ?? []
  const reading = readAmount(digits, 'A climb')
  if (!reading.ok || reading.value === null) return reading
  const feet = named === undefined ? unit === 'miles' : named.toLowerCase() !== 'm'
  return { ok: true, value: feet ? Math.round(reading.value * metersOfFoot * 1000) / 1000 : reading.value }
}

/** Seconds a kilometre or mile: `5:30`, `5.30`, `530`, or `5,5` as minutes with one decimal. */
export function readPace(text: string, unit: DistanceUnit): Reading<number> {
  const trimmed = text.trim().toLowerCase().replace(paceEnds[unit], '')
  if (trimmed === '') return { ok: true, value: null }
  const tenths = /^(\d{1,2})[.,](\d)$/.exec(trimmed)
  if (tenths) return { ok: true, value: Number(tenths[1]) * 60 + Number(tenths[2]) * 6 }
  const [, minutes, seconds = '0'] =
    /^(\d{1,2})(?:[:.,]([0-5]\d))?$/.exec(trimmed) ?? /^(\d{1,2})([0-5]\d)$/.exec(trimmed) ?? []
  const pace = Number(minutes) * 60 + Number(seconds)
  if (!(pace > 0))
    return {
      ok: false,
      message: `Write a pace as ${paceExamples[unit]}, in minutes and seconds a ${unit === 'km' ? 'kilometre' : 'mile'}.`,
    }
  return { ok: true, value: pace }
}

/** A number of hours in minutes: `7:30`, `7.30`, `7h30` or `7.5`; two digits are minutes, one is a decimal. */
export function readHours(text: string): Reading<number> {
  const trimmed = text.trim().toLowerCase()
  if (trimmed === '') return { ok: true, value: null }
  const parts = /^(\d{1,3})[:.,]([0-5]\d)$/.exec(trimmed) ?? hoursAndMinutes(trimmed)
  if (parts) return { ok: true, value: Number(parts[1]) * 60 + Number(parts[2] ?? 0) }
  if (/^\d+([.,]\d)?$/.test(trimmed))
    return { ok: true, value: Math.round(Number(trimmed.replace(',', '.')) * 60) }
  return { ok: false, message: 'Write the hours as 7:30, 7h30 or 7.5.' }
}

/** A time of day `HH:MM`, from `6:40`, `6.40`, `6h40`, `0640`, `6` or `6:40 pm`. */
export function readClock(text: string): Reading<string> {
  const trimmed = text.trim().toLowerCase()
  if (trimmed === '') return { ok: true, value: null }
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
  const [fromText, toText, ...more] = text.trim().split(/\s*(?:-|–|—|\bto\b)\s*/)
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

/** `7 h 25`; `45 min` below an hour. */
export function hoursMinutesText(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 60) return `${whole} min`
  const rest = whole % 60
  return rest === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${twoDigits(rest)}`
}

/** `3:45:12`, `1 h 30`, `13 min 52 s`, `32 min` or `40 s`: as exact as the value is. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds)
  const rest = whole % 60
  if (whole < 60) return `${whole} s`
  if (rest === 0) return hoursMinutesText(whole / 60)
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${rest} s`
  return durationField(whole)
}

/** Minutes as they stand in a field of hours, `7:25`. */
export function hoursField(minutes: number): string {
  const whole = Math.round(minutes)
  return `${Math.floor(whole / 60)}:${twoDigits(whole % 60)}`
}

/** A number as it stands in a field of that language, without grouping, to three places. */
export function numberField(value: number, locale: string): string {
  return digitsField(value, locale, 3)
}

/** A number that `readAmount` reads back: never with three places, which would be thousands. */
export function amountField(value: number, locale: string): string {
  return digitsField(value, locale, 2)
}

/** Metres as they stand in a field of that unit, `26,219`. */
export function distanceField(meters: number, locale: string, unit: DistanceUnit): string {
  return numberField(meters / metersOf[unit], locale)
}

/** Metres as they stand in a field of climbs, in feet beside miles. */
export function climbField(meters: number, locale: string, unit: DistanceUnit): string {
  return amountField(unit === 'miles' ? meters / metersOfFoot : meters, locale)
}

/** What distances and paces are shown and typed in. */
export type DistanceUnit = 'km' | 'miles'

export const metersOf: Record<DistanceUnit, number> = { km: 1000, miles: 1609.344 }
export const unitNames: Record<DistanceUnit, string> = { km: 'km', miles: 'mi' }
/** What climbs are written in beside that unit. */
export const climbUnits: Record<DistanceUnit, string> = { km: 'm', miles: 'ft' }
/** One and the same easy pace, as an example beside a field. */
export const paceExamples: Record<DistanceUnit, string> = { km: '5:30', miles: '8:50' }

/** The unit of roads in the country of a language; kilometres where it is not known. */
export function unitOfLocale(locale: string): DistanceUnit {
  const { region } = new Intl.Locale(locale).maximize()
  return region !== undefined && mileRegions.has(region) ? 'miles' : 'km'
}

/** `42.2 km` or `26.2 mi`; `800 m` below a kilometre. */
export function distanceText(meters: number, locale: string, unit: DistanceUnit = 'km'): string {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)
  if (meters < 1000) return `${number(meters, 0)} m`
  return `${number(meters / metersOf[unit], 1)} ${unitNames[unit]}`
}

/** `1,200 m` or `3,937 ft`. */
export function climbText(meters: number, locale: string, unit: DistanceUnit): string {
  const climb = Math.round(unit === 'miles' ? meters / metersOfFoot : meters)
  return `${new Intl.NumberFormat(locale).format(climb)} ${climbUnits[unit]}`
}

/** Minutes and seconds a kilometre or mile, `5:20 /km`. */
export function paceText(seconds: number, meters: number, unit: DistanceUnit = 'km'): string {
  const perUnit = Math.round((seconds * metersOf[unit]) / meters)
  return `${Math.floor(perUnit / 60)}:${twoDigits(perUnit % 60)} /${unitNames[unit]}`
}

export type ClockStyle = '24h' | '12h'

export function clockOfLocale(locale: string): ClockStyle {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? '12h' : '24h'
}

/** `6:40` or `6:40 am` of `06:40`. */
export function clockWords(clock: string, style: ClockStyle): string {
  if (style === '24h') return clockText(clock)
  const hours = Number(clock.slice(0, 2))
  return `${hours % 12 || 12}${clock.slice(2)} ${hours < 12 ? 'am' : 'pm'}`
}

/** The clock time `04:00` of minutes after midnight. */
export function clockOfMinutes(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** `6:40` of `06:40`. */
export function clockText(clock: string): string {
  return clock.replace(/^0(?=\d:)/, '')
}

/** What may be written behind a pace of that unit; the other unit's name is refused, never misread. */
const paceEnds: Record<DistanceUnit, RegExp> = {
  km: /\s*(min)?\s*\/\s*km$/,
  miles: /\s*(min)?\s*\/\s*mi(le)?$/,
}

/** Behind a time of day, in the half that it names. */
const halfOfDay = /\s*([ap])\.?m\.?$/i

const metersOfFoot = 0.3048

function metersOfName(name: string): number {
  if (name === 'm') return 1
  return metersOf[name.startsWith('k') ? 'km' : 'miles']
}

const mileRegions: ReadonlySet<string> = new Set(['US', 'GB', 'LR', 'MM'])

/** 12 am is midnight; an hour that no half of a day has is not a number. */
function hoursOfHalf(hours: number, isAfternoon: boolean): number {
  if (hours < 1 || hours > 12) return Number.NaN
  return (hours % 12) + (isAfternoon ? 12 : 0)
}

function hoursAndMinutes(text: string): RegExpExecArray | null {
  return /^(\d{1,3})\s*h\s*(?:([0-5]?\d)\s*(?:min|m)?)?$/.exec(text)
}

/** In the digits that the readers read, whichever ones the language writes. */
function digitsField(value: number, locale: string, maximumFractionDigits: number): string {
  const options = { maximumFractionDigits, useGrouping: false, numberingSystem: 'latn' }
  return new Intl.NumberFormat(locale, options).format(value)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
