// The session's end with a journal that takes its time.
import { expect, test } from 'vitest'
import { createSessionClock } from '../../../src/main/clock/session-clock.ts'
import { createSessionService } from '../../../src/main/service/session-service.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import type { Edited } from '../../../src/shared/contract/api.ts'
import type { JournalRecord } from '../../../src/shared/journal/records.ts'
import { recoverySession } from '../../../src/shared/recovery/recovery-routine.ts'
import { FakeClock } from '../../fakes/clock.ts'
import { id } from '../../fakes/records.ts'
import { aRoutine } from '../../fakes/services.ts'

test('a slow save puts away its own session, not the one begun meanwhile', async () => {
  const time = new FakeClock()
  const ids = ['ab7c1f2e-0d1b-4f0a-9c65-1b6c9f0f6c11', 'ab7c1f2e-0d1b-4f0a-9c65-1b6c9f0f6c12']
  const clock = createSessionClock({
    clock: time,
    save: async () => ({ ok: true, value: null }),
    emit: () => {},
    newId: () => ids.shift() ?? '',
  })
  let letJournalAnswer: (answer: Answer<Edited>) => void = () => {}
  const service = createSessionService({
    clock,
    save: () =>
      new Promise((resolve) => {
        letJournalAnswer = resolve
      }),
    findRoutine: () => aRoutine,
    wall: () => time.wall(),
    timeZone: () => 'Europe/Berlin',
    dayStartMinutes: () => 240,
  })
  await service.start({ routine: 'calves', before: [] })
  await service.act({ type: 'finish_early' })
  const saving = service.save({ before: [], after: [], note: '' })
  await service.discard()
  await service.start({ routine: 'calves', before: [] })
  await service.act({ type: 'finish_early' })
  letJournalAnswer({
    ok: true,
    value: { change: { rev: 1, at: 0, put: [], remove: [] }, undo: null, redo: null },
  })
  await saving
  expect(clock.current().session).toMatchObject({ type: 'finished', id: expect.stringMatching(/12$/) })
})

test('a recovery session is written as one workout, with what was said at its end or its time alone', async () => {
  const time = new FakeClock()
  const clock = createSessionClock({
    clock: time,
    save: async () => ({ ok: true, value: null }),
    emit: () => {},
    newId: () => id(7),
  })
  const written: JournalRecord[] = []
  let isFull = true
  const service = createSessionService({
    clock,
    async save(record) {
      if (isFull) return { ok: false, fault: 'not_saved', message: 'The disk is full.' }
      written.push(record)
      return { ok: true, value: { change: { rev: 1, at: 0, put: [], remove: [] }, undo: null, redo: null } }
    },
    findRoutine: () => aRoutine,
    wall: () => time.wall(),
    timeZone: () => 'Europe/Berlin',
    dayStartMinutes: () => 240,
  })
  const walk = { ...recoverySession('walk', null, null), before: [] }
  const nothing = { before: [], after: [], note: '' }
  const end = { durationSeconds: 1800, averageHeartRateBpm: 101, afterwards: 'same' } as const
  await service.start(walk)
  time.run(20 * 60_000)
  await service.act({ type: 'done' })
  expect(await service.save({ ...nothing, recovery: end })).toMatchObject({ ok: false })
  isFull = false
  await service.save({ ...nothing, recovery: end })
  expect((await service.save({ ...nothing, recovery: end })).ok).toBe(false)
  await service.start(walk)
  time.run(5 * 60_000)
  await service.act({ type: 'done' })
  await service.save(nothing)
  expect(written).toMatchObject([
    { kind: 'workout', modality: 'walk', purpose: 'recovery', ...end },
    { kind: 'workout', durationSeconds: 300, averageHeartRateBpm: null, afterwards: null },
  ])
})
