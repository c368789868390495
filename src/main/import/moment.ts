// Reads the times and numbers that workout files hold, as they are written in the world.

/** `offsetMinutes` is null for a time in UTC, undefined for one that names no zone: then `ms` is that clock as if in UTC. */
export type Moment = { ms: number; offsetMinutes: number | null | undefined }

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?$/i

/** The moment in a text, or null; also with a blank for the T, without seconds, and with an offset like `+0000` or `+02`. */
export function momentIn(text: string | undefined): Moment | null {
  const parts = pattern.exec(text?.trim() ?? '')
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  if (hour > 23 || minute > 59 || second > 60) return null
  const ms =
    Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)) +
    Math.floor(Number(`0.${parts[7] ?? 0}`) * 1000)
  const date = new Date(ms)
  // A day that no calendar has would run over into the next month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const zone = parts[8]
  if (zone === undefined) return { ms, offsetMinutes: undefined }
  const offset = minutesOf(zone)
  return offset === null ? null : { ms: ms - offset * 60_000, offsetMinutes: offset === 0 ? null : offset }
}

/** The number that a text is, or null; a comma may stand for the point. */
export function numberIn(text: string | undefined): number | null {
  const plain = text?.trim().replace(/^([+-]?\d*),(\d+)$/, '$1.$2') ?? ''
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

function minutesOf(zone: string): number | null {
  if (/^z$/i.test(zone)) return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0)
  if (minutes > 14 * 60) return null
  return zone.startsWith('-') ? -minutes : minutes
}
