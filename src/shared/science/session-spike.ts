// One run against the longest of the month before it: a comparison, not a personal risk (science.md 3.3, FRAN).
import { numberOrNull, withoutBinaryDust } from './arguments.ts'

type SpikeCategory = 'reference' | 'small' | 'moderate' | 'large' | 'no-reference'

/** Ratios up to and with these (science.md 3.3, FRAN: 5,205 runners, observational). */
const mostOfReference = 1.1
const mostOfSmall = 1.3
const mostOfModerate = 2

/**
 * Kilometres of today's run as a ratio to the longest run of the 30 days before; races belong left out of those days, or the weeks
 * after one compare with nothing else. A run without a distance is null and no reference.
 */
export function sessionSpike(input: { todayKm: number | null; prev30Km: readonly (number | null)[] }): {
  ratio: number | null
  category: SpikeCategory
} {
  const today = numberOrNull('todayKm', input.todayKm, 0)
  const longest = Math.max(0, ...input.prev30Km.map((km) => numberOrNull('prev30Km', km, 0) ?? 0))
  if (today === null || longest === 0) return { ratio: null, category: 'no-reference' }
  const ratio = today / longest
  return { ratio, category: categoryOf(withoutBinaryDust(ratio)) }
}

function categoryOf(ratio: number): SpikeCategory {
  if (ratio <= mostOfReference) return 'reference'
  if (ratio <= mostOfSmall) return 'small'
  return ratio <= mostOfModerate ? 'moderate' : 'large'
}
