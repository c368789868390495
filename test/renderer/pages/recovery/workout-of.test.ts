// A recovery session that was under way, as it is logged, and as it outlives a reload.
import { expect, it } from 'vitest'
import { workoutOf } from '../../../../src/renderer/pages/recovery/workout-of.ts'
import { createUnderWay } from '../../../../src/renderer/state/under-way.ts'
import { fakeKeptText } from '../../../fakes/kept-text.ts'

const startedMs = Date.parse('2026-11-24T23:20:40+01:00')
const place = { occasion: 'separate', clock: '24h', timeZone: 'Europe/Berlin' } as const

it('is logged with its start, its day and whole minutes, one at the least', () => {
  const swim = workoutOf({ modality: 'swimming', startedMs }, startedMs + 25.4 * 60_000, place)
  expect(swim).toEqual({
    modality: 'swimming',
    purpose: 'recovery',
    occasion: 'separate',
    day: '2026-11-24',
    time: '23:20',
    duration: swim.duration,
  })
  expect(swim.duration).toContain('25')
  expect(workoutOf({ modality: 'walk', startedMs }, startedMs + 5000, place).duration).toContain('1')
})

it('goes on after a reload, until it is dropped', () => {
  const kept = fakeKeptText()
  createUnderWay(kept).begin({ modality: 'walk', startedMs })
  const after = createUnderWay(kept)
  expect(after.present()).toEqual({ modality: 'walk', startedMs })
  expect(after.present()).toBe(after.present())
  after.drop()
  expect(createUnderWay(kept).present()).toBeNull()
  kept.write('{"modality":"flying","startedMs":1}')
  expect(createUnderWay(kept).present()).toBeNull()
})
