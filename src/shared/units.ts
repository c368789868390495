// Numbers as runners write and read them: clock times, durations, distances and paces, with a comma or a point.

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

/** A length of time in seconds: `1:30` or `1h30` in hours and minutes, `1:30:15` with seconds, `90` in minutes. */
export function readDuration(text: string): Reading<number> {
  const trimmed = text.trim().toLowerCase()
  if (trimmed === '') return { ok: true, value: null }
  const parts = /^(\d{1,3}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(trimmed) ?? hoursAndMinutes(trimmed)
  if (parts) {
    const [, hours, minutes, seconds] = parts
    return { ok: true, value: Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) }
  }
  const minutes = /^(\d+(?:[.,]\d+)?)\s*(?:min|m)?$/.exec(trimmed)?.[1]
  if (minutes === undefined)
    return { ok: false, message: 'Write it as 1:30 (hours and minutes) or 90 (minutes).' }
  return { ok: true, value: Math.round(Number(minutes.replace(',', '.')) * 60) }
}

/** A number of hours in minutes: `7:30`, `7h30` or `7.5`. */
export function readHours(text: string): Reading<number> {
  const trimmed = text.trim().toLowerCase()
  if (trimmed === '') return { ok: true, value: null }
  const parts = /^(\d{1,3}):([0-5]\d)$/.exec(trimmed) ?? hoursAndMinutes(trimmed)
  if (parts) return { ok: true, value: Number(parts[1]) * 60 + Number(parts[2] ?? 0) }
  if (/^\d+([.,]\d+)?$/.test(trimmed))
    return { ok: true, value: Math.round(Number(trimmed.replace(',', '.')) * 60) }
  return { ok: false, message: 'Write the hours as 7:30, 7h30 or 7.5.' }
}

/** A time of day `HH:MM`, from `6:40`, `6.40`, `6h40`, `0640` or `6`. */
export function readClock(text: string): Reading<string> {
  const trimmed = text.trim().toLowerCase()
  if (trimmed === '') return { ok: true, value: null }
  const [, hours, minutes = '00'] =
    /^(\d{1,2})(?:[:.h]([0-5]\d))?$/.exec(trimmed) ?? /^(\d{1,2})([0-5]\d)$/.exec(trimmed) ?? []
  if (hours === undefined || Number(hours) > 23)
    return { ok: false, message: 'Write a time of day as 6:40 or 22:15.' }
  return { ok: true, value: `${hours.padStart(2, '0')}:${minutes}` }
}

/** A night in one field: hours slept, or from when to when. */
export type Sleep = { type: 'slept'; minutes: number } | { type: 'between'; from: string; to: string }

export function readSleep(text: string): Reading<Sleep> {
  const [fromText, toText, ...more] = text.trim().split(/\s*(?:-|–|—|\bto\b)\s*/)
  if (toText !== undefined && more.length === 0) {
    const from = readClock(fromText ?? '')
    const to = readClock(toText)
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

/** `3:45:12`, `1 h 30`, `13 min 52`, `32 min` or `40 s`: as exact as the value is. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds)
  const rest = whole % 60
  if (whole < 60) return `${whole} s`
  if (rest === 0) return hoursMinutesText(whole / 60)
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${twoDigits(rest)}`
  return durationField(whole)
}

/** A duration as it stands in a field, `1:30` or `3:45:12`; `readDuration` reads it back. */
export function durationField(seconds: number): string {
  const whole = Math.round(seconds)
  const rest = whole % 60
  const hoursMinutes = hoursField(Math.floor(whole / 60))
  return rest === 0 ? hoursMinutes : `${hoursMinutes}:${twoDigits(rest)}`
}

/** Minutes as they stand in a field of hours, `7:25`. */
export function hoursField(minutes: number): string {
  const whole = Math.round(minutes)
  return `${Math.floor(whole / 60)}:${twoDigits(whole % 60)}`
}

/** A number as it stands in a field of that language, without grouping, to three places. */
export function numberField(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: false }).format(value)
}

/** `42.2 km`, or `800 m` below a kilometre. */
export function distanceText(meters: number, locale: string): string {
  if (meters < 1000) return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(meters)} m`
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(meters / 1000)} km`
}

/** Minutes and seconds a kilometre, `5:20 /km`. */
export function paceText(seconds: number, meters: number): string {
  const perKilometre = Math.round((seconds * 1000) / meters)
  return `${Math.floor(perKilometre / 60)}:${twoDigits(perKilometre % 60)} /km`
}

/** `6:40` of `06:40`. */
export function clockText(clock: string): string {
  return clock.replace(/^0(?=\d:)/, '')
}

function hoursAndMinutes(text: string): RegExpExecArray | null {
  return /^(\d{1,3})\s*h\s*(?:([0-5]?\d)\s*(?:min|m)?)?$/.exec(text)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
