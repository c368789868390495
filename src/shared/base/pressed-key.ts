// What a pressed key means on any keyboard: its letter or digit as written, and by the place of the key where it writes no Latin one.
import { digitValue } from './written-digits.ts'

type Pressed = { key: string; code: string; shiftKey: boolean }

/** The key's name in small letters, as a browser tells it; a letter of another script is the Latin one of its place. */
export function keyName({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  const isForeign = [...key].length === 1 && !/^[\u0020-\u024f]$/.test(key)
  return (place && isForeign ? place : key).toLowerCase()
}

/** 0 to 9 as written in any script, or where the row of digits writes other signs unshifted (French, Czech); else null. */
export function digitOf({ key, code, shiftKey }: Pressed): number | null {
  const written = digitValue(key)
  if (written !== null) return written
  const place = shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1]
  return place === undefined ? null : Number(place)
}

/** The slash that leads to a search, or the key in its place. */
export function isSlash({ key, code, shiftKey }: Pressed): boolean {
  return key === '/' || (code === 'Slash' && !shiftKey)
}
