// Reads the times and numbers that workout files hold, as they are written in the world.

/** `offsetMinutes` is null for a time in UTC, undefined for one that names no zone: then `ms` is that clock as if in UTC. */
export type Moment = { ms: number; offsetMinutes: number | null | undefined }

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?$/i

/** The moment in a text, or null; also with a blank for the T, without seconds, and with an offset like `+0000` or `+02`. */
export function momentIn(text: string | undefined): Moment | null {
  const parts = text === undefined ? null : pattern.exec(text.trim())
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const [hour, minute, second] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)]
  if (hour > 23 || minute > 59 || second > 60) return null
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  const fraction = parts[7] === undefined ? 0 : Math.floor(Number(`0.${parts[7]}`) * 1000)
  const ms = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)) + fraction
  const zone = parts[8]
  if (zone === undefined) return { ms, offsetMinutes: undefined }
  const offset = minutesOf(zone)
  return offset === null ? null : { ms: ms - offset * 60_000, offsetMinutes: offset === 0 ? null : offset }
}

/** The number that a text is, or null; a comma may stand for the point. */
export function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null
  const plain = text.includes(',') ? text.replace(/^(\s*[+-]?\d*),(\d+\s*)$/, '$1.$2') : text
  // What else `Number` takes for one: nothing at all, other bases, and infinity.
  if (!/^[\s\d.e+-]*\d[\s\d.e+-]*$/i.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function minutesOf(zone: string): number | null {
  if (/^z$/i.test(zone)) return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0)
  if (minutes > 14 * 60) return null
  return zone.startsWith('-') ? -minutes : minutes
}
