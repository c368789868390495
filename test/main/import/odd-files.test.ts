// Files that are not as the book says, each with one trait that files in the world have.
import { expect, test } from 'vitest'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'
import { remarkText } from '../../../src/shared/words/read-file-words.ts'
import { berlin, fixtureBytes } from './workout-files.ts'

/** Sport, start, elapsed and moving seconds, metres, climb, heart rate. */
type Figures = readonly [string, string, number, number | null, number | null, number | null, number | null]

function read(name: string) {
  const answer = parseWorkoutFile(name, fixtureBytes(`imports/${name}`), berlin)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value.workouts
}

function figuresOf(name: string): Figures[] {
  return read(name).map(({ workout }) => [
    workout.modality,
    workout.startedAt ?? '',
    workout.durationSeconds ?? 0,
    workout.movingSeconds,
    workout.distanceMeters,
    workout.climbMeters,
    workout.averageHeartRateBpm,
  ])
}

const ten: Figures = ['run', '2026-10-04T09:00:00+02:00', 600, null, 1800, 0, null]

test.each<[string, Figures[]]>([
  ['01-blanks-before-declaration.tcx', [['run', '2026-10-04T09:00:00+02:00', 1800, 1800, 5400, null, 148]]],
  ['02-sport-as-number-9.gpx', [ten]],
  ['03-long-stop.fit', [['run', '2026-10-04T09:00:00+02:00', 6000, 1800, 5400, 20, 150]]],
  [
    '04-three-sports-in-one.fit',
    [
      ['swimming', '2026-10-04T09:00:00+02:00', 1500, 1500, 1500, null, 150],
      ['cycling', '2026-10-04T09:27:00+02:00', 4200, 4200, 40000, null, 150],
      ['run', '2026-10-04T10:38:00+02:00', 2700, 2700, 10000, null, 150],
    ],
  ],
  [
    '05-two-runs-chained.fit',
    [
      ['run', '2026-10-04T09:00:00+02:00', 1800, 1800, 5400, 10, 150],
      ['run', '2026-10-06T09:00:00+02:00', 3000, 3000, 9000, 10, 150],
    ],
  ],
  ['06-clock-counts-from-start.fit', [['run', '2026-10-04T09:00:00+02:00', 1800, 1800, 5400, null, 150]]],
  ['07-one-stray-point.gpx', [ten]],
  [
    '08-two-tracks-three-days-apart.gpx',
    [ten, ['run', '2026-10-07T09:00:00+02:00', 600, null, 1800, 0, null]],
  ],
  ['09-time-without-T.gpx', [ten]],
  ['10-decimal-commas.gpx', [ten]],
  [
    '11-treadmill-distance-at-points.tcx',
    [['run', '2026-10-04T09:00:00+02:00', 1800, 1800, 5400, null, 148]],
  ],
  ['12-sea-swim-noisy-heights.tcx', [['other', '2026-10-04T09:00:00+02:00', 1800, 1800, 1500, null, null]]],
  ['13-a-day-that-no-calendar-has.gpx', [['run', '2026-11-22T11:00:00+01:00', 600, null, 111.2, null, null]]],
  ['14-run-abroad-local-timestamp.fit', [['run', '2026-11-23T07:00:00+09:00', 180, 180, 333, 0, 140]]],
  ['15-pause-as-second-track.tcx', [['run', '2026-11-22T11:00:00+01:00', 2100, 600, 1112, 0, null]]],
  ['16-lap-says-0-points-know.tcx', [['run', '2026-11-22T11:00:00+01:00', 180, 180, 333.6, null, null]]],
  ['17-null-island.gpx', [['run', '2026-11-22T11:00:10+01:00', 590, null, 222.4, null, null]]],
  ['18-offset-without-colon.gpx', [['run', '2020-08-04T15:04:58+02:00', 600, null, 111.2, null, null]]],
  ['19-times-without-seconds.gpx', [['run', '2007-04-05T16:30:00+02:00', 600, null, 111.2, null, null]]],
  ['20-pulse-without-positions.gpx', [['run', '2026-11-22T11:00:00+01:00', 120, null, null, null, 141]]],
  ['21-times-without-zone.gpx', [['run', '2022-03-11T14:14:17+01:00', 360, null, 111.2, 0, null]]],
  ['22-developer-field-named-distance.fit', [['run', '2026-11-22T11:00:00+01:00', 180, 180, 333.6, 0, 140]]],
  ['23-week-rollover-2003.gpx', [['run', '2003-01-28T11:00:00+01:00', 1800, null, 111.2, null, null]]],
  ['g-some-untimed.gpx', [['run', '2026-10-04T10:00:00+02:00', 944, null, 2646.4, 0, null]]],
  ['no-session-cut.fit', [['other', '2026-10-04T11:00:00+02:00', 595, null, 1785, null, 140]]],
  ['size-zero-header.fit', [['run', '2026-10-04T11:00:00+02:00', 600, 600, 1797, 30, 140]]],
  [
    't-two-activities.tcx',
    [
      ['run', '2026-10-04T11:00:00+02:00', 3600, 3600, 10000, null, 155],
      ['cycling', '2026-10-04T13:00:00+02:00', 1800, 1800, 5000, null, 150],
    ],
  ],
])('%s', (name, figures) => {
  expect(figuresOf(name)).toEqual(figures)
})

test.each([
  ['03-long-stop.fit', '1 h 10 of stops; pace goes by the time in motion.'],
  ['07-one-stray-point.gpx', '1 point far from the rest of the track was left out.'],
  ['12-sea-swim-noisy-heights.tcx', 'The climb in the file cannot be right and was left out.'],
  ['13-a-day-that-no-calendar-has.gpx', '2 points; 2 without a time were left out.'],
  ['16-lap-says-0-points-know.tcx', 'Distance is worked out from the points.'],
  ['17-null-island.gpx', '3 points; 3 without a position were left out.'],
  ['21-times-without-zone.gpx', 'The times in the file name no zone; they were read as local time.'],
  ['no-session-cut.fit', 'The end of the file is missing; this is what could be read.'],
  ['size-zero-header.fit', 'The recording was never finished; this is what was written.'],
])('%s is read with a word on it', (name, sentence) => {
  expect(read(name).flatMap(({ remarks }) => remarks.map(remarkText))).toContain(sentence)
})

test('legs say how long the transition before them was', () => {
  expect(read('04-three-sports-in-one.fit').map(({ remarks }) => remarks)).toEqual([
    [],
    [{ what: 'transition', seconds: 120 }],
    [{ what: 'transition', seconds: 60 }],
  ])
})

test('the day of a run abroad is the day there', () => {
  expect(read('14-run-abroad-local-timestamp.fit').map(({ workout }) => workout.day)).toEqual(['2026-11-23'])
})

test('a day 1,024 weeks too early is asked about', () => {
  expect(read('23-week-rollover-2003.gpx').map(({ questions }) => questions)).toEqual([
    [{ why: 'week_rollover', day: '2003-01-28', later: '2022-09-13' }],
  ])
})
