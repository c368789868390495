// What is written down of a session.
import { expect, test } from 'vitest'
import { day, instant } from '../../../src/shared/base/day.ts'
import { JournalRecord, type Rating } from '../../../src/shared/journal/records.ts'
import { act, advance } from '../../../src/shared/session/engine.ts'
import { sessionRecord, stepLogs } from '../../../src/shared/session/log.ts'
import { routineOf, started, wall } from './arbitrary.ts'

const hold = { work: { type: 'hold', seconds: 20 }, getReadySeconds: 5 } as const
const routine = routineOf(
  [
    { ...hold, id: 'a' },
    { ...hold, id: 'b' },
    { ...hold, id: 'c' },
  ],
  { rounds: 2 },
)

test('a session becomes a record with the rounds of each step added up', () => {
  const before: Rating[] = [{ region: 'calf', side: 'left', value: 3 }]
  const atB = advance({ ...started(routine), before }, { nowMs: 32_500, wall })
  const skipped = act(atB, { type: 'next' }, { nowMs: 32_500, wall })
  const ended = skipped.ok ? advance(skipped.value, { nowMs: 140_000, wall }) : skipped
  if (!('type' in ended) || ended.type !== 'finished') throw new Error('not finished')
  const record = sessionRecord(ended, {
    day: day('2026-11-22'),
    loggedAt: instant('2026-11-22T18:05:00+01:00'),
    before: [
      { region: 'calf', side: 'left', value: 9 },
      { region: 'calf', side: 'right', value: 1 },
    ],
    after: [{ region: 'calf', side: 'left', value: 2 }],
    note: 'Easy.',
  })
  expect(record).toEqual({
    kind: 'session',
    id: ended.id,
    rev: 0,
    day: '2026-11-22',
    loggedAt: '2026-11-22T18:05:00+01:00',
    routineId: 'r',
    routineName: 'R',
    family: 'other',
    startedAt: wall,
    endedAt: '2026-11-22T17:59:53+01:00',
    activeSeconds: 102.5,
    elapsedSeconds: 132.5,
    plannedActiveSeconds: 120,
    steps: [
      { stepId: 'a', name: 'a', outcome: 'done', activeSeconds: 40, plannedSeconds: 40, eased: false },
      {
        stepId: 'b',
        name: 'b',
        outcome: 'partly',
        activeSeconds: 22.5,
        plannedSeconds: 40,
        doneSeconds: 22.5,
        eased: false,
      },
      { stepId: 'c', name: 'c', outcome: 'done', activeSeconds: 40, plannedSeconds: 40, eased: false },
    ],
    // The left was rated when the session began, which a later memory does not change.
    before: [...before, { region: 'calf', side: 'right', value: 1 }],
    after: [{ region: 'calf', side: 'left', value: 2 }],
    note: 'Easy.',
  })
  expect(JournalRecord.parse(record)).toEqual(record)
})

test('a step passed in less than a second is skipped, one that was done before stays done', () => {
  const once = routineOf([
    { ...hold, id: 'a' },
    { ...hold, id: 'b' },
  ])
  const atB = advance(started(once), { nowMs: 25_500, wall })
  const backInA = act(atB, { type: 'previous' }, { nowMs: 25_500, wall })
  if (!backInA.ok) throw new Error(backInA.message)
  const inHold = advance(backInA.value, { nowMs: 32_000, wall })
  const ended = act(inHold, { type: 'finish_early' }, { nowMs: 32_000, wall })
  if (!ended.ok || ended.value.type !== 'finished') throw new Error('not finished')
  expect(stepLogs(ended.value)).toEqual([
    { stepId: 'a', name: 'a', outcome: 'done', activeSeconds: 21.5, plannedSeconds: 20, eased: false },
    { stepId: 'b', name: 'b', outcome: 'skipped', activeSeconds: 0, plannedSeconds: 20, eased: false },
  ])
})
