// What JSON would bend on its way to disk and back: found before saving, so that nothing is read back differently.

/** The path of the first value that JSON cannot hold as it is, `put.0.note`, or null where all can be saved. */
export function findUnsaveable(value: unknown): string | null {
  return find(value, [])
}

function find(value: unknown, path: string[]): string | null {
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number' && Number.isFinite(value)) return null
  if (typeof value === 'string' && isWellFormed(value)) return null
  if (Array.isArray(value)) return firstFound([...value.entries()], path)
  if (isPlainObject(value)) return firstFound(Object.entries(value), path)
  return path.join('.')
}

function firstFound(entries: [string | number, unknown][], path: string[]): string | null {
  for (const [key, value] of entries) {
    const here = [...path, String(key)]
    const found = isWellFormed(String(key)) ? find(value, here) : here.join('.')
    if (found !== null) return found
  }
  return null
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
