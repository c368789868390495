// Which routine of the day's advice is the one that a press starts.
import { describe, expect, test } from 'vitest'
import { suitsNow } from '../../../src/renderer/routines/suits-now.ts'
import type { Advice } from '../../../src/shared/recovery/advice.ts'
import { suggestedRoutines } from '../../../src/shared/recovery/race-routines.ts'

const advised = (daysSinceRace: number | null, because: Advice['because'] = { type: 'nothing' }): Advice => ({
  because,
  safety: {
    level: 'none',
    rules: [],
    reasons: [],
    blockRecoverySuggestions: false,
    blockRunningSuggestions: false,
  },
  withheld: null,
  movement: null,
  walkingOnly: false,
  routines: suggestedRoutines(daysSinceRace),
  leaveAlone: [],
  signs: null,
  week: { aims: true, rolling: true },
  raceStretch: true,
  stroll: true,
})

describe('what suits now', () => {
  test('is the stretch after a race, and the first of the two on any other day', () => {
    expect(suitsNow(advised(2), false)?.routineId).toBe('post-race-stretch')
    expect(suitsNow(advised(null), false)?.routineId).toBe('after-run-floor')
  })

  test('is what is left where the first of them may not be offered', () => {
    const [, second] = suggestedRoutines(null)
    expect(suitsNow({ ...advised(null), routines: [null, second] }, false)).toBe(second)
    expect(suitsNow({ ...advised(null), routines: [null, null] }, false)).toBeNull()
  })

  test('is nothing on a day of rest, logged or advised', () => {
    expect(suitsNow(advised(2), true)).toBeNull()
    expect(suitsNow(advised(2, { type: 'too_sore', places: [] }), false)).toBeNull()
    expect(suitsNow(advised(2, { type: 'states', states: [] }), false)).toBeNull()
  })
})
