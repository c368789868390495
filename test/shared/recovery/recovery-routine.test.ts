// A recovery session in the player: it counts up until Done, past its dose too, and becomes a workout once.
import { expect, it } from 'vitest'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { recoverySession } from '../../../src/shared/recovery/recovery-routine.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { cuesFor } from '../../../src/shared/session/cues.ts'
import { act, advance, restore, startSession } from '../../../src/shared/session/engine.ts'
import { recoveryRecord } from '../../../src/shared/session/log.ts'
import { elapsedMs, remainingMs } from '../../../src/shared/session/position.ts'
import { SessionState } from '../../../src/shared/session/state.ts'
import { at, dayAfter } from '../../fakes/after-marathon.ts'
import { id } from '../../fakes/records.ts'

const minute = 60_000
const heart = { aimBpm: 108, mostBpm: 126, maximumBpm: 180, from: 'measured' } as const
const swim = recoverySession(
  'swimming',
  { kinds: ['swim'], occasion: 'separate', minutes: { least: 20, most: 35 }, usual: null },
  heart,
)
const now = (minutes: number) => ({ nowMs: minutes * minute, wall: at(1, '16:00') })
const started = startSession(swim.routine, { id: id(7), before: [], recovery: swim.recovery, ...now(0) })

function after(minutes: number, type: 'pause' | 'resume' | 'done', state: SessionState): SessionState {
  const answer = act(state, { type }, now(minutes))
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

it('shows its heart rate and its dose, and is a routine as any other', () => {
  expect(swim.recovery).toEqual({
    modality: 'swimming',
    occasion: 'separate',
    mostBpm: 126,
    minutes: { least: 20, most: 35 },
  })
  expect(swim.routine.blocks[0]?.steps[0]?.instruction).toContain('126 at most')
  expect(Routine.parse(swim.routine)).toEqual(swim.routine)
  expect(recoverySession('walk', null, null).recovery).toMatchObject({ mostBpm: null, minutes: null })
})

it('goes on past its dose, is told its start and its end alone, and stands still while it is paused', () => {
  const long = advance(started, now(50))
  expect(long).toBe(started)
  expect(remainingMs(started, 50 * minute)).toBeNull()
  expect(cuesFor(started, 0, 60 * minute).map(({ sound }) => sound)).toEqual(['start'])
  const paused = after(10, 'pause', started)
  const done = after(45, 'done', after(30, 'resume', paused))
  expect(done).toMatchObject({ type: 'finished', early: false, recovery: swim.recovery })
  expect(done.type === 'finished' && elapsedMs(done, 0)).toBe(25 * minute)
})

it('is read back from the disk as it was, paused where the app ended', () => {
  const kept = SessionState.parse(JSON.parse(JSON.stringify(started)))
  expect(kept).toEqual(started)
  expect(restore(kept)).toMatchObject({ type: 'paused', reason: 'restarted', recovery: swim.recovery })
})

it('becomes a workout with what was said of it', () => {
  const done = after(25, 'done', started)
  if (done.type !== 'finished') throw new Error('not finished')
  const record = recoveryRecord(
    { ...done, recovery: swim.recovery },
    {
      day: dayAfter(1),
      loggedAt: at(1, '16:30'),
      note: 'Calm water.',
      durationSeconds: 1500,
      averageHeartRateBpm: 118,
      afterwards: 'fresher',
    },
  )
  expect(JournalRecord.parse(record)).toEqual(record)
  expect(record).toMatchObject({
    id: id(7),
    modality: 'swimming',
    purpose: 'recovery',
    occasion: 'separate',
    startedAt: at(1, '16:00'),
    durationSeconds: 1500,
    afterwards: 'fresher',
  })
})
