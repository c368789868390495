// The published curve behind a marathon.
import { expect, test } from 'vitest'
import { marathonReference } from '../../../src/shared/trends/marathon-reference.ts'
import { fixture } from '../science/vectors.ts'

test('the band is the published mean with one standard deviation to either side, never below 0', () => {
  const { days, kneeExtensors } = fixture().reference.takayama2017_marathon
  expect(marathonReference.points.map(({ n }) => n)).toEqual(days)
  expect(marathonReference.points.map(({ mean }) => mean)).toEqual(kneeExtensors.mean)
  expect(marathonReference.points.map(({ low, high }) => [low, high])).toEqual([
    [3.9, 8.3],
    [2.6, 7],
    [0.9, 4.7],
    [0.7, 3.1],
    [0.2, 2],
    [0.1, 2.3],
    [0, 1.8],
  ])
})
