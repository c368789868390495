// Keeps what was selected before where nothing in it has changed, so that it is drawn once.

/** The value before, where it is the same or an object or list of the same parts; else the new one. */
export function asBefore<T>(before: T | undefined, value: T): T {
  return before !== undefined && isSame(before, value, Object.is) ? before : value
}

/** The same for what is worked out anew each time, whose parts have parts of their own. */
export function asWorkedOutBefore<T>(before: T | undefined, value: T): T {
  return before !== undefined && isSame(before, value, isSameAll) ? before : value
}

function isSameAll(one: unknown, other: unknown): boolean {
  return isSame(one, other, isSameAll)
}

function isSame(one: unknown, other: unknown, isSamePart: (one: unknown, other: unknown) => boolean) {
  if (Object.is(one, other)) return true
  if (!isPlain(one) || !isPlain(other)) return false
  const names = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && isSamePart(one[name], other[name]))
  )
}

/** A map or a set has no parts by name: two of them are the same only where they are one. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const kind = Object.getPrototypeOf(value)
  return kind === Object.prototype || kind === Array.prototype
}
