// FIT files of watches that leave things out or hold more than one sport.
import { expect, test } from 'vitest'
import { readFit } from '../../../../src/main/import/fit/fit-file.ts'
import { aFit } from '../workout-files.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, seconds))

test('without a summary the records speak: first to last time, last distance, climb and heart rate', () => {
  const records = [
    { at: at(0), altitudeMeters: 100, heartRateBpm: 120, distanceMeters: 0 },
    { at: at(10), altitudeMeters: 104, heartRateBpm: 140, distanceMeters: 40 },
    { at: at(40), altitudeMeters: 102, distanceMeters: 150 },
  ]
  expect(readFit(aFit({ records }))[0]).toEqual({
    format: 'fit',
    modality: null,
    start: { type: 'instant', atMs: at(0).getTime(), offsetMinutes: null },
    elapsedSeconds: 40,
    movingSeconds: null,
    laps: [],
    distanceMeters: 150,
    climbMeters: 4,
    averageHeartRateBpm: 135,
    remarks: [
      { what: 'points', count: 3, withoutTime: 0, withoutPosition: 0 },
      { what: 'worked_out', figures: ['climb'] },
    ],
  })
})

test('the summary of the watch goes before what the records add up to', () => {
  const records = [
    { at: at(0), altitudeMeters: 100, heartRateBpm: 120, distanceMeters: 0 },
    { at: at(40), altitudeMeters: 150, heartRateBpm: 140, distanceMeters: 150 },
  ]
  const sessions = [
    {
      start: at(-5),
      elapsedSeconds: 60.5,
      distanceMeters: 160.2,
      ascentMeters: 12,
      averageHeartRateBpm: 131,
      sport: 1,
      subSport: 3,
    },
  ]
  expect(readFit(aFit({ records, sessions }))[0]).toEqual({
    format: 'fit',
    modality: 'trail_run',
    start: { type: 'instant', atMs: at(-5).getTime(), offsetMinutes: null },
    elapsedSeconds: 60.5,
    movingSeconds: null,
    laps: [],
    distanceMeters: 160.2,
    climbMeters: 12,
    averageHeartRateBpm: 131,
    remarks: [{ what: 'points', count: 2, withoutTime: 0, withoutPosition: 0 }],
  })
})

test('of several sports in one file each is read, with its own points only', () => {
  const records = [
    { at: at(0), heartRateBpm: 120 },
    { at: at(50), heartRateBpm: 120 },
    { at: at(200), heartRateBpm: 180 },
  ]
  const sessions = [
    { start: at(0), elapsedSeconds: 100, sport: 5 },
    { start: at(100), elapsedSeconds: 200, sport: 1 },
  ]
  expect(
    readFit(aFit({ records, sessions })).map((one) => [
      one.modality,
      one.elapsedSeconds,
      one.averageHeartRateBpm,
    ]),
  ).toEqual([
    ['swimming', 100, 120],
    ['run', 200, 180],
  ])
})

test('a lap is of the session that it began in, and its pauses are left out where the watch says how long they were', () => {
  const sessions = [
    { start: at(0), elapsedSeconds: 100, sport: 2 },
    { start: at(100), elapsedSeconds: 200, sport: 1 },
  ]
  const laps = [
    { start: at(0), elapsedSeconds: 100, distanceMeters: 900, averageHeartRateBpm: 120 },
    { start: at(100), elapsedSeconds: 120, timerSeconds: 90, distanceMeters: 400, averageHeartRateBpm: 150 },
    { start: at(220), elapsedSeconds: 80, timerSeconds: 80, distanceMeters: 300, averageHeartRateBpm: 160 },
  ]
  expect(readFit(aFit({ sessions, laps })).map((one) => one.laps)).toEqual([
    [{ seconds: 100, meters: 900, heartRateBpm: 120 }],
    [
      { seconds: 90, meters: 400, heartRateBpm: 150 },
      { seconds: 80, meters: 300, heartRateBpm: 160 },
    ],
  ])
})

test('of many files or sessions in one none is dropped in silence', () => {
  const run = aFit({ sessions: [{ start: at(0), elapsedSeconds: 100, sport: 1 }] })
  const chain = (count: number) =>
    readFit(new Uint8Array(Buffer.concat(Array.from({ length: count }, () => run))))
  expect(chain(400)).toHaveLength(400)
  expect(() => chain(501)).toThrow(
    'This is more than 500 FIT files in one. Copy each from the watch by itself and bring those in.',
  )
  const sessions = (count: number) =>
    Array.from({ length: count }, (_, leg) => ({ start: at(leg * 100), elapsedSeconds: 90, sport: 1 }))
  expect(readFit(aFit({ sessions: sessions(50) }))).toHaveLength(50)
  expect(() => readFit(aFit({ sessions: sessions(201) }))).toThrow(
    /^This FIT file holds more than 200 workouts/,
  )
})
