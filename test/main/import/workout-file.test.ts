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
  movingSeconds: null,
  intervals: null,
  laps: [],
  note: '',
  kind: 'workout',
}

describe('real files give the figures that other programs read from them', () => {
  test('a FIT run of a watch', () => {
    expect(parseWorkoutFile('fenix2-run.fit', fixtureBytes('fenix2-run.fit'), berlin)).toEqual({
      ok: true,
      value: {
        workout: {
          ...nothingTyped,
          day: '2015-08-15',
          modality: 'run',
          startedAt: '2015-08-15T16:45:08+02:00',
          durationSeconds: 2832,
          distanceMeters: 9008.2,
          climbMeters: 64,
          averageHeartRateBpm: 154,
          source: { format: 'fit', fileName: 'fenix2-run.fit' },
        },
        remarks: ['2,809 points.'],
      },
    })
  })

  test('a TCX run of three laps', () => {
    expect(parseWorkoutFile('garmin-run.tcx', fixtureBytes('garmin-run.tcx'), berlin)).toEqual({
      ok: true,
      value: {
        workout: {
          ...nothingTyped,
          day: '2012-12-26',
          modality: 'run',
          startedAt: '2012-12-26T22:29:53+01:00',
          durationSeconds: 1993,
          distanceMeters: 4689.2,
          climbMeters: 119,
          averageHeartRateBpm: 160,
          source: { format: 'tcx', fileName: 'garmin-run.tcx' },
        },
        remarks: ['384 points.', 'The climb is worked out from the points.'],
      },
    })
  })

  test('a GPX hike, without the saved track that has no times', () => {
    expect(parseWorkoutFile('hike.gpx', fixtureBytes('hike.gpx'), berlin)).toEqual({
      ok: true,
      value: {
        workout: {
          ...nothingTyped,
          day: '2010-10-03',
          modality: 'other',
          startedAt: '2010-10-03T11:36:30+02:00',
          durationSeconds: 13381,
          distanceMeters: 6261.5,
          climbMeters: 294,
          averageHeartRateBpm: null,
          source: { format: 'gpx', fileName: 'hike.gpx' },
        },
        remarks: [
          '513 points; 358 without a time were left out.',
          'Distance and climb are worked out from the points.',
          'The file names no sport that the journal knows.',
        ],
      },
    })
  })
})

test('the same moment falls on the day of the zone, and before the day starts on the day before', () => {
  const bytes = textBytes(aGpx([[{ time: '02:30:00' }]]))
  const dayIn = (timeZone: string, dayStartMinutes: number) => {
    const answer = parseWorkoutFile('a.gpx', bytes, { timeZone, dayStartMinutes })
    return answer.ok && [answer.value.workout.day, answer.value.workout.startedAt]
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
  expect(answer.ok && answer.value.workout.source).toEqual({ format: 'tcx', fileName: 'run.fit' })
})

const start = new Date('2026-11-22T09:00:00Z')

test.each([
  ['an empty file', 'a.gpx', new Uint8Array(), 'This file is empty.'],
  [
    'a FIT file cut short',
    'broken-unexpected-eof.fit',
    fixtureBytes('broken-unexpected-eof.fit'),
    'This FIT file is cut short: its end is missing. Copy it from the watch again.',
  ],
  [
    'a FIT file with a changed byte',
    'a.fit',
    fixtureBytes('fenix2-run.fit').with(5000, 1),
    'This FIT file is damaged: its check sum does not match. Copy it from the watch again.',
  ],
  ['a text named .fit', 'a.fit', textBytes('hello'), 'The name says FIT, but this is no FIT file.'],
  ['a text named .GPX', 'a.GPX', textBytes('hello'), 'The name says GPX, but this is no GPX file.'],
  [
    'a picture',
    'a.png',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'Afterrun reads FIT, TCX and GPX files; this is none of them.',
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
  ['a FIT course', 'a.fit', aFit({ fileType: 6 }), 'This FIT file is no activity but holds course.'],
  ['a FIT activity of nothing', 'a.fit', aFit({}), 'This FIT file holds no workout.'],
  [
    'a watch whose clock was never set',
    'a.fit',
    aFit({ sessions: [{ start: new Date('1989-12-31T00:10:00Z'), elapsedSeconds: 60 }] }),
    'The date in this file cannot be right. Was the clock of the watch set?',
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
  expect(answer.ok && [answer.value.workout, answer.value.remarks]).toEqual([
    expect.objectContaining({ durationSeconds: 3600, distanceMeters: null, averageHeartRateBpm: null }),
    [
      '0 points.',
      'The file names no sport that the journal knows.',
      'The distance in the file cannot be right and was left out.',
      'The heart rate in the file cannot be right and was left out.',
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
  expect(answer.ok && answer.value).toMatchObject({
    workout: {
      modality: 'yoga',
      durationSeconds: 1800,
      distanceMeters: null,
      climbMeters: 0,
      averageHeartRateBpm: null,
    },
    remarks: ['2 points.', 'Distance and climb are worked out from the points.'],
  })
})
