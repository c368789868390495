// The ways to move easily: which suit after what, and in which order they are offered.
import { describe, expect, it } from 'vitest'
import type { JournalRecord, Modality } from '../../../src/shared/journal/records.ts'
import { advice } from '../../../src/shared/recovery/advice.ts'
import { recoveryChoices } from '../../../src/shared/recovery/recovery-choices.ts'
import { doneWords, lengthWords, windowWords } from '../../../src/shared/recovery/recovery-words.ts'
import type { Profile } from '../../../src/shared/settings/settings.ts'
import { at, check, dayAfter, journal, marathon, state, workout } from '../../fakes/after-marathon.ts'

function told(
  days: number,
  time: string,
  records: readonly JournalRecord[],
  experience: Profile['experience'] = 'regular',
) {
  return advice(journal(...records), { experience }, dayAfter(days), at(days, time))
}
const hard = (modality: Modality) => workout(0, { modality, hard: true })
const suiting = (of: ReturnType<typeof told>, favourites: Modality[] = []) =>
  recoveryChoices(of, favourites).flatMap(({ modality, unsuited }) => (unsuited ? [] : [modality]))

it('offers all fifteen ways, the favourites among those that suit first', () => {
  const all = recoveryChoices(told(0, '16:00', [hard('run')]), ['yoga', 'run'])
  expect(all.map(({ modality }) => modality)).toEqual([
    'yoga',
    'swimming',
    'pilates',
    'walk',
    'hike',
    'cycling',
    'foam_rolling',
    'deep_water_running',
    'strength',
    'mobility',
    'elliptical',
    'tai_chi',
    'cardio',
    'dancing',
    'run',
  ])
  expect(all.at(-1)).toMatchObject({ unsuited: 'running', isFavourite: true })
})

describe('what suits', () => {
  it('is another family of movement than the hard session', () => {
    expect(suiting(told(0, '16:00', [hard('cycling')]))).not.toContain('cycling')
    const afterSwim = suiting(told(0, '16:00', [hard('swimming')]))
    expect(afterSwim).not.toContain('swimming')
    expect(afterSwim).not.toContain('deep_water_running')
    expect(afterSwim).toContain('cycling')
  })

  it('straight after a run is a walk or a light jog', () => {
    expect(suiting(told(0, '10:30', [hard('run')]))).toEqual(['walk', 'run'])
  })

  it('follows the way back after a race', () => {
    const days = (last: number) => [
      marathon(),
      ...Array.from({ length: last }, (_, n) => check(n + 1, 'quads both 1 +')),
    ]
    const on = (day: number) => suiting(told(day, '16:00', days(day)))
    expect(on(1)).toEqual(['yoga', 'pilates', 'walk', 'foam_rolling', 'mobility', 'tai_chi'])
    expect(on(3)).toContain('swimming')
    expect(on(6)).not.toContain('run')
    expect(on(7)).toContain('run')
  })

  it('is walking alone where a day of rest suits or something is watched, and nothing where rest comes first', () => {
    expect(suiting(told(0, '16:00', [hard('run')], 'beginner'))).toEqual(['walk'])
    expect(suiting(told(1, '08:30', [hard('run'), check(1, 'quads left 8 +')]))).toEqual(['walk'])
    expect(recoveryChoices(told(0, '16:00', [hard('run'), state(0, 'ill')]), [])).toEqual([])
    expect(recoveryChoices(told(1, '09:00', [hard('run'), check(1, 'knee_joint left 9 +')]), [])).toEqual([])
  })
})

it('says what is left of the 24 hours after the hard session', () => {
  expect(windowWords(told(0, '16:00', [hard('run')]))).toMatch(/^18 h left of the 24 hours after your run;/)
  expect(windowWords(told(2, '16:00', [marathon()]))).toBe(
    'The 24 hours after Lakeside Marathon are over; what is right after a race goes on.',
  )
  expect(windowWords(told(0, '16:00', []))).toBeNull()
})

it('says how long beside what is usual, and that longer is fine if far easier', () => {
  const usual = [-3, -5, -7].map((days) => workout(days))
  const advised = told(0, '16:00', [...usual, hard('run')])
  const { movement } = advised
  expect(lengthWords(advised)).toBe(
    '20 to 35 minutes: 30 to 65 % of your usual 60. Shorter is always fine. Longer is fine if it is far easier: where a run of 30 minutes is usual, a slow hike of 60 is fine too.',
  )
  const swim = workout(0, {
    modality: 'swimming',
    durationSeconds: 1500,
    averageHeartRateBpm: 118,
    afterwards: 'fresher',
  })
  const heart = { aimBpm: 109, mostBpm: 126, maximumBpm: 180, from: 'measured' } as const
  expect(doneWords(swim, movement, heart)).toBe(
    '25 min beside 20 to 35, heart rate 118 bpm beside at most 126, fresher afterwards',
  )
})
