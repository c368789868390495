// The heart rates of an easy session, and where they come from.
import { expect, it } from 'vitest'
import { easyHeartRate } from '../../../src/shared/recovery/easy-heart-rate.ts'

it('takes whole beats of the measured maximum, and never more than its share', () => {
  expect(easyHeartRate({ maximumHeartRateBpm: 180, birthYear: 1990 }, 2026)).toEqual({
    aimBpm: 108,
    mostBpm: 126,
    maximumBpm: 180,
    from: 'measured',
  })
  expect(easyHeartRate({ maximumHeartRateBpm: 187, birthYear: null }, 2026)?.mostBpm).toBe(130)
})

it('works the maximum out from the age where none was measured, and says so', () => {
  expect(easyHeartRate({ maximumHeartRateBpm: null, birthYear: 1986 }, 2026)).toEqual({
    aimBpm: 108,
    mostBpm: 126,
    maximumBpm: 180,
    from: 'age',
  })
})

it('says nothing where nothing is known', () => {
  expect(easyHeartRate({ maximumHeartRateBpm: null, birthYear: null }, 2026)).toBe(null)
})
