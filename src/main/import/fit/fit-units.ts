// The numbers of FIT in the units of the journal; what is not there stays so.

/** Seconds from 1970 to the beginning of FIT's time. */
const fitEpochSeconds = 631_065_600

/** Epoch milliseconds. */
export function momentOf(fitSeconds: number): number {
  return (fitSeconds + fitEpochSeconds) * 1000
}

export function momentIn(fitSeconds: number | undefined): number | null {
  return fitSeconds === undefined ? null : momentOf(fitSeconds)
}

export function scaled(value: number | undefined, perUnit: number): number | null {
  return value === undefined ? null : value / perUnit
}

/** Meters above the sea. */
export function height(value: number | undefined): number | null {
  return value === undefined ? null : value / 5 - 500
}

export function degrees(semicircles: number | undefined): number | null {
  return semicircles === undefined ? null : (semicircles * 180) / 2 ** 31
}
