// One day's soreness summed up over the regions and sides that were asked (science.md 1.2).
import { requireNumber } from './arguments.ts'

const sides = ['C', 'L', 'R'] as const
/** C is the middle; a side that was not asked is absent or null. */
type SideCode = (typeof sides)[number]
export type RegionScores = { [side in SideCode]?: number | null }

export type SorenessDay = {
  max: number | null
  /** Over the asked sides only: never to be compared between days with different regions. */
  mean: number | null
  /** Places at 1 or more. */
  nSore: number | null
  /** Places at 4 or more. */
  nModerate: number | null
  /** `region:side` of the highest; ties go to the first by region, then side, in the alphabet. */
  worst: string | null
  maxAsymmetry: number | null
}

/** Scores 0-10; nothing asked is answered by null everywhere. Region names are opaque. */
export function sorenessDay(input: { regions: { [region: string]: RegionScores } }): SorenessDay {
  const asked: { place: string; value: number }[] = []
  let maxAsymmetry: number | null = null
  for (const region of Object.keys(input.regions).sort()) {
    const scores = input.regions[region] ?? {}
    for (const side of sides) {
      const value = scores[side] ?? null
      if (value !== null)
        asked.push({
          place: `${region}:${side}`,
          value: requireNumber(`regions.${region}.${side}`, value, 0),
        })
    }
    const { L = null, R = null } = scores
    if (L !== null && R !== null) maxAsymmetry = Math.max(maxAsymmetry ?? 0, Math.abs(L - R))
  }
  const [first, ...others] = asked
  if (!first) return { max: null, mean: null, nSore: null, nModerate: null, worst: null, maxAsymmetry: null }
  const worst = others.reduce((highest, next) => (next.value > highest.value ? next : highest), first)
  return {
    max: worst.value,
    mean: asked.reduce((sum, { value }) => sum + value, 0) / asked.length,
    nSore: asked.filter(({ value }) => value >= 1).length,
    nModerate: asked.filter(({ value }) => value >= 4).length,
    worst: worst.place,
    maxAsymmetry,
  }
}
