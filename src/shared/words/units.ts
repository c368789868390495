// Numbers in words and in fields: clock times, durations, distances, climbs and paces, in the runner's units.
import { numberText } from './dates.ts'

/** `7 h 25`; `45 min` below an hour. */
export function hoursMinutesText(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 60) return `${whole} min`
  const rest = whole % 60
  return rest === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${twoDigits(rest)}`
}

/** `3:45:12`, `1 h 30`, `13:52 min`, `32 min` or `40 s`: as exact as the value is. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds)
  const rest = whole % 60
  if (whole < 60) return `${whole} s`
  if (rest === 0) return hoursMinutesText(whole / 60)
  if (whole < 3600) return `${Math.floor(whole / 60)}:${twoDigits(rest)} min`
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

/** No thousands are set apart below ten of them: `1,234 km` would be read as a little more than one. */
const distances = { maximumFractionDigits: 1, useGrouping: 'min2' } as const

/** `42.2 km` or `26.2 mi`; `800 m` below a kilometre. */
export function distanceText(meters: number, locale: string, unit: DistanceUnit = 'km'): string {
  if (meters < 1000) return `${Math.round(meters)} m`
  return `${numberText(meters / metersOf[unit], locale, distances)} ${unitNames[unit]}`
}

/** `1,200 m` or `3,937 ft`. */
export function climbText(meters: number, locale: string, unit: DistanceUnit): string {
  const climb = Math.round(unit === 'miles' ? meters / metersOfFoot : meters)
  return `${numberText(climb, locale)} ${climbUnits[unit]}`
}

/** Minutes and seconds a kilometre or mile, `5:20 /km`. */
export function paceText(seconds: number, meters: number, unit: DistanceUnit = 'km'): string {
  const perUnit = Math.round((seconds * metersOf[unit]) / meters)
  return `${Math.floor(perUnit / 60)}:${twoDigits(perUnit % 60)} /${unitNames[unit]}`
}

export type ClockStyle = '24h' | '12h'

export function clockOfLocale(locale: string): ClockStyle {
  const known =
    clocks.get(locale) ??
    (new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? '12h' : '24h')
  clocks.set(locale, known)
  return known
}

const clocks = new Map<string, ClockStyle>()

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

export const metersOfFoot = 0.3048
const mileRegions: ReadonlySet<string> = new Set(['US', 'GB', 'LR', 'MM'])

/** In the digits that the readers read, whichever ones the language writes. */
function digitsField(value: number, locale: string, maximumFractionDigits: number): string {
  return numberText(value, locale, { maximumFractionDigits, useGrouping: false })
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** A duration as it stands in a field, `1:30:00`: `readDuration` reads it back, whatever the distance. */
export function durationField(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 3600)}:${twoDigits(Math.floor(whole / 60) % 60)}:${twoDigits(whole % 60)}`
}
