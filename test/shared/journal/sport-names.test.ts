// What devices and services call a sport.
import { expect, test } from 'vitest'
import { modalityOf } from '../../../src/shared/journal/sport-names.ts'

test.each([
  [['running'], 'run'],
  [['9'], 'run'],
  [['1'], 'cycling'],
  [['TrailRun'], 'trail_run'],
  [['VirtualRun'], 'run'],
  [['Jogging'], 'run'],
  [['Run'], 'run'],
  [['trail', 'running'], 'trail_run'],
  [['trail_running'], 'trail_run'],
  [['Trail Run'], 'trail_run'],
  [['treadmill', 'running'], 'run'],
  [['generic', 'hiking'], 'hike'],
  [['Walking'], 'walk'],
  [['e_biking'], 'cycling'],
  [['Biking'], 'cycling'],
  [['lap_swimming', 'swimming'], 'swimming'],
  [['elliptical', 'fitness_equipment'], 'elliptical'],
  [['strength_training', 'training'], 'strength'],
  [['yoga', 'training'], 'yoga'],
  [['flexibility_training', 'training'], 'mobility'],
  [['cardio_training', 'training'], 'cardio'],
  [['generic', 'golf'], null],
  [['Other'], null],
  [[null, undefined, ''], null],
  [['constructor'], null],
])('%j is %s', (names, modality) => {
  expect(modalityOf(...names)).toBe(modality)
})
