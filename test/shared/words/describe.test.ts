import { expect, describe as group, it } from 'vitest'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { describe } from '../../../src/shared/words/describe.ts'

const common = {
  id: '7d1c5a1e-5a3a-4c39-9a55-0c9a2b1f4a01',
  day: '2026-11-24',
  loggedAt: '2026-11-24T08:12:00+01:00',
  rev: 1,
}
const words = (record: unknown) => describe(JournalRecord.parse(record), 'en')

group('a record in words', () => {
  it('tells a night with what was written of it', () => {
    const night = {
      ...common,
      kind: 'night',
      lightsOutAt: '2026-11-23T22:50:00+01:00',
      wokeAt: '2026-11-24T06:40:00+01:00',
    }
    expect(words({ ...night, awakeMinutes: 25, awakenings: 2, quality: 7, note: 'restless legs' })).toEqual({
      title: 'Slept 7 h 25',
      details: '22:50 – 6:40, awake twice, 25 min awake in the night, quality 7, restless legs',
    })
    expect(words(night)).toEqual({ title: 'Night of 7 h 50', details: '22:50 – 6:40' })
    expect(words({ ...common, kind: 'night', sleptMinutes: 0 })).toEqual({
      title: 'Slept 0 min',
      details: '',
    })
    expect(words({ ...night, wokeAt: null })).toEqual({ title: 'Night', details: 'lights out at 22:50' })
    expect(words({ ...night, lightsOutAt: null })).toEqual({ title: 'Night', details: 'woke at 6:40' })
    expect(words({ ...common, kind: 'night', quality: 0 })).toEqual({ title: 'Night', details: 'quality 0' })
  })

  it('tells a soreness check by its muscles and only notes a joint', () => {
    const check = { ...common, kind: 'soreness', checkedAt: '2026-11-24T08:12:00+01:00' }
    expect(
      words({
        ...check,
        ratings: [
          { region: 'quads', side: 'left', value: 4 },
          { region: 'knee_joint', side: 'left', value: 7 },
          { region: 'lower_back', side: 'middle', value: 2 },
        ],
        nothingElseSore: true,
      }),
    ).toEqual({
      title: 'Soreness, highest 4',
      details: 'Quads left 4, Lower back 2, noted: Knee left 7, nothing else sore',
    })
    expect(words({ ...check, ratings: [], nothingElseSore: true })).toEqual({
      title: 'Nothing sore',
      details: '',
    })
    expect(
      words({
        ...check,
        ratings: [{ region: 'knee_joint', side: 'left', value: 6 }],
        nothingElseSore: true,
      }),
    ).toEqual({ title: 'No muscle sore', details: 'noted: Knee left 6' })
    expect(words({ ...check, ratings: [{ region: 'achilles', side: 'right', value: 3 }] })).toEqual({
      title: 'Soreness check-in',
      details: 'noted: Achilles tendon right 3',
    })
  })

  it('tells a race by its name with time, distance, pace and effort', () => {
    const run = { ...common, kind: 'workout', modality: 'run', durationSeconds: 13512, distanceMeters: 42195 }
    expect(
      words({
        ...run,
        race: { name: 'Lakeside Marathon' },
        climbMeters: 120,
        effortCr10: 9,
        averageHeartRateBpm: 161,
      }),
    ).toEqual({
      title: 'Lakeside Marathon, 3:45:12',
      details: 'race, run, 42.2 km, 5:20 /km, climb 120 m, effort 9, average 161 beats a minute',
    })
    expect(words({ ...common, kind: 'workout', modality: 'walk', effortCr10: 2 })).toEqual({
      title: 'Walk',
      details: 'effort 2, easy',
    })
  })

  it('tells a session with its steps and what changed', () => {
    const step = { stepId: 'a', name: 'A', activeSeconds: 30, plannedSeconds: 30 }
    expect(
      words({
        ...common,
        kind: 'session',
        routineId: 'after-run-floor',
        routineName: 'After-run floor routine',
        family: 'stretching',
        startedAt: '2026-11-24T18:28:00+01:00',
        endedAt: '2026-11-24T18:42:00+01:00',
        activeSeconds: 600,
        elapsedSeconds: 832,
        plannedActiveSeconds: 700,
        steps: [
          { ...step, outcome: 'done' },
          { ...step, outcome: 'partly' },
          { ...step, outcome: 'skipped' },
        ],
        before: [
          { region: 'quads', side: 'right', value: 5 },
          { region: 'calf', side: 'left', value: 3 },
        ],
        after: [{ region: 'quads', side: 'right', value: 4 }],
      }),
    ).toEqual({
      title: 'After-run floor routine',
      details: '13:52 min, 2 of 3 steps, 1 in part, quads right 5 → 4',
    })
  })
})
