// Whether moving easily fits today, what kind of it and for how long.
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { addDays, day, instant } from '../../../src/shared/base/day.ts'
import { journalOf } from '../../../src/shared/journal/change.ts'
import type { JournalRecord, Workout } from '../../../src/shared/journal/records.ts'
import { movementAdvice } from '../../../src/shared/recovery/movement-advice.ts'
import { nonImpactFrom } from '../../../src/shared/recovery/race-stages.ts'
import { aCheck, aRun } from '../../fakes/records.ts'

type Experience = 'beginner' | 'regular' | 'experienced' | null
const raceDay = day('2026-11-22')
const race = aRun(1, raceDay, {
  race: { name: 'Lakeside Marathon' },
  distanceMeters: 42_195,
  durationSeconds: 14_400,
})

/** At eight in the morning of a day after the race, five hours of which are UTC+1. */
function adviceOn(days: number, records: JournalRecord[] = [race], experience: Experience = 'regular') {
  const today = addDays(raceDay, days)
  return movementAdvice(journalOf(1, records), { experience }, today, instant(`${today}T20:00:00+01:00`))
}
const kindsOn = (days: number, records?: JournalRecord[], experience?: Experience) => {
  const advice = adviceOn(days, records, experience)
  return advice?.type === 'move' ? advice.kinds : advice?.reason
}
const hard = (part: Partial<Workout> = {}) => aRun(5, raceDay, { hard: true, ...part })
const trained = (n: number, minutes: number, on = -n) =>
  aRun(10 + n, addDays(raceDay, on), { durationSeconds: minutes * 60, effortCr10: 3, hard: false })

describe('after a race', () => {
  it('is walking alone in the first days, then bike and swim too, until day ten', () => {
    expect([0, 1, 2, 3, 10, 11].map((days) => kindsOn(days))).toEqual([
      ['walk'],
      ['walk'],
      ['walk'],
      ['walk', 'bike', 'swim'],
      ['walk', 'bike', 'swim'],
      undefined,
    ])
  })

  it('goes by the length and the experience, and takes a marathon where the distance is not known', () => {
    const lengths = [5_000, 10_000, 21_097.5, 42_195, 60_000, 161_000, null]
    expect(lengths.map((meters) => nonImpactFrom(meters, 'regular'))).toEqual([1, 1, 2, 3, 4, 5, 3])
    expect(lengths.map((meters) => nonImpactFrom(meters, 'beginner'))).toEqual([1, 1, 3, 4, 5, 6, 4])
    expect(nonImpactFrom(42_195, null)).toBe(3)
  })

  it('is not spoken of before the race is over', () => {
    const planned = aRun(1, raceDay, {
      race: { name: 'Night Run' },
      startedAt: instant('2026-11-22T21:00:00+01:00'),
    })
    expect(adviceOn(0, [planned])).toBe(null)
  })
})

describe('after a hard session', () => {
  it('is for a day, and another kind of movement', () => {
    expect([0, 1].map((days) => kindsOn(days, [hard()]))).toEqual([['walk', 'bike', 'swim'], undefined])
    expect(kindsOn(0, [hard({ modality: 'cycling' })])).toEqual(['walk', 'swim'])
    expect(kindsOn(0, [hard({ modality: 'swimming' })])).toEqual(['walk', 'bike'])
    expect(kindsOn(0, [hard({ modality: 'hike' })])).toEqual(['bike', 'swim'])
  })

  it('goes by the days where its end is not known', () => {
    const untimed = hard({ startedAt: null })
    expect([0, 1, 2].map((days) => adviceOn(days, [untimed])?.effort.hours)).toEqual([null, null, undefined])
  })

  it('gives way to the race again once its day is over', () => {
    const workouts = [race, aRun(5, addDays(raceDay, 4), { hard: true })]
    expect(adviceOn(4, workouts)?.effort.workout.race).toBe(null)
    expect(adviceOn(5, workouts)?.effort.workout.race?.name).toBe('Lakeside Marathon')
  })

  it('is nothing after an easy run', () => {
    expect(adviceOn(0, [aRun(1, raceDay, { effortCr10: 3 })])).toBe(null)
  })
})

describe('rest', () => {
  it('suits soreness of 7 or more, of yesterday too until today is asked', () => {
    const sore = (value: number, on: number) =>
      aCheck(2, addDays(raceDay, on), [{ region: 'quads', side: 'left', value }])
    expect(adviceOn(2, [race, sore(7, 2)])).toMatchObject({ type: 'rest', reason: 'too-sore' })
    expect(adviceOn(2, [race, sore(8, 1)])).toMatchObject({ type: 'rest', reason: 'too-sore' })
    expect(adviceOn(2, [race, sore(6, 2)])?.type).toBe('move')
  })

  it('suits a beginner on the day of a hard session', () => {
    expect(kindsOn(0, [hard()], 'beginner')).toBe('beginner-rest-day')
    expect(kindsOn(0, [hard()], null)).toEqual(['walk', 'bike', 'swim'])
  })
})

describe('the length', () => {
  const minutesOf = (sessions: JournalRecord[]) => {
    const advice = adviceOn(2, [race, ...sessions])
    return advice?.type === 'move' ? { usual: advice.usual, minutes: advice.minutes } : advice
  }

  it('is 30 to 65 % of the median of the training sessions, in whole fives', () => {
    expect(minutesOf([trained(3, 40), trained(5, 60), trained(7, 90)])).toEqual({
      usual: { minutes: 60, sessions: 3 },
      minutes: { least: 20, most: 35 },
    })
  })

  it('is in minutes where no five lies between', () => {
    expect(minutesOf([trained(3, 13), trained(5, 13), trained(7, 13)])).toMatchObject({
      minutes: { least: 5, most: 5 },
    })
    expect(minutesOf([trained(3, 7), trained(5, 7), trained(7, 7)])).toMatchObject({
      minutes: { least: 2, most: 4 },
    })
  })

  it('is not given where hardly a minute is usual', () => {
    expect(minutesOf([trained(3, 1), trained(5, 1), trained(7, 1)])).toMatchObject({ minutes: null })
  })

  it('is not given below three sessions; races, recovery and what is older do not count', () => {
    const recovery = { ...trained(4, 30), purpose: 'recovery' as const }
    expect(minutesOf([trained(3, 40), trained(5, 60), recovery, trained(6, 60, -40)])).toEqual({
      usual: null,
      minutes: null,
    })
  })

  property.prop([fc.array(fc.integer({ min: 2, max: 600 }), { minLength: 3, maxLength: 12 })])(
    'never passes 65 % of the usual length, and the least is not above the most',
    (lengths) => {
      const advice = adviceOn(2, [race, ...lengths.map((minutes, n) => trained(n + 1, minutes))])
      if (advice?.type !== 'move' || !advice.usual || !advice.minutes) throw new Error('no length')
      expect(advice.minutes.least).toBeLessThanOrEqual(advice.minutes.most)
      expect(advice.minutes.most).toBeLessThanOrEqual(advice.usual.minutes * 0.65 + 1e-9)
    },
  )
})
