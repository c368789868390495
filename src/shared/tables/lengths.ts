// Lengths of time as the cells of a column have them; what `45:12` or `450` means is told by the whole column, or asked.
import { plainSigns } from '../base/written-digits.ts'
import type { lengthUnits } from './meanings.ts'
import { type Decimals, isMissing, numberIn } from './numbers.ts'

export type LengthUnit = (typeof lengthUnits)[number]

const threeParts = /^(\d{1,4}):([0-5]?\d):([0-5]?\d)(?:[.,]\d+)?$/
const twoParts = /^(\d{1,4}):([0-5]\d)(?:[.,]\d+)?$/
const inWords =
  /^(?:(\d{1,3})\s*(?:h|hrs?|hours?|std\.?|stunden?))?\s*(?:(\d{1,4})\s*(?:m|min\.?|mins|minutes?|minuten?))?\s*(?:(\d{1,5})\s*(?:s|sec\.?|secs|seconds?|sek\.?))?$/i
const hoursAnd = /^(\d{1,3})\s*h\s*([0-5]?\d)()$/i
const iso = /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,6})(?:\.\d+)?S)?$/i
/** These say all by themselves. */
const wholeForms = [threeParts, hoursAnd, inWords, iso]

/** Seconds; null where it is no length. */
export function secondsIn(cell: string, unit: LengthUnit, decimals: Decimals): number | null {
  const text = plainSigns(cell).trim()
  if (text === '') return null
  const parts = wholeForms.map((form) => form.exec(text)).find((found) => found !== null)
  if (parts) return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)
  const two = twoParts.exec(text)
  if (two) {
    const [larger, smaller] = [Number(two[1]), Number(two[2])]
    return unit === 'm_ss' ? larger * 60 + smaller : larger * 3600 + smaller * 60
  }
  const value = /[a-z]/i.test(text) ? null : numberIn(text, decimals)
  const factor = plainFactors[unit]
  return value === null || factor === null ? null : value * factor
}

/** The unit that fits all cells of a column; null where more than one does. `isNight` is a length of sleep. */
export function lengthUnitOf(title: string, cells: readonly string[], isNight: boolean): LengthUnit | null {
  const texts = cells.filter((cell) => !isMissing(cell)).map((cell) => plainSigns(cell).trim())
  const open = texts.filter((text) => !wholeForms.some((form) => form.test(text)))
  if (open.length === 0) return 'h_mm'
  const clocks = open.flatMap((text) => twoParts.exec(text)?.[1] ?? [])
  // Of lengths with hours and others without, the others have minutes and seconds.
  if (clocks.length === open.length) {
    if (isNight) return 'h_mm'
    const hasHours = texts.some((text) => threeParts.test(text))
    return hasHours || clocks.some((larger) => Number(larger) > 24) ? 'm_ss' : null
  }
  const named = namedIn(title)
  if (named) return named
  if (!isNight || clocks.length > 0) return null
  const values = open.map((text) => Number(text.replace(',', '.'))).filter((value) => value > 0)
  if (values.length === 0) return null
  if (values.every((value) => value <= 24)) return 'hours'
  if (values.every((value) => value >= 30 && value <= 1440)) return 'minutes'
  return values.every((value) => value >= 1800 && value <= 86_400) ? 'seconds' : null
}

function namedIn(title: string): LengthUnit | null {
  const words = title.toLowerCase().replace(/([a-zäöü])([A-Z])/g, '$1 $2')
  if (/(^|[^a-z])(s|secs?|seconds?|sek|sekunden)([^a-z]|$)|secs$/.test(words)) return 'seconds'
  if (/(^|[^a-z])(m|mins?|minutes?|minuten)([^a-z]|$)|(mins|minutes)$/.test(words)) return 'minutes'
  return /(^|[^a-z])(h|hrs?|hours?|std|stunden)([^a-z]|$)|(hrs|hours)$/.test(words) ? 'hours' : null
}

/** What one of a plain number is; a number says nothing where clocks are expected. */
const plainFactors: Record<LengthUnit, number | null> = {
  h_mm: null,
  m_ss: null,
  hours: 3600,
  minutes: 60,
  seconds: 1,
}
