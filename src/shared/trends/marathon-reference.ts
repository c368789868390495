// What one study measured after a marathon, to be drawn faintly behind a marathon of one's own; no norm (science.md 1.4, TAKA).

/** Mean soreness of the knee extensors and one standard deviation to either side, on 0-10, for days 1 to 7 after the race. */
export type MarathonReference = {
  label: string
  source: string
  points: readonly { n: number; low: number; mean: number; high: number }[]
}

const mean = [6.1, 4.8, 2.8, 1.9, 1.1, 1.2, 0.7]
const sd = [2.2, 2.2, 1.9, 1.2, 0.9, 1.1, 1.1]

export const marathonReference: MarathonReference = {
  label: '11 marathon runners, one study',
  source: 'https://www.hindawi.com/journals/jsm/2017/9402386/tab3/',
  points: mean.map((value, index) => {
    const spread = sd[index] ?? 0
    return {
      n: index + 1,
      low: tenths(Math.max(0, value - spread)),
      mean: value,
      high: tenths(value + spread),
    }
  }),
}

/** The reference for a race within 3 % of the marathon distance; null for any other or an unknown distance. */
export function referenceFor(distanceMeters: number | null): MarathonReference | null {
  if (distanceMeters === null) return null
  return Math.abs(distanceMeters / marathonMeters - 1) <= 0.03 ? marathonReference : null
}

const marathonMeters = 42_195

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
