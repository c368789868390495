// The y axes of trend charts.
import { expect, test } from 'vitest'
import { hoursAxis, minuteSteps, niceAxis, scaleAxis } from '../../../src/renderer/charts/axes.ts'

const ticksOf = ({ ticks }: { ticks: readonly { at: number }[] }) => ticks.map(({ at }) => at)

test('the hours of sleep have room for the shortest and the longest night', () => {
  expect(hoursAxis([4.5 * 60, 11.2 * 60])).toEqual({
    span: [240, 720],
    ticks: [
      { at: 240, text: '4 h' },
      { at: 480, text: '8 h' },
      { at: 720, text: '12 h' },
    ],
  })
  expect(hoursAxis([]).ticks.map(({ text }) => text)).toEqual(['6 h', '8 h', '10 h'])
})

test('other quantities have a few round numbers around their values', () => {
  expect(ticksOf(niceAxis([44, 57]))).toEqual([40, 45, 50, 55, 60])
  expect(ticksOf(niceAxis([48, 48], { leastStep: 2 }))).toEqual([48, 50, 52])
  expect(ticksOf(niceAxis([120, 870], { fromZero: true }))).toEqual([0, 500, 1000])
  expect(ticksOf(niceAxis([820, 890], { steps: minuteSteps, leastStep: 30 }))).toEqual([810, 840, 870, 900])
  expect(ticksOf(niceAxis([]))).toEqual([0, 1, 2])
  expect(ticksOf(scaleAxis(1, 7, 3))).toEqual([1, 4, 7])
})
