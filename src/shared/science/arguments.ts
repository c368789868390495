// Refusals of numbers that no formula can take; services parse before they call, so these are bugs.

/** @throws RangeError that names the argument when it is no finite number, below `least` or above `most`. */
export function requireNumber(
  name: string,
  value: number,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is not a finite number`)
  if (value < least) throw new RangeError(`${name} is below ${least}`)
  if (value > most) throw new RangeError(`${name} is above ${most}`)
  return value
}

/** Null stays null: unknown is no number. */
export function numberOrNull(
  name: string,
  value: number | null | undefined,
  least?: number,
  most?: number,
): number | null {
  return value === null || value === undefined ? null : requireNumber(name, value, least, most)
}

/** Digits that a share of two decimal fractions keeps: 14.3 / 11 is 1.3, not a hair above it. */
export function withoutBinaryDust(value: number): number {
  return Math.floor(value * 1e9 + 0.5) / 1e9
}
