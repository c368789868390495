// Chance that is the same each time: numbers that follow from a seed alone.
export type Chance = {
  /** From 0, included, to 1, left out. */
  share(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  of<T>(some: readonly T[]): T
}

/** The minimal standard generator of Park and Miller; all its products are exact in a double. */
export function chanceFrom(seed: number): Chance {
  let state = (Math.trunc(seed) % (modulus - 1)) + 1
  const share = () => {
    state = (state * 48_271) % modulus
    return (state - 1) / (modulus - 1)
  }
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    whole,
    of(some) {
      const one = some[whole(0, some.length - 1)]
      if (one === undefined) throw new RangeError('There is nothing to choose from.')
      return one
    },
  }
}

const modulus = 2_147_483_647
