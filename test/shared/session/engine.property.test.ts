// What holds for any routine and any order of waits, actions and jumps of the clock.
import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type Segment, totals } from '../../../src/shared/routines/timeline.ts'
import { act, advance, placed, restore } from '../../../src/shared/session/engine.ts'
import { elapsedMs, leftMs, segmentsOf } from '../../../src/shared/session/position.ts'
import { SessionState } from '../../../src/shared/session/state.ts'
import { anyEvents, jumpingWall, trueWall, visitsOf, walk } from './any-session.ts'
import { anyRoutine, started, wall } from './arbitrary.ts'

const elapsed = (state: SessionState, nowMs: number) => (state.type === 'idle' ? 0 : elapsedMs(state, nowMs))

describe('whatever happens', () => {
  property.prop([anyRoutine, anyEvents])('every running millisecond is counted once', (routine, events) => {
    for (const { from, to, fromMs, toMs } of walk(routine, events, trueWall).steps) {
      const passedMs = from.type === 'running' ? toMs - fromMs : 0
      const endedOnTheWay = from.type === 'running' && to.type === 'finished' && passedMs > 0
      const expectedMs = endedOnTheWay ? leftMs(from, segmentsOf(from), fromMs) : passedMs
      expect(elapsed(to, toMs) - elapsed(from, fromMs)).toBe(expectedMs)
    }
  })

  property.prop([anyRoutine, anyEvents])(
    'active time is the time watched in active segments, none of them lost or counted twice',
    (routine, events) => {
      const { state, nowMs, steps } = walk(routine, events, jumpingWall)
      const visits = visitsOf(steps)
      const ended = state.type === 'finished' ? state : endedNow(state, nowMs)
      const watchedMs = (wanted: (segment: Segment) => boolean) =>
        visits.reduce((sum, { segment, ms }) => sum + (wanted(segment) ? ms : 0), 0)
      const keys = [...new Set(visits.map(({ segment }) => segment.key))]
      expect(ended.playedBySegment).toEqual(
        Object.fromEntries(keys.map((key) => [key, watchedMs((segment) => segment.key === key)])),
      )
      expect(ended.steps.map(({ stepId, activeSeconds }) => [stepId, activeSeconds])).toEqual(
        routine.blocks
          .flatMap((block) => block.steps)
          .map(({ id }) => [id, watchedMs(({ step, active }) => active && step.id === id) / 1000]),
      )
    },
  )

  property.prop([anyRoutine, anyEvents])(
    'what ends by itself leads to the very next segment, having had its whole length',
    (routine, events) => {
      const { steps } = walk(routine, events, trueWall)
      const visits = visitsOf(steps)
      visits.forEach(({ ended }, place) => {
        const next = visits[place + 1]
        if (ended !== 'otherwise' && next)
          expect(next.segment.index).toBe((visits[place]?.segment.index ?? 0) + 1)
      })
      const isAdjusted = steps.some(({ action }) => action?.type === 'adjust')
      const played = visits.filter(({ ended }) => ended === 'by the clock')
      if (!isAdjusted)
        expect(played.map(({ ms }) => ms)).toEqual(played.map(({ segment }) => segment.lengthMs))
    },
  )

  property.prop([anyRoutine, anyEvents])(
    'both sides of a step that are played to their end are played for the same time',
    (routine, events) => {
      const visits = visitsOf(walk(routine, events, trueWall).steps)
      visits.forEach((second, place) => {
        const { segment, ended } = second
        if (ended !== 'by the clock' || !segment.active || segment.side !== 'right') return
        const first = visits.slice(0, place).findLast((visit) => isLeftOf(visit.segment, segment))
        if (first?.ended === 'by the clock') expect(second.ms).toBe(first.ms)
      })
    },
  )

  property.prop([anyRoutine, anyEvents])('setting the wall clock changes nothing', (routine, events) => {
    const timeless = ({ state }: ReturnType<typeof walk>) => ({ ...state, startedAt: null, endedAt: null })
    expect(timeless(walk(routine, events, jumpingWall))).toEqual(timeless(walk(routine, events, trueWall)))
  })

  property.prop([anyRoutine, fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 20 })])(
    'waking late or often makes no difference',
    (routine, waits) => {
      const often = walk(
        routine,
        waits.map((waitMs) => ({ waitMs, action: null })),
        trueWall,
      )
      expect(advance(started(routine), { nowMs: often.nowMs, wall: trueWall(often.nowMs) })).toEqual(
        often.state,
      )
    },
  )

  property.prop([anyRoutine, anyEvents])('a restart keeps the place and the time', (routine, events) => {
    const { state, nowMs } = walk(routine, events, trueWall)
    const onDisk = state.type === 'running' ? placed(state, nowMs) : state
    const back = restore(SessionState.parse(JSON.parse(JSON.stringify(onDisk))))
    expect(elapsed(back, 0)).toBe(elapsed(state, nowMs))
    if (state.type === 'running')
      expect(back).toMatchObject({ type: 'paused', reason: 'restarted', at: { index: state.at.index } })
    else if (state.type === 'finished') {
      const { endedMs: _, ...kept } = state
      expect(back).toEqual(kept)
    } else expect(back).toEqual(state)
  })

  property.prop([anyRoutine, fc.integer({ min: 100, max: 5000 })])(
    'played through, each segment is played once and in full',
    (routine, everyMs) => {
      let state: SessionState = started(routine)
      const visited: number[] = []
      for (let nowMs = 0; state.type === 'running'; nowMs += everyMs) {
        state = advance(state, { nowMs, wall })
        if (state.type !== 'running') break
        if (visited.at(-1) !== state.at.index) visited.push(state.at.index)
        const answer = act(state, { type: 'done' }, { nowMs, wall })
        if (answer.ok) state = answer.value
      }
      const segments = segmentsOf(state as Extract<SessionState, { type: 'finished' }>)
      const timed = segments.filter(({ lengthMs }) => lengthMs !== null)
      expect(state).toMatchObject({ type: 'finished', early: false, cutShort: [] })
      expect(visited).toEqual([...visited].sort((one, other) => one - other))
      expect(Object.keys((state as { playedBySegment: object }).playedBySegment)).toHaveLength(
        segments.length,
      )
      expect(state).toMatchObject({
        playedBySegment: Object.fromEntries(timed.map(({ key, lengthMs }) => [key, lengthMs])),
        steps: routine.blocks
          .flatMap(({ steps }) => steps)
          .map(({ id }) => ({ stepId: id, outcome: 'done' })),
      })
      if (timed.length === segments.length) expect(elapsed(state, 0)).toBe(totals(routine).totalMs)
    },
  )
})

function isLeftOf(left: Segment, right: Segment): boolean {
  return (
    left.active &&
    left.side === 'left' &&
    left.step.id === right.step.id &&
    left.round === right.round &&
    left.rep?.n === right.rep?.n &&
    left.rep?.phase === right.rep?.phase
  )
}

/** What the session would be if it were finished now. */
function endedNow(state: SessionState, nowMs: number) {
  const answer = act(state, { type: 'finish_early' }, { nowMs, wall })
  if (!answer.ok || answer.value.type !== 'finished') throw new Error('finishing early did not finish')
  return answer.value
}
