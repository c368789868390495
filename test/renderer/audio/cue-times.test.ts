// Words and flashes come at the moment of their cue.
import { expect, test } from 'vitest'
import { createMoments } from '../../../src/renderer/audio/cue-times.ts'
import type { Cue } from '../../../src/shared/session/cues.ts'
import { handClock } from '../../fakes/later.ts'

const cue = (atMs: number, say: string): Cue => ({ atMs, sound: 'start', say })

test('a word is said when its cue is due and not before', () => {
  const clock = handClock()
  const told: (string | null)[] = []
  createMoments(clock.later, ({ say }) => told.push(say)).plan([cue(101_000, 'Left side')], 100_000)
  clock.turnTo(999)
  expect(told).toEqual([])
  clock.turnTo(1000)
  expect(told).toEqual(['Left side'])
})

test('a pause takes back the words still to come', () => {
  const clock = handClock()
  const told: (string | null)[] = []
  const moments = createMoments(clock.later, ({ say }) => told.push(say))
  moments.plan([cue(500, 'Now'), cue(2000, 'Half')], 0)
  clock.turnTo(500)
  moments.plan([], 500)
  clock.turnTo(5000)
  expect(told).toEqual(['Now'])
})

test('a word of long ago is not said', () => {
  const clock = handClock()
  const told: (string | null)[] = []
  createMoments(clock.later, ({ say }) => told.push(say)).plan([cue(0, 'Half')], 10_000)
  clock.turnTo(5000)
  expect(told).toEqual([])
})
