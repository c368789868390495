// How high the heart may go in an easy session, from what the runner told of themselves.
import { easyHeartRates, hrMaxEstimates } from '../science/index.ts'
import type { Profile } from '../settings/settings.ts'

/** `from` is where the maximum comes from: measured, or worked out from the age and so uncertain. */
export type EasyHeartRate = { aimBpm: number; mostBpm: number; maximumBpm: number; from: 'measured' | 'age' }

/** Null where neither a maximum heart rate nor a year of birth is known. */
export function easyHeartRate(
  { maximumHeartRateBpm, birthYear }: Pick<Profile, 'maximumHeartRateBpm' | 'birthYear'>,
  thisYear: number,
): EasyHeartRate | null {
  if (maximumHeartRateBpm !== null) return { ...shares(maximumHeartRateBpm), from: 'measured' }
  if (birthYear === null) return null
  return { ...shares(hrMaxEstimates({ age: thisYear - birthYear }).tanaka), from: 'age' }
}

function shares(maximumBpm: number) {
  const { hrTargetBpm, hrCeilingBpm } = easyHeartRates(maximumBpm)
  return { aimBpm: hrTargetBpm, mostBpm: hrCeilingBpm, maximumBpm: Math.round(maximumBpm) }
}
