// The session's end with a journal that takes its time.
import { expect, test } from 'vitest'
import { createSessionClock } from '../../../src/main/clock/session-clock.ts'
import { createSessionService } from '../../../src/main/service/session-service.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import type { Edited } from '../../../src/shared/contract/api.ts'
import { FakeClock } from '../../fakes/clock.ts'
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
