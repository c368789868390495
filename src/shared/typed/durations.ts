// Lengths of time as runners write them, `46:45` as well as `1:45`.
import { type Reading, readText } from './numbers.ts'

/**
 * A length of time in seconds. `1:30:15`, `1h30`, `46 min`, `40 s` and `1,5 h` say what they are. `1:30` or `1.30` is in hours and
 * minutes, from `13:00` on in minutes and seconds; `90` and `7,5` are in minutes. Where the distance makes one way to read
 * them absurd and another not, that other is meant: `5:30` for a kilometre is not five hours.
 */
export function readDuration(text: string, meters: number | null = null): Reading<number> {
  return readText(text, (typed) => readTyped(typed.toLowerCase(), meters))
}

function readTyped(trimmed: string, meters: number | null): Reading<number> {
  const [usual, other] = waysToRead(trimmed)
  if (usual === undefined)
    return {
      ok: false,
      message: 'Write it as 1:30 (hours and minutes), 46:45 (minutes and seconds) or 90 (minutes).',
    }
  const otherIsMeant =
    other !== undefined && meters !== null && !isPlausible(usual, meters) && isPlausible(other, meters)
  return { ok: true, value: otherIsMeant ? other : usual }
}

/** From this first part on, two numbers are minutes and seconds: few run for more hours, many for more minutes. */
const minutesFrom = 13

/** The usual way to read a text first, in seconds; a second one where it could be meant otherwise. */
function waysToRead(text: string): number[] {
  const whole = /^(\d{1,3}):([0-5]?\d):([0-5]?\d)$/.exec(text)
  if (whole) return [Number(whole[1]) * 3600 + Number(whole[2]) * 60 + Number(whole[3])]
  const named = /^(?:(\d{1,3})\s*h)?\s*(?:([0-5]?\d)\s*(?:min|m)?)?$/.exec(text)
  if (named?.[1] !== undefined) return [Number(named[1]) * 3600 + Number(named[2] ?? 0) * 60]
  const pair = /^(\d{1,3})(?::([0-5]?\d)|[.,]([0-5]\d))\s*(h|min|m)?$/.exec(text)
  if (pair) {
    const first = Number(pair[1])
    const minutesAndSeconds = first * 60 + Number(pair[2] ?? pair[3])
    return inOrder(minutesAndSeconds * 60, minutesAndSeconds, pair[4] ?? null, first < minutesFrom)
  }
  const seconds = /^(\d{1,5})\s*s(?:ec)?$/.exec(text)
  if (seconds) return [Number(seconds[1])]
  const number = /^(\d+(?:[.,]\d)?)\s*(h|min|m)?$/.exec(text)
  if (!number) return []
  const count = Number(number[1]?.replace(',', '.'))
  return inOrder(Math.round(count * 3600), Math.round(count * 60), number[2] ?? null, false)
}

function inOrder(inHours: number, inMinutes: number, unit: string | null, hoursAreUsual: boolean): number[] {
  if (unit !== null) return [unit === 'h' ? inHours : inMinutes]
  return hoursAreUsual ? [inHours, inMinutes] : [inMinutes, inHours]
}

/** Between a fast descent on a bicycle and a slow swim. */
function isPlausible(seconds: number, meters: number): boolean {
  const secondsAKilometre = (seconds * 1000) / meters
  return secondsAKilometre >= 55 && secondsAKilometre <= 3000
}
