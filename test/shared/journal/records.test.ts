// What can be written down, and the sentence for what cannot.
import { describe, expect, test } from 'vitest'
import { JournalRecord, momentOf } from '../../../src/shared/journal/records.ts'
import { aCheck, aNight, aRun, id } from '../../fakes/records.ts'

type Problem = { path: string; message: string }

function problemsOf(record: unknown): Problem[] {
  const { error } = JournalRecord.safeParse(record)
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }))
}

const run = aRun(1, '2026-11-22')
const check = aCheck(2, '2026-11-22', [{ region: 'quads', side: 'left', value: 5 }])
const night = aNight(3, '2026-11-22')
const clocks = { lightsOutAt: '2026-11-21T22:45:00+01:00', wokeAt: '2026-11-22T06:30:00+01:00' }

describe('a good record is kept as it is', () => {
  test.each([
    ['a run', run],
    [
      'a run of which only the day is known',
      { ...run, startedAt: null, durationSeconds: null, distanceMeters: null },
    ],
    ['a race', { ...run, race: { name: 'Lakeside Marathon' }, effortCr10: 10 }],
    ['a check', check],
    ['a check in which nothing was sore', { ...check, ratings: [], nothingElseSore: true }],
    ['a night in hours', night],
    ['a night in clock times', { ...night, ...clocks, sleptMinutes: null }],
    ['a night of which only the quality is known', { ...night, sleptMinutes: null, quality: 0 }],
    ['a night without sleep', { ...night, sleptMinutes: 0 }],
  ])('%s', (_, record) => {
    expect(JournalRecord.parse(record)).toEqual(record)
  })

  test('what was left out is null or empty, never 0', () => {
    const { id, day, loggedAt, rev } = run
    expect(JournalRecord.parse({ kind: 'workout', modality: 'run', id, day, loggedAt, rev })).toEqual({
      ...run,
      startedAt: null,
      durationSeconds: null,
      distanceMeters: null,
    })
  })
})

const rated = (value: unknown, region = 'quads', side = 'left') => ({
  ...check,
  ratings: [{ region, side, value }],
})

describe('a bad record gets its sentence', () => {
  test.each<[string, unknown, Problem]>([
    [
      'a soreness of 11',
      rated(11),
      { path: 'ratings.0.value', message: 'Soreness is a number from 0 to 10.' },
    ],
    [
      'a soreness below 0',
      rated(-1),
      { path: 'ratings.0.value', message: 'Soreness is a number from 0 to 10.' },
    ],
    [
      'half a point of soreness',
      rated(2.5),
      { path: 'ratings.0.value', message: 'Soreness is a whole number from 0 to 10.' },
    ],
    [
      'a soreness in words',
      rated('5'),
      { path: 'ratings.0.value', message: 'Soreness is a whole number from 0 to 10.' },
    ],
    [
      'a left lower back',
      rated(3, 'lower_back', 'left'),
      { path: 'ratings.0.side', message: 'This place of the body does not have that side.' },
    ],
    [
      'a place rated twice',
      { ...check, ratings: [check.ratings[0], check.ratings[0]] },
      { path: 'ratings', message: 'Each place can be rated once in a check-in.' },
    ],
    [
      'an empty check',
      { ...check, ratings: [] },
      { path: 'ratings', message: 'Rate at least one place, or say that nothing is sore.' },
    ],
    [
      'a day that does not exist',
      { ...run, day: '2026-02-30' },
      {
        path: 'day',
        message: 'This is not a day in the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.',
      },
    ],
    [
      'a start without an offset',
      { ...run, startedAt: '2026-11-22T09:00:00' },
      { path: 'startedAt', message: 'This is not a moment in time with its offset from UTC.' },
    ],
    [
      'a night of 30 hours',
      { ...night, sleptMinutes: 30 * 60 },
      { path: 'sleptMinutes', message: 'A night can be at most 24 hours long.' },
    ],
    [
      'clock times 30 hours apart',
      { ...night, ...clocks, wokeAt: '2026-11-23T04:45:00+01:00' },
      { path: 'wokeAt', message: 'A night can be at most 24 hours long.' },
    ],
    [
      'waking before lights out',
      { ...night, ...clocks, wokeAt: '2026-11-21T22:00:00+01:00' },
      { path: 'wokeAt', message: 'The night ends before it begins.' },
    ],
    [
      'waking at lights out',
      { ...night, ...clocks, wokeAt: clocks.lightsOutAt },
      { path: 'wokeAt', message: 'The night ends before it begins.' },
    ],
    [
      'a night longer awake than it was',
      { ...night, ...clocks, sleepLatencyMinutes: 240, awakeMinutes: 240 },
      { path: 'awakeMinutes', message: 'The time awake is longer than the night.' },
    ],
    [
      'a night of which nothing is known',
      { ...night, sleptMinutes: null, note: ' ' },
      { path: 'sleptMinutes', message: 'Log at least one thing about the night, or a note.' },
    ],
    [
      'getting up before lights out',
      { ...night, ...clocks, wokeAt: null, roseAt: '2026-11-21T22:00:00+01:00' },
      { path: 'roseAt', message: 'You got up before lights out.' },
    ],
    [
      'a sleep quality of 11',
      { ...night, quality: 11 },
      { path: 'quality', message: 'Sleep quality is a number from 0 to 10.' },
    ],
    [
      'half an awakening',
      { ...night, awakenings: 1.5 },
      { path: 'awakenings', message: 'Awakenings are a whole number.' },
    ],
    [
      'less than no awakenings',
      { ...night, awakenings: -1 },
      { path: 'awakenings', message: 'Awakenings are 0 or more.' },
    ],
    [
      'a duration of 0',
      { ...run, durationSeconds: 0 },
      { path: 'durationSeconds', message: 'A duration is more than 0.' },
    ],
    [
      'a duration that is no number',
      { ...run, durationSeconds: Number.NaN },
      { path: 'durationSeconds', message: 'A duration is a number.' },
    ],
    [
      'a distance around the world',
      { ...run, distanceMeters: 40_000_000 },
      { path: 'distanceMeters', message: 'A distance is at most 2,000 km.' },
    ],
    [
      'a duration of a month',
      { ...run, durationSeconds: 60 * 60 * 24 * 30 },
      { path: 'durationSeconds', message: 'A duration is at most 240 hours.' },
    ],
    [
      'a climb below 0',
      { ...run, climbMeters: -1 },
      { path: 'climbMeters', message: 'A climb is 0 or more.' },
    ],
    [
      'a heart rate of 300',
      { ...run, averageHeartRateBpm: 300 },
      { path: 'averageHeartRateBpm', message: 'A heart rate is between 25 and 250 beats a minute.' },
    ],
    [
      'an effort of 12',
      { ...run, effortCr10: 12 },
      { path: 'effortCr10', message: 'Effort is a number from 0 to 10.' },
    ],
    [
      'a race without a name',
      { ...run, race: { name: '  ' } },
      { path: 'race.name', message: 'A race needs a name.' },
    ],
    [
      'a note as long as a book',
      { ...run, note: 'x'.repeat(20_001) },
      { path: 'note', message: 'A note can hold up to 20,000 characters.' },
    ],
  ])('%s', (_, record, problem) => {
    expect(problemsOf(record)).toEqual([problem])
  })
})

const written = { id: id(1), day: '2026-11-24', loggedAt: '2026-11-24T08:12:00+01:00', rev: 1 }

test('places a record in its day where it happened, not where it was written down', () => {
  const moment = (record: object) => momentOf(JournalRecord.parse({ ...written, ...record }))
  expect([
    moment({
      kind: 'night',
      lightsOutAt: '2026-11-23T22:50:00+01:00',
      wokeAt: '2026-11-24T06:40:00+01:00',
    }),
    moment({ kind: 'night', quality: 5 }),
    moment({ kind: 'workout', modality: 'run', startedAt: '2026-11-24T12:30:00+01:00' }),
    moment({ kind: 'workout', modality: 'run' }),
  ]).toEqual(['2026-11-24T06:40:00+01:00', written.loggedAt, '2026-11-24T12:30:00+01:00', written.loggedAt])
})
