// GPX files with breaks, heart rates and points that say too little.
import { expect, test } from 'vitest'
import { readGpx } from '../../../src/main/import/gpx.ts'
import { aGpx, textBytes } from './workout-files.ts'

const read = (gpx: string) => readGpx(textBytes(gpx))[0]

test('distance and climb are not counted across the break between two segments', () => {
  const recording = read(
    aGpx([
      [
        { time: '09:00:00', lat: '0', lon: '8', ele: '100' },
        { time: '09:05:00', lat: '0', lon: '8.01', ele: '110' },
      ],
      [
        { time: '09:30:00', lat: '0', lon: '9', ele: '500' },
        { time: '09:35:00', lat: '0', lon: '9.01', ele: '520' },
      ],
    ]),
  )
  expect(recording).toEqual({
    format: 'gpx',
    modality: 'run',
    start: { type: 'instant', atMs: Date.UTC(2026, 10, 22, 9), offsetMinutes: null },
    elapsedSeconds: 2100,
    movingSeconds: null,
    laps: [],
    distanceMeters: expect.closeTo(2223.9, 1),
    climbMeters: 30,
    averageHeartRateBpm: null,
    remarks: [
      { what: 'points', count: 4, withoutTime: 0, withoutPosition: 0 },
      { what: 'worked_out', figures: ['distance', 'climb'] },
    ],
  })
})

test('points without a time or a place on the earth are left out and counted', () => {
  const recording = read(
    aGpx([
      [
        { time: '09:00:00' },
        { time: '9 o’clock' },
        { time: '09:01:00', lat: '91' },
        { time: '09:02:00', lon: 'east' },
      ],
    ]),
  )
  expect(recording?.remarks[0]).toEqual({ what: 'points', count: 1, withoutTime: 1, withoutPosition: 2 })
})

test('a heart rate holds until the next point, at most a minute', () => {
  const recording = read(
    aGpx([
      [
        { time: '09:00:00', hr: 100 },
        { time: '09:00:30', hr: 160 },
        { time: '09:10:00', hr: 0 },
        { time: '09:10:30', hr: 255 },
      ],
    ]),
  )
  expect(recording?.averageHeartRateBpm).toBe(140)
})

test('a single heart rate is its own mean', () => {
  expect(read(aGpx([[{ time: '09:00:00', hr: 100 }]]))?.averageHeartRateBpm).toBe(100)
})

test('of tracks hours apart no more than a thousand are read from one file', () => {
  const track = (day: number) =>
    `<trk><trkseg><trkpt lat="50" lon="8"><time>${new Date(Date.UTC(2024, 0, day)).toISOString()}</time></trkpt></trkseg></trk>`
  const tracks = (count: number) => Array.from({ length: count }, (_, day) => track(day)).join('')
  const read = (count: number) => readGpx(textBytes(`<gpx>${tracks(count)}</gpx>`))
  expect(read(800)).toHaveLength(800)
  expect(() => read(1001)).toThrow(/^This GPX file holds more than 1,000 workouts\. Export fewer at a time/)
})
