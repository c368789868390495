// The session clock on any routine, with a computer that sleeps, stalls and wakes late.
import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSessionClock } from '../../../src/main/clock/session-clock.ts'
import { epochOf } from '../../../src/shared/base/day.ts'
import type { AppEvent, SessionNow } from '../../../src/shared/contract/api.ts'
import { Routine } from '../../../src/shared/routines/routine.ts'
import { totals } from '../../../src/shared/routines/timeline.ts'
import { advance } from '../../../src/shared/session/engine.ts'
import { elapsedMs, segmentsOf } from '../../../src/shared/session/position.ts'
import { FakeClock } from '../../fakes/clock.ts'
import { anyRoutine, wall } from '../../shared/session/arbitrary.ts'

type Happening = { what: 'run' | 'stall' | 'jump' | 'sleep'; ms: number; lateMs: number }

const hourMs = 3_600_000
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    what: fc.constant('run' as const),
    ms: fc.integer({ min: 0, max: 40_000 }),
    lateMs: fc.integer({ min: 0, max: 200 }),
  }),
  fc.record({
    what: fc.constant('stall' as const),
    ms: fc.integer({ min: 0, max: 4000 }),
    lateMs: fc.constant(0),
  }),
  fc.record({
    what: fc.constantFrom('jump' as const, 'sleep' as const),
    ms: fc.integer({ min: 10_000, max: 8 * hourMs }),
    lateMs: fc.constant(0),
  }),
)

function begin(routine: Routine) {
  const clock = new FakeClock()
  const events: AppEvent[] = []
  const session = createSessionClock({
    clock,
    save: async () => ({ ok: true, value: null }),
    emit: (event) => events.push(event),
  })
  session.start(routine, [])
  return { clock, session, events }
}

/** A session as a window shows it: over a boundary that main's next wake-up has still to cross. */
const shown = ({ session, nowMs }: SessionNow) => advance(session, { nowMs, wall })

function played(now: SessionNow): number {
  const session = shown(now)
  return session.type === 'idle' ? 0 : elapsedMs(session, now.nowMs)
}

describe('on any computer', () => {
  property.prop([anyRoutine, fc.array(anyHappening, { maxLength: 15 })])(
    'no time is played in a sleep, no more of it lost than a second and a late wake-up, and awake none is lost at all',
    (routine, happenings) => {
      const { clock, session } = begin(routine)
      for (const { what, ms, lateMs } of happenings) {
        const before = session.current()
        const playedBefore = played(before)
        if (what === 'run') clock.run(ms, lateMs)
        if (what === 'stall' || what === 'jump') clock.jump(ms)
        if (what === 'sleep') {
          clock.sleep(ms)
          clock.run(1000)
        }
        const after = session.current()
        const gainedMs = played(after) - playedBefore
        const is = shown(after)
        if (before.session.type !== 'running') expect(gainedMs).toBe(0)
        else if (what === 'jump' || what === 'sleep') {
          expect(Math.abs(gainedMs)).toBeLessThanOrEqual(1200)
          expect(is.type === 'paused' ? is.reason : is.type).toMatch(/^(slept|finished)$/)
        } else if (is.type === 'finished') expect(gainedMs).toBeLessThanOrEqual(ms)
        else expect([is.type, gainedMs]).toEqual(['running', ms])
        if (is.type === 'paused') session.act({ type: 'resume' })
      }
    },
  )

  property.prop([anyRoutine, fc.array(anyHappening, { maxLength: 15 })])(
    'a session that nobody touches plays every segment for its own length, in order',
    (routine, happenings) => {
      const { clock, session, events } = begin(routine)
      for (const { what, ms, lateMs } of happenings) {
        if (what === 'run') clock.run(ms, lateMs)
        if (what === 'stall' || what === 'jump') clock.jump(ms)
        if (what === 'sleep') clock.sleep(ms)
        if (session.current().session.type === 'paused') session.act({ type: 'resume' })
        session.act({ type: 'done' })
      }
      while (session.current().session.type !== 'finished') {
        clock.run(20_000)
        session.act({ type: 'resume' })
        session.act({ type: 'done' })
      }
      const { session: ended } = session.current()
      if (ended.type !== 'finished') throw new Error('not finished')
      for (const { key, lengthMs } of segmentsOf(ended))
        if (lengthMs !== null) expect([key, ended.playedBySegment[key]]).toEqual([key, lengthMs])
      expect(ended).toMatchObject({ early: false, cutShort: [] })
      const order = events.flatMap((event) =>
        event.type === 'session' && event.now.session.type === 'running' ? event.now.session.at.index : [],
      )
      expect(order).toEqual(order.toSorted((one, other) => one - other))
    },
  )
})

test('an hour of reps, each wake-up a little late, ends on the very millisecond', () => {
  const hour = Routine.parse({
    id: 'hour',
    name: 'Hour',
    family: 'other',
    blocks: [
      {
        rounds: 6,
        steps: [
          {
            id: 'rep',
            name: 'Rep',
            work: { type: 'reps', count: 12, phases: [{ holdSeconds: 20 }, { holdSeconds: 25 }] },
            getReadySeconds: 0,
            restAfterSeconds: 72,
          },
        ],
      },
    ],
  })
  expect(totals(hour).totalMs).toBe(hourMs)
  const { clock, session, events } = begin(hour)
  for (let second = 0; second <= 3600; second++) clock.run(1000, (second * 37) % 250)
  const { session: ended } = session.current()
  if (ended.type !== 'finished') throw new Error('not finished')
  expect(elapsedMs(ended, 0)).toBe(hourMs)
  expect(epochOf(ended.endedAt) - epochOf(ended.startedAt)).toBe(hourMs)
  const sinceMs = events.flatMap((event) =>
    event.type === 'session' && event.now.session.type === 'running' ? event.now.session.sinceMs : [],
  )
  let startsMs = 1000
  const planned = segmentsOf(ended).map(({ plannedMs }) => {
    startsMs += plannedMs
    return startsMs - plannedMs
  })
  expect(sinceMs).toEqual(planned)
})
