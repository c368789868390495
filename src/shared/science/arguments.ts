// Refusals of numbers that no formula can take; services parse before they call, so these are bugs.

/** @throws RangeError that names the argument when it is no finite number or below `least`. */
export function requireNumber(name: string, value: number, least = Number.NEGATIVE_INFINITY): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is not a finite number`)
  if (value < least) throw new RangeError(`${name} is below ${least}`)
  return value
}
