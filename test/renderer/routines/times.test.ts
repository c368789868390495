// Times on the clock and in sentences.
import { expect, test } from 'vitest'
import { clockText, countdownText, durationWords } from '../../../src/renderer/routines/times.ts'

test('the clock shows minutes and seconds, and hours where there are any', () => {
  expect([0, 19, 60, 860, 3725].map(clockText)).toEqual(['0:00', '0:19', '1:00', '14:20', '1:02:05'])
})

test('a countdown shows a second until it has passed, and 0:00 only at the end', () => {
  expect([30_000, 29_999, 29_001, 29_000, 1, 0, -5].map(countdownText)).toEqual([
    '0:30',
    '0:30',
    '0:30',
    '0:29',
    '0:01',
    '0:00',
    '0:00',
  ])
})

test('a duration reads as one would say it', () => {
  expect([1, 40, 60, 65, 832, 3600, 3900].map(durationWords)).toEqual([
    '1 second',
    '40 seconds',
    '1 minute',
    '1 minute 5',
    '13 minutes 52',
    '1 hour',
    '1 hour 5 minutes',
  ])
})
