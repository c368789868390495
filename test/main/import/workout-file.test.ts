// Reading a workout file: what the real files hold, and what is said of files that hold no workout.
import { describe, expect, test } from 'vitest'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'
import { aFit, aGpx, aTcx, berlin, fixtureBytes, textBytes } from './workout-files.ts'

const nothingTyped = {
  effortCr10: null,
  race: null,
  surface: null,
  purpose: null,
  occasion: null,
  hard: null,
  legsBefore: null,
  legsAfter: null,
  afterwards: null,
  intervals: null,
  note: '',
  kind: 'workout',
}

describe('real files give the figures that other programs read from them', () => {
  test('a FIT run of a watch', () => {
    expect(parseWorkoutFile('fenix2-run.fit', fixtureBytes('fenix2-run.fit'), berlin)).toEqual({
      ok: true,
      value: {
        workouts: [
          {
            questions: [],
            workout: {
              ...nothingTyped,
              day: '2015-08-15',
              modality: 'run',
              startedAt: '2015-08-15T16:45:08+02:00',
              durationSeconds: 2832,
              movingSeconds: 2832,
              laps: expect.objectContaining({ length: 4 }),
              distanceMeters: 9008.2,
              climbMeters: 64,
              averageHeartRateBpm: 154,
              source: { format: 'fit', fileName: 'fenix2-run.fit' },
            },
            remarks: [{ what: 'points', count: 2809, withoutTime: 0, withoutPosition: 0 }],
          },
        ],
      },
    })
  })

  test('a TCX run of three laps', () => {
    expect(parseWorkoutFile('garmin-run.tcx', fixtureBytes('garmin-run.tcx'), berlin)).toEqual({
      ok: true,
      value: {
        workouts: [
          {
            questions: [],
            workout: {
              ...nothingTyped,
              day: '2012-12-26',
              modality: 'run',
              startedAt: '2012-12-26T22:29:53+01:00',
              durationSeconds: 1993,
              movingSeconds: 1993,
              laps: expect.objectContaining({ length: 3 }),
              distanceMeters: 4689.2,
              climbMeters: 119,
              averageHeartRateBpm: 160,
              source: { format: 'tcx', fileName: 'garmin-run.tcx' },
            },
            remarks: [
              { what: 'points', count: 384, withoutTime: 0, withoutPosition: 0 },
              { what: 'worked_out', figures: ['climb'] },
            ],
          },
        ],
      },
    })
  })

  test('a GPX hike, without the saved track that has no times', () => {
    expect(parseWorkoutFile('hike.gpx', fixtureBytes('hike.gpx'), berlin)).toEqual({
      ok: true,
      value: {
        workouts: [
          {
            questions: [],
            workout: {
              ...nothingTyped,
              day: '2010-10-03',
              modality: 'other',
              startedAt: '2010-10-03T11:36:30+02:00',
              durationSeconds: 13381,
              movingSeconds: null,
              laps: [],
              distanceMeters: 6261.5,
              climbMeters: 294,
              averageHeartRateBpm: null,
              source: { format: 'gpx', fileName: 'hike.gpx' },
            },
            remarks: [
              { what: 'points', count: 513, withoutTime: 358, withoutPosition: 0 },
              { what: 'worked_out', figures: ['distance', 'climb'] },
              { what: 'unknown_sport' },
            ],
          },
        ],
      },
    })
  })
})

test('the same moment falls on the day of the zone, and before the day starts on the day before', () => {
  const bytes = textBytes(aGpx([[{ time: '02:30:00' }, { time: '02:40:00' }]]))
  const dayIn = (timeZone: string, dayStartMinutes: number) => {
    const answer = parseWorkoutFile('a.gpx', bytes, { ...berlin, timeZone, dayStartMinutes })
    const workout = answer.ok ? answer.value.workouts[0]?.workout : undefined
    return [workout?.day, workout?.startedAt]
  }
  expect([dayIn('Europe/Berlin', 240), dayIn('Europe/Berlin', 0), dayIn('America/Los_Angeles', 240)]).toEqual(
    [
      ['2026-11-21', '2026-11-22T03:30:00+01:00'],
      ['2026-11-22', '2026-11-22T03:30:00+01:00'],
      ['2026-11-21', '2026-11-21T18:30:00-08:00'],
    ],
  )
})

test('a file is known by what it holds, whatever its name says', () => {
  const answer = parseWorkoutFile('run.fit', fixtureBytes('garmin-run.tcx'), berlin)
  expect(answer.ok && answer.value.workouts[0]?.workout.source).toEqual({
    format: 'tcx',
    fileName: 'run.fit',
  })
})

const start = new Date('2026-11-22T09:00:00Z')

test.each([
  ['an empty file', 'a.gpx', new Uint8Array(), 'This file is empty.'],
  [
    'a FIT file of which only the header is there',
    'a.fit',
    fixtureBytes('fenix2-run.fit').subarray(0, 20),
    'This FIT file is cut short: its end is missing. Copy it from the watch again.',
  ],
  [
    'a log-in page',
    'activity.fit',
    textBytes('<!DOCTYPE html><html><body>Log in</body></html>'),
    'This is a web page, not a workout: the download asked for a log-in. Log in there and download the file again.',
  ],
  ['a text named .fit', 'a.fit', textBytes('hello'), 'The name says FIT, but this is no FIT file.'],
  ['a text named .GPX', 'a.GPX', textBytes('hello'), 'The name says GPX, but this is no GPX file.'],
  [
    'a picture',
    'a.png',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'This is a picture. Afterrun reads FIT, TCX and GPX files.',
  ],
  [
    'a packed file',
    'a.zip',
    new Uint8Array([0x50, 0x4b, 3, 4]),
    'This file is packed (zip). Unpack it and open what is inside.',
  ],
  [
    'XML of another kind',
    'a.xml',
    textBytes('<kml><Document/></kml>'),
    'This is an XML file of another kind (kml). Afterrun reads FIT, TCX and GPX files.',
  ],
  [
    'the inside of an Apple Health export',
    'export.xml',
    textBytes('<HealthData><Me/></HealthData>'),
    'This is the inside of an Apple Health export. Bring in the export.zip as it came, unopened.',
  ],
  ['a FIT course', 'a.fit', aFit({ fileType: 6 }), 'This FIT file is no activity but holds a course.'],
  [
    'settings',
    'a.fit',
    aFit({ fileType: 2 }),
    'This FIT file is no activity but holds the settings of a watch.',
  ],
  ['sleep', 'a.fit', aFit({ fileType: 49 }), 'This FIT file is no activity but holds a night of sleep.'],
  ['a FIT activity of nothing', 'a.fit', aFit({}), 'This FIT file holds no workout.'],
  [
    'a session without a length and a distance',
    'a.fit',
    aFit({ sessions: [{ start: new Date('2026-11-22T09:00:00Z') }] }),
    'There is no workout in this file: it has neither a length nor a distance.',
  ],
  [
    'a session without a start',
    'a.fit',
    aFit({ sessions: [{ elapsedSeconds: 60 }] }),
    'This file does not say when the workout began.',
  ],
  [
    'a planned GPX route',
    'a.gpx',
    textBytes('<gpx><rte><rtept lat="1" lon="2"/></rte></gpx>'),
    'This GPX file holds no recorded track, so there is no workout in it.',
  ],
  [
    'a GPX track without times',
    'a.gpx',
    textBytes(aGpx([[{}, {}]])),
    'The points of this GPX file have no times: it is a planned route, not a workout.',
  ],
  [
    'a TCX course',
    'a.tcx',
    textBytes('<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>'),
    'This TCX file holds no activity, so there is no workout in it.',
  ],
  [
    'a TCX activity without times',
    'a.tcx',
    textBytes(aTcx('<Activity Sport="Running"/>')),
    'This file does not say when the workout began.',
  ],
])('%s is refused in plain words', (_, fileName, bytes, message) => {
  expect(parseWorkoutFile(fileName, bytes, berlin)).toEqual({ ok: false, fault: 'unreadable_file', message })
})

test('a figure that cannot be right is left out and named, and the rest is kept', () => {
  const answer = parseWorkoutFile(
    'a.fit',
    aFit({
      sessions: [{ start, elapsedSeconds: 3600, distanceMeters: 9_000_000, averageHeartRateBpm: 254 }],
    }),
    berlin,
  )
  const read = answer.ok ? answer.value.workouts[0] : undefined
  expect([read?.workout, read?.remarks]).toEqual([
    expect.objectContaining({ durationSeconds: 3600, distanceMeters: null, averageHeartRateBpm: null }),
    [
      { what: 'unknown_sport' },
      { what: 'left_out', figure: 'distance' },
      { what: 'left_out', figure: 'heart_rate' },
    ],
  ])
})

test('what the file does not say is null and never 0, but a flat course is 0', () => {
  const still = textBytes(
    aGpx(
      [
        [
          { time: '09:00:00', ele: '5' },
          { time: '09:30:00', ele: '6' },
        ],
      ],
      'yoga',
    ),
  )
  const answer = parseWorkoutFile('a.gpx', still, berlin)
  expect(answer.ok && answer.value.workouts[0]).toMatchObject({
    workout: {
      modality: 'yoga',
      durationSeconds: 1800,
      distanceMeters: null,
      climbMeters: 0,
      averageHeartRateBpm: null,
    },
    remarks: [
      { what: 'points', count: 2, withoutTime: 0, withoutPosition: 0 },
      { what: 'worked_out', figures: ['climb'] },
    ],
  })
})

test('a day that may be wrong is asked about', () => {
  const questionsOf = (bytes: Uint8Array) => {
    const answer = parseWorkoutFile('a.fit', bytes, berlin)
    return answer.ok && answer.value.workouts[0]?.questions
  }
  const begunAt = (start: string) => aFit({ sessions: [{ start: new Date(start), elapsedSeconds: 60 }] })
  expect(questionsOf(begunAt('2026-11-30T09:00:00Z'))).toEqual([{ why: 'future', day: '2026-11-30' }])
  expect(questionsOf(begunAt('2001-01-05T09:00:00Z'))).toEqual([
    { why: 'week_rollover', day: '2001-01-05', later: '2020-08-21' },
  ])
  expect(questionsOf(begunAt('1990-02-26T20:53:20Z'))).toEqual([{ why: 'clock_never_set' }])
  expect(questionsOf(begunAt('2026-11-22T09:00:00Z'))).toEqual([])
})

test('a damaged file gives what can be read, and says so', () => {
  const answer = parseWorkoutFile('a.fit', fixtureBytes('fenix2-run.fit').with(5000, 1), berlin)
  expect(answer.ok && answer.value.workouts[0]).toMatchObject({
    workout: { durationSeconds: 2832, distanceMeters: 9008.2 },
    remarks: expect.arrayContaining([{ what: 'salvaged', end: 'damaged' }]),
  })
})
