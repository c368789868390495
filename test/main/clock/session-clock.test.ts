// The session clock with a clock turned by hand: waiting, telling, writing, sleeping.
import { beforeEach, describe, expect, test } from 'vitest'
import { createSessionClock, type SessionClock } from '../../../src/main/clock/session-clock.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import type { AppEvent } from '../../../src/shared/contract/api.ts'
import { recoverySession } from '../../../src/shared/recovery/recovery-routine.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import type { SessionState } from '../../../src/shared/session/state.ts'
import { FakeClock } from '../../fakes/clock.ts'

const routine = Routine.parse({
  id: 'r',
  name: 'R',
  family: 'other',
  blocks: [
    {
      steps: [
        { id: 'lunge', name: 'Lunge', work: { type: 'hold', seconds: 40 }, sides: 'left_right' },
        { id: 'fold', name: 'Fold', work: { type: 'hold', seconds: 20 } },
      ],
    },
  ],
})
const id = 'ab7c1f2e-0d1b-4f0a-9c65-1b6c9f0f6c11'

/** Keeps what is written, and can be slow or refuse. */
class FakeFile {
  readonly written: SessionState[] = []
  refuses = false
  #held: (() => void)[] | null = null

  readonly save = async (state: SessionState): Promise<Answer<null>> => {
    if (this.#held) await new Promise<void>((resolve) => this.#held?.push(resolve))
    if (this.refuses) return { ok: false, fault: 'not_saved', message: 'The disk is full.' }
    this.written.push(state)
    return { ok: true, value: null }
  }

  hold(): void {
    this.#held = []
  }

  letGo(): void {
    const waiting = this.#held ?? []
    this.#held = null
    for (const resolve of waiting) resolve()
  }
}

let clock: FakeClock
let file: FakeFile
let events: AppEvent[]
let session: SessionClock

beforeEach(() => {
  clock = new FakeClock()
  file = new FakeFile()
  events = []
  session = createSessionClock({
    clock,
    save: file.save,
    emit: (event) => events.push(event),
    newId: () => id,
  })
})

/** `running 3 1.5`: the state, its segment and the seconds played of it when it was last stopped. */
function place(state: SessionState = session.current().session): string {
  if (state.type === 'idle' || state.type === 'finished') return state.type
  const reason = state.type === 'paused' ? ` ${state.reason}` : ''
  return `${state.type}${reason} ${state.at.index} ${state.at.playedMs / 1000}`
}

const told = <T extends AppEvent['type']>(type: T) =>
  events.filter((event): event is Extract<AppEvent, { type: T }> => event.type === type)

describe('a session', () => {
  test('plays to its end with one timer at a time, told to the windows at each segment', () => {
    expect(session.start(routine, [])).toEqual({ ok: true, value: session.current() })
    expect(clock.pending).toBe(1)
    clock.run(40_000)
    expect(clock.pending).toBe(1)
    clock.run(75_000)
    expect(clock.pending).toBe(0)
    expect(told('session').map(({ now }) => [place(now.session), now.nowMs])).toEqual([
      ['running 0 0', 1000],
      ['running 1 0', 6000],
      ['running 2 0', 46_000],
      ['running 3 0', 51_000],
      ['running 4 0', 91_000],
      ['running 5 0', 96_000],
      ['finished', 116_000],
    ])
    expect(session.current().session).toMatchObject({
      startedAt: '2026-11-22T18:00:00+01:00',
      endedAt: '2026-11-22T18:01:55+01:00',
    })
  })

  test('does not drift when each wake-up comes a little late', () => {
    session.start(routine, [])
    clock.run(114_990, 20)
    expect(session.current().session).toMatchObject({ type: 'running', sinceMs: 96_000 })
  })

  test('is started once, and the one before is saved or discarded first', () => {
    session.start(routine, [])
    expect(session.start(routine, [])).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'A session is under way already.',
    })
    session.act({ type: 'finish_early' })
    expect(session.start(routine, [])).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'The last session is not saved yet. It can be saved or discarded first.',
    })
    expect(session.discard()).toEqual({ ok: true, value: { session: { type: 'idle' }, nowMs: 1000 } })
    expect(session.start(routine, []).ok).toBe(true)
  })

  test('answers an action that does not fit with its reason and stays as it is', () => {
    session.start(routine, [])
    const before = session.current()
    expect(session.act({ type: 'done' })).toEqual({
      ok: false,
      fault: 'conflict',
      message: 'This step ends by the clock.',
    })
    expect(session.current()).toEqual(before)
  })

  test('paused waits for nothing and tells no cues', () => {
    session.start(routine, [])
    clock.run(7000)
    session.act({ type: 'pause' })
    expect(clock.pending).toBe(0)
    clock.run(3_600_000)
    session.act({ type: 'resume' })
    expect(place()).toBe('running 1 2')
    expect(told('cues').at(-2)?.cues).toEqual([])
  })

  test('does not care about the wall clock', () => {
    session.start(routine, [])
    clock.run(20_000)
    clock.moveWall(-86_400_000)
    clock.run(30_000)
    clock.moveWall(200 * 86_400_000)
    expect(place()).toBe('running 3 0')
  })
})

describe('the cues', () => {
  test('are each told at least two seconds ahead, but for those at the very start', () => {
    session.start(routine, [])
    clock.run(120_000)
    const firstTold = new Map<number, number>()
    for (const { nowMs, cues } of told('cues'))
      for (const { atMs } of cues) firstTold.set(atMs, Math.min(nowMs, firstTold.get(atMs) ?? nowMs))
    const hasty = [...firstTold].filter(([atMs, nowMs]) => atMs - nowMs < 2000)
    expect(hasty).toEqual([[1000, 1000]])
    expect(firstTold.has(116_000)).toBe(true)
  })
})

describe('the disk', () => {
  test('has every transition and, in a long segment, a place at most 15 s old', async () => {
    session.start(routine, [])
    for (let second = 0; second < 60; second++) {
      clock.run(1000)
      await Promise.resolve()
      await Promise.resolve()
    }
    await session.close()
    expect(file.written.map((state) => place(state))).toEqual([
      'running 0 0',
      'running 1 0',
      'running 1 15',
      'running 1 30',
      'running 2 0',
      'running 3 0',
      'running 3 10',
    ])
  })

  test('gets one write at a time, and of what came up meanwhile only the latest', async () => {
    file.hold()
    session.start(routine, [])
    session.act({ type: 'pause' })
    session.act({ type: 'resume' })
    session.act({ type: 'next' })
    file.letGo()
    await session.close()
    expect(file.written.map((state) => place(state))).toEqual(['running 0 0', 'running 1 0'])
  })

  test('may fail: the runner is told and the session goes on', async () => {
    file.refuses = true
    session.start(routine, [])
    clock.run(8000)
    await session.close()
    expect(told('trouble')[0]).toEqual({
      type: 'trouble',
      message: 'The disk is full.',
      at: '2026-11-22T18:00:08+01:00',
      over: false,
    })
    expect(place()).toBe('running 1 0')
  })

  test('is told to be well again once it was written after all, and only then', async () => {
    file.refuses = true
    session.start(routine, [])
    await session.written()
    file.refuses = false
    clock.run(60_000)
    await session.close()
    const troubles = told('trouble').map((event) => event.type === 'trouble' && event.over)
    expect(troubles).toEqual([false, true])
  })

  test('gives a session back paused at the same place, and it plays on from there', async () => {
    session.start(routine, [])
    clock.run(25_000)
    await session.close()
    const later = new FakeClock()
    const again = createSessionClock({ clock: later, save: file.save, emit: () => {} })
    again.restore(file.written.at(-1) as SessionState)
    expect(place(again.current().session)).toBe('paused restarted 1 20')
    expect(later.pending).toBe(0)
    again.act({ type: 'resume' })
    later.run(20_000)
    expect(again.current().session).toMatchObject({ type: 'running', id, at: { index: 2, playedMs: 0 } })
  })
})

describe('a sleeping computer', () => {
  test('pauses the session when it says so beforehand', () => {
    session.start(routine, [])
    clock.run(9000)
    session.suspend('slept')
    clock.jump(3_600_000)
    expect(place()).toBe('paused slept 1 4')
  })

  test('is told apart from a locked screen, on which it may sleep later', () => {
    session.start(routine, [])
    clock.run(9000)
    session.suspend('locked')
    clock.run(60_000)
    session.suspend('slept')
    expect(place()).toBe('paused locked 1 4')
    expect(told('session').at(-1)?.now.session).toMatchObject({ type: 'paused', reason: 'locked' })
  })

  test('stops a recovery session, which goes on while the screen is locked or the page is closed', () => {
    const { routine: walk, recovery } = recoverySession('walk', null, null)
    session.start(walk, [], recovery)
    clock.run(9000)
    session.suspend('locked')
    session.suspend('closed')
    clock.run(60_000)
    expect(session.current().session).toMatchObject({ type: 'running', recovery })
    session.suspend('slept')
    expect(place()).toBe('paused slept 0 69')
  })

  test('found out by a wake-up that comes too late pauses within a second of falling asleep', () => {
    session.start(routine, [])
    clock.run(16_000)
    clock.jump(3_600_000)
    expect(place()).toBe('paused slept 1 12')
    expect(told('session').at(-1)?.now.session).toEqual(session.current().session)
  })

  test('that misses a boundary leaves the next segment unplayed', () => {
    session.start(routine, [])
    clock.run(44_500)
    clock.jump(3_600_000)
    expect(place()).toBe('paused slept 2 0')
  })

  test('found out by the runner’s own action is paused too, before the action counts', () => {
    session.start(routine, [])
    clock.run(3000)
    session.act({ type: 'adjust', seconds: 10 })
    clock.stall(3_600_000)
    expect(session.act({ type: 'pause' }).ok).toBe(false)
    expect(place()).toBe('paused slept 0 4')
  })

  test('does not stretch the end of a session that was over', () => {
    session.start(routine, [])
    clock.run(114_500)
    clock.jump(3_600_000)
    expect(session.current().session).toMatchObject({
      type: 'finished',
      endedAt: '2026-11-22T18:01:55+01:00',
    })
  })

  test('whose monotonic clock stood still is found out within a second of waking, and no second is lost or played', () => {
    session.start(routine, [])
    clock.run(9000)
    clock.sleep(3_600_000)
    clock.run(1000)
    expect(place()).toBe('paused slept 1 4')
    expect(told('session').at(-1)?.now.session).toEqual(session.current().session)
    expect(clock.pending).toBe(0)
    session.act({ type: 'resume' })
    clock.run(36_000)
    expect(place()).toBe('running 2 0')
  })

  test('whose monotonic clock stood still is found out by the runner’s own action too', () => {
    session.start(routine, [])
    clock.run(9000)
    clock.sleep(3_600_000)
    session.act({ type: 'next' })
    expect(place()).toBe('paused slept 2 0')
  })

  test('does not end a session that has a boundary just after it', () => {
    session.start(routine, [])
    clock.run(114_500)
    clock.sleep(3_600_000)
    clock.run(900)
    expect(place()).toBe('paused slept 5 19')
  })

  test('is not suspected where a coarse clock steps by a second or two, or a nap was that short', () => {
    session.start(routine, [])
    clock.run(9000)
    clock.sleep(2000)
    clock.run(1000)
    clock.sleep(-2000)
    clock.run(1000)
    expect(place()).toBe('running 1 0')
    expect(session.act({ type: 'pause' }).ok && place()).toBe('paused runner 1 6')
  })

  test('that was a stall of a few seconds loses nothing', () => {
    session.start(routine, [])
    clock.run(44_000)
    clock.jump(4500)
    expect(session.current().session).toMatchObject({ type: 'running', at: { index: 2 }, sinceMs: 46_000 })
  })
})
