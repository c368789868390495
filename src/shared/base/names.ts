// What a name must be to be seen as what it is: something visible in it, and no marks that hide or turn round what stands beside them.

export type NameFault = { path: string; message: string }

/**
 * The first name in a value, at any depth, that could not be seen as it is. A name that stands the same at its place in `before` is
 * left alone: what was kept long ago can still be edited beside it.
 */
export function nameFaultIn(
  value: unknown,
  before?: unknown,
  path: readonly string[] = [],
): NameFault | null {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null
  for (const [key, child] of Object.entries(value)) {
    const old = fieldOf(before, key)
    const at = [...path, key]
    if (typeof child === 'string' && nameKeys.has(key) && child !== old) {
      const message = nameFault(child, key === 'fileName' ? 'file name' : 'name')
      if (message) return { path: at.join('.'), message }
    }
    const below = nameFaultIn(child, old, at)
    if (below) return below
  }
  return null
}

/** The fields in which something that is shown has its name. */
const nameKeys: ReadonlySet<string> = new Set(['name', 'ownName', 'routineName', 'label', 'fileName'])

// Two joiners hold emoji and some scripts together, and the tags of flags are marks in name only.
const hiding = /(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
// The fillers of Hangul and the blank of Braille are letters and signs that show nothing.
const visible = /(?![\u115f\u1160\u3164\uffa0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

function nameFault(name: string, what: 'name' | 'file name'): string | null {
  // Some names may be left out.
  if (name === '') return null
  const mend = what === 'name' ? 'Type it anew without it.' : 'Rename the file.'
  if (hiding.test(name)) return `This ${what} holds an invisible control or direction mark. ${mend}`
  return visible.test(name) ? null : `This ${what} needs at least one visible character.`
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
