// TCX files with pauses, missing laps' figures and several activities.
import { expect, test } from 'vitest'
import { readTcx } from '../../../src/main/import/tcx.ts'
import { parseWorkoutFile } from '../../../src/main/import/workout-file.ts'
import { aTcx, berlin, textBytes } from './workout-files.ts'

const time = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 9, minutes)).toISOString()

function lap(minute: number, inner: string, points = ''): string {
  return `<Lap StartTime="${time(minute)}">${inner}<Track>${points}</Track></Lap>`
}

function point(minute: number, inner = ''): string {
  return `<Trackpoint><Time>${time(minute)}</Time>${inner}</Trackpoint>`
}

test('the duration runs from the start to the last moment, pauses included', () => {
  const laps =
    lap(0, '<TotalTimeSeconds>300</TotalTimeSeconds>') + lap(20, '<TotalTimeSeconds>90.5</TotalTimeSeconds>')
  const [recording] = readTcx(textBytes(aTcx(`<Activity Sport="Running">${laps}</Activity>`)))
  expect([recording?.elapsedSeconds, recording?.movingSeconds]).toEqual([1290.5, 390.5])
})

test('where laps have no figures the points speak', () => {
  const place = (longitude: number) =>
    `<Position><LatitudeDegrees>0</LatitudeDegrees><LongitudeDegrees>${longitude}</LongitudeDegrees></Position>`
  const points =
    point(
      0,
      `${place(8)}<HeartRateBpm><Value>100</Value></HeartRateBpm><AltitudeMeters>10</AltitudeMeters>`,
    ) +
    point(
      1,
      `${place(8.01)}<HeartRateBpm><Value>140</Value></HeartRateBpm><AltitudeMeters>30</AltitudeMeters>`,
    ) +
    point(2) +
    '<Trackpoint><AltitudeMeters>999</AltitudeMeters></Trackpoint>'
  const [recording] = readTcx(textBytes(aTcx(`<Activity Sport="Biking">${lap(0, '', points)}</Activity>`)))
  expect(recording).toEqual({
    format: 'tcx',
    modality: 'cycling',
    start: { type: 'instant', atMs: Date.UTC(2026, 10, 22, 9), offsetMinutes: null },
    elapsedSeconds: 120,
    movingSeconds: null,
    laps: [],
    distanceMeters: expect.closeTo(1111.95, 1),
    climbMeters: 20,
    averageHeartRateBpm: 120,
    remarks: [
      { what: 'points', count: 3, withoutTime: 1, withoutPosition: 0 },
      { what: 'worked_out', figures: ['distance', 'climb'] },
    ],
  })
})

test('lap heart rates are weighted by the time of the laps, and a lap without one counts for nothing', () => {
  const figures = (seconds: number, bpm: number) =>
    `<TotalTimeSeconds>${seconds}</TotalTimeSeconds><AverageHeartRateBpm><Value>${bpm}</Value></AverageHeartRateBpm>`
  const laps = lap(0, figures(300, 120)) + lap(5, figures(100, 160)) + lap(7, figures(500, 0))
  const [recording] = readTcx(textBytes(aTcx(`<Activity Sport="Running">${laps}</Activity>`)))
  expect(recording?.averageHeartRateBpm).toBe(130)
})

test('laps keep their time, distance and heart rate; a strap that was off has none', () => {
  const figures = (meters: number, bpm: number) =>
    `<TotalTimeSeconds>300</TotalTimeSeconds><DistanceMeters>${meters}</DistanceMeters><AverageHeartRateBpm><Value>${bpm}</Value></AverageHeartRateBpm>`
  const laps = lap(0, figures(1000, 140)) + lap(5, figures(990, 0))
  const answer = parseWorkoutFile(
    'a.tcx',
    textBytes(aTcx(`<Activity Sport="Running">${laps}</Activity>`)),
    berlin,
  )
  expect(answer.ok && answer.value.workouts[0]?.workout.laps).toEqual([
    { seconds: 300, meters: 1000, averageHeartRateBpm: 140 },
    { seconds: 300, meters: 990 },
  ])
})

test('six laps that take turns are ticked as intervals, and it is said', () => {
  const figures = (seconds: number) =>
    `<TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>1000</DistanceMeters>`
  const laps = [240, 360, 240, 360, 240, 360].map((seconds, at) => lap(at * 6, figures(seconds))).join('')
  const answer = parseWorkoutFile(
    'a.tcx',
    textBytes(aTcx(`<Activity Sport="Running">${laps}</Activity>`)),
    berlin,
  )
  const [first] = answer.ok ? answer.value.workouts : []
  expect([first?.workout.intervals, first?.remarks.at(-1)]).toEqual([true, { what: 'intervals' }])
})

test('every activity is read', () => {
  const run = `<Activity Sport="Running">${lap(0, '<TotalTimeSeconds>60</TotalTimeSeconds>', point(0))}</Activity>`
  const ride = `<Activity Sport="Biking">${lap(30, '<TotalTimeSeconds>90</TotalTimeSeconds>', point(30))}</Activity>`
  expect(
    readTcx(textBytes(aTcx(run + ride))).map(({ modality, elapsedSeconds }) => [modality, elapsedSeconds]),
  ).toEqual([
    ['run', 60],
    ['cycling', 90],
  ])
})

test('a year of two runs a day comes in from one file; more than a thousand workouts are refused with what to do', () => {
  const run = `<Activity Sport="Running">${lap(0, '<TotalTimeSeconds>60</TotalTimeSeconds>')}</Activity>`
  const read = (count: number) => parseWorkoutFile('a.tcx', textBytes(aTcx(run.repeat(count))), berlin)
  const year = read(730)
  expect(year.ok && year.value.workouts).toHaveLength(730)
  expect(read(1001)).toEqual({
    ok: false,
    fault: 'unreadable_file',
    message:
      'This TCX file holds more than 1,000 workouts. Export fewer at a time, such as a year, and bring those in.',
  })
})
