// Numbers as runners write them: amounts, distances, climbs and paces, with a comma or a point.
import { longestText, tooLongText } from '../base/longest-text.ts'
import { plainSigns } from '../base/written-digits.ts'
import { type DistanceUnit, metersOf, metersOfFoot, paceExamples } from '../words/units.ts'

/** What a typed text says: its value, null when nothing was typed, or why it cannot be read. */
export type Reading<T> = { ok: true; value: T | null } | { ok: false; message: string }

/** Reads what was typed in plain digits, without the blanks around it: nothing typed says nothing, and too much is refused. */
export function readText<T>(text: string, read: (trimmed: string) => Reading<T>): Reading<T> {
  const trimmed = text.trim()
  if (trimmed.length > longestText) return { ok: false, message: tooLongText }
  const plain = plainSigns(trimmed).trim()
  return plain === '' ? { ok: true, value: null } : read(plain)
}

/** What may stand behind a number of that kind; another unit is refused, never misread. */
export const inBeats = /\s*(bpm|beats(\s+a\s+minute|\s*\/\s*min)?|\/\s*min)$/i
export const inMilliseconds = /\s*ms$/i
export const inMinutes = /\s*min(ute)?s?$/i
export const inHours = /\s*h(ours?)?$/i

/** A number with a decimal comma or point; `name` begins the sentence of a refusal. */
export function readNumber(text: string, name: string, unit: RegExp | null = null): Reading<number> {
  return readText(text, (trimmed) => {
    const bare = unit === null ? trimmed : trimmed.replace(unit, '')
    return /^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(bare)
      ? { ok: true, value: Number(bare.replace(',', '.')) }
      : { ok: false, message: `${name} is a number, for example 12 or 12,5.` }
  })
}

/** A number that needs no thousandths, so that `1,200` and `1.200` are both twelve hundred. */
export function readAmount(text: string, name: string, unit: RegExp | null = null): Reading<number> {
  return readText(text, (typed) => {
    const trimmed = unit === null ? typed : typed.replace(unit, '')
    const grouped = /^\d{1,3}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(trimmed)
    return readNumber(grouped ? trimmed.replace(/\D/g, '') : trimmed, name)
  })
}

/**
 * A distance in metres, in that unit or with its own behind it: `8`, `8 km`, `5 mi`, `400 m`; to the millimetre, so that
 * 42.195 km is 42,195 m. A comma is a decimal one here: `42,195` is a marathon and `1,200` the length of an interval; but
 * metres named as such need no thousandths, so that `42,195 m` is a marathon too.
 */
export function readDistance(text: string, unit: DistanceUnit): Reading<number> {
  return readText(text, (trimmed) => {
    const [, digits = trimmed, named] = /^(.*\d[.,]?)\s*(km|k|miles?|mi|m)$/i.exec(trimmed) ?? []
    const isMeters = named?.toLowerCase() === 'm'
    const reading = isMeters ? readAmount(digits, 'A distance') : readNumber(digits, 'A distance')
    if (!reading.ok || reading.value === null) return reading
    const meters = named === undefined ? metersOf[unit] : metersOfName(named.toLowerCase())
    return { ok: true, value: Math.round(reading.value * meters * 1000) / 1000 }
  })
}

/** A climb in metres, of a number in metres or feet, or with its own unit behind it: `1,200 ft`, `350 m`. */
export function readClimb(text: string, unit: DistanceUnit): Reading<number> {
  return readText(text, (trimmed) => {
    const [, digits = trimmed, named] = /^(.*\d)\s*(m|ft|feet)$/i.exec(trimmed) ?? []
    const reading = readAmount(digits, 'A climb')
    if (!reading.ok || reading.value === null) return reading
    const feet = named === undefined ? unit === 'miles' : named.toLowerCase() !== 'm'
    return { ok: true, value: feet ? Math.round(reading.value * metersOfFoot * 1000) / 1000 : reading.value }
  })
}

/** Seconds a kilometre or mile: `5:30`, `5.30`, `530`, or `5,5` as minutes with one decimal. */
export function readPace(text: string, unit: DistanceUnit): Reading<number> {
  return readText(text, (typed) =>
    readText(typed.toLowerCase().replace(paceEnds[unit], ''), (bare) => readBarePace(bare, unit)),
  )
}

function readBarePace(trimmed: string, unit: DistanceUnit): Reading<number> {
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

/** What may be written behind a pace of that unit; the other unit's name is refused, never misread. */
export const paceEnds: Record<DistanceUnit, RegExp> = {
  km: /\s*(min)?\s*\/\s*km$/,
  miles: /\s*(min)?\s*\/\s*mi(le)?$/,
}

export function metersOfName(name: string): number {
  if (name === 'm') return 1
  return metersOf[name.startsWith('k') ? 'km' : 'miles']
}
