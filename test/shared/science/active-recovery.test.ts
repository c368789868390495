import { describe, expect, it } from 'vitest'
import { activeRecoveryGate, recoverySession } from '../../../src/shared/science/index.ts'

describe('the gate', () => {
  it('names the first reason in its order', () => {
    const all = {
      safetyLevel: 'see_clinician',
      injured: true,
      sick: true,
      feverish: true,
      depleted: true,
      beginner: true,
      hoursSinceHard: 3,
      sorenessMax: 9,
    } as const
    const without = (...names: (keyof typeof all)[]) =>
      activeRecoveryGate(
        Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name as never))),
      ).reason
    expect([
      without(),
      without('safetyLevel'),
      without('safetyLevel', 'injured'),
      without('safetyLevel', 'injured', 'sick'),
      without('safetyLevel', 'injured', 'sick', 'feverish'),
      without('safetyLevel', 'injured', 'sick', 'feverish', 'depleted'),
      without('safetyLevel', 'injured', 'sick', 'feverish', 'depleted', 'beginner'),
    ]).toEqual(['safety', 'injured', 'sick', 'feverish', 'depleted', 'beginner-rest-day', 'too-sore'])
  })

  it('lets through what is only to be watched, and what is not known', () => {
    expect(activeRecoveryGate({ safetyLevel: 'watch' })).toEqual({ ok: true, reason: null, withinDay: null })
    expect(activeRecoveryGate({ beginner: true, hoursSinceHard: 24, sorenessMax: null }).withinDay).toBe(true)
  })

  it('refuses what is no number', () => {
    expect(() => activeRecoveryGate({ hoursSinceHard: -1 })).toThrow(RangeError)
    expect(() => activeRecoveryGate({ sorenessMax: Number.NaN })).toThrow('sorenessMax')
  })
})

describe('the dose', () => {
  it('answers what is not known with null', () => {
    expect(recoverySession({ hrMax: null, usualMinutes: 60 })).toEqual({
      hrTargetBpm: null,
      hrCeilingBpm: null,
      minMinutes: 18,
      maxMinutes: 39,
      targetPctHRR: null,
      ceilingPctHRR: null,
    })
    expect(recoverySession({ hrMax: 180, usualMinutes: null })).toMatchObject({
      hrCeilingBpm: 126,
      maxMinutes: null,
    })
  })

  it('refuses a heart rate at rest that is not below the maximum', () => {
    expect(() => recoverySession({ hrMax: 150, hrRest: 150, usualMinutes: null })).toThrow('hrRest')
    expect(() => recoverySession({ hrMax: 150, usualMinutes: -1 })).toThrow('usualMinutes')
  })
})
