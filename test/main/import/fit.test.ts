// FIT files of watches that leave things out or hold more than one sport.
import { expect, test } from 'vitest'
import { readFit } from '../../../src/main/import/fit.ts'
import { aFit } from './workout-files.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, seconds))

test('without a summary the records speak: first to last time, last distance, climb and heart rate', () => {
  const records = [
    { at: at(0), altitudeMeters: 100, heartRateBpm: 120, distanceMeters: 0 },
    { at: at(10), altitudeMeters: 104, heartRateBpm: 140, distanceMeters: 40 },
    { at: at(40), altitudeMeters: 102, distanceMeters: 150 },
  ]
  expect(readFit(aFit({ records }))).toEqual({
    format: 'fit',
    modality: null,
    startMs: at(0).getTime(),
    elapsedSeconds: 40,
    distanceMeters: 150,
    climbMeters: 4,
    averageHeartRateBpm: 135,
    remarks: ['3 points.'],
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
  expect(readFit(aFit({ records, sessions }))).toEqual({
    format: 'fit',
    modality: 'trail_run',
    startMs: at(-5).getTime(),
    elapsedSeconds: 60.5,
    distanceMeters: 160.2,
    climbMeters: 12,
    averageHeartRateBpm: 131,
    remarks: ['2 points.'],
  })
})

test('of several sports in one file the first is read, with its own points only', () => {
  const records = [
    { at: at(0), heartRateBpm: 120 },
    { at: at(50), heartRateBpm: 120 },
    { at: at(200), heartRateBpm: 180 },
  ]
  const sessions = [
    { start: at(0), elapsedSeconds: 100, sport: 5 },
    { start: at(100), elapsedSeconds: 200, sport: 1 },
  ]
  const recording = readFit(aFit({ records, sessions }))
  expect([
    recording.modality,
    recording.elapsedSeconds,
    recording.averageHeartRateBpm,
    recording.remarks,
  ]).toEqual(['swimming', 100, 120, ['2 points.', 'This file holds 2 activities; the first was read.']])
})
