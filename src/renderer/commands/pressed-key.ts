// What a pressed key means on any keyboard: its letter or digit as written, and by the place of the key where it writes no Latin one.
type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** The key's name in small letters, as `KeyboardEvent.key`; a letter of another script is the Latin one of its place. */
export function keyName({ key, code }: Pick<Pressed, 'key' | 'code'>): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  const isForeign = [...key].length === 1 && !/^[\u0020-\u024f]$/.test(key)
  return (place && isForeign ? place : key).toLowerCase()
}

/** 0 to 9 as written in any script, or where the row of digits writes other signs unshifted (French, Czech); else null. */
export function digitOf({ key, code, shiftKey }: Pressed): number | null {
  const written = writtenDigit(key)
  if (written !== null) return written
  const place = shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1]
  return place === undefined ? null : Number(place)
}

/** The slash that leads to a search, or the key in its place. */
export function isSlash({ key, code, shiftKey }: Pressed): boolean {
  return key === '/' || (code === 'Slash' && !shiftKey)
}

/** While an input method composes a word nothing else acts: its Enter and Escape are its own. */
export function leaveComposing(target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener(
    'keydown',
    (event) => {
      // Chromium tells the key that ends a word by the code 229 alone.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation()
    },
    { capture: true },
  )
}

function writtenDigit(key: string): number | null {
  if ([...key].length !== 1 || !/^\p{Nd}$/u.test(key)) return null
  // The ten digits of a script follow one another from a multiple of ten places below the next script's.
  const code = key.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
