// @vitest-environment jsdom
// The painted clock, in whichever window it is shown.
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTeller } from '../../../../../src/renderer/pages/session/player/announcer.ts'
import { barsOf } from '../../../../../src/renderer/pages/session/player/progress.ts'
import { type Canvas, usePainter } from '../../../../../src/renderer/pages/session/player/use-painter.ts'
import { Instant } from '../../../../../src/shared/base/day.ts'
import { recoverySession } from '../../../../../src/shared/recovery/recovery-routine.ts'
import { type Segment, timeline } from '../../../../../src/shared/routines/timeline.ts'
import { startSession } from '../../../../../src/shared/session/engine.ts'
import type { ActiveSession, RunningSession } from '../../../../../src/shared/session/state.ts'
import { routine, segments } from '../routine.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const nowhere: Canvas = {
  digits: { current: null },
  ring: { current: null },
  bar: { current: null },
  left: { current: null },
  said: { current: null },
}
const running: RunningSession = {
  type: 'running',
  id: '00000000-0000-4000-8000-000000000001',
  routine,
  startedAt: Instant.parse('2026-11-24T20:12:00+00:00'),
  eased: [],
  adjusted: {},
  playedBySegment: {},
  cutShort: [],
  before: [],
  at: { index: 0, playedMs: 0, lengthMs: 5_000 },
  sinceMs: 0,
}

/** A small window, in which time passes as a test says. */
function smallWindow(lessMotion = false) {
  const place = document.body.appendChild(document.createElement('iframe')).contentWindow
  if (!place) throw new Error('No window.')
  place.setTimeout = window.setTimeout
  place.clearTimeout = window.clearTimeout
  place.matchMedia = () => ({ matches: lessMotion }) as MediaQueryList
  const digits = place.document.body.appendChild(place.document.createElement('span'))
  const bar = place.document.body.appendChild(place.document.createElement('i'))
  const ring = place.document.createElementNS('http://www.w3.org/2000/svg', 'circle')
  const hide = (hidden: boolean) => {
    Object.defineProperty(place.document, 'hidden', { configurable: true, value: hidden })
    place.document.dispatchEvent(new Event('visibilitychange'))
  }
  return { digits, bar, ring, hide }
}

/** A get-ready of five seconds that began `playedMs` ago, in a window of its own. */
function playedFor(
  playedMs: number,
  session: ActiveSession = running,
  lessMotion = false,
  shown: readonly Segment[] = segments,
) {
  const { digits, bar, ring, hide } = smallWindow(lessMotion)
  const heard = { session, mainLeadMs: playedMs - performance.now() }
  const canvas = { ...nowhere, digits: { current: digits }, bar: { current: bar }, ring: { current: ring } }
  const bars = barsOf(shown)
  const { unmount } = renderHook(() => usePainter(heard, shown, bars, canvas, createTeller()))
  return { digits, bar, ring, hide, unmount }
}

/** How often the ring is painted anew while time passes. */
function paintings({ style }: SVGElement, forMs: number): number {
  const seen = new Set([style.strokeDashoffset])
  for (let passed = 0; passed < forMs; passed += 5) {
    vi.advanceTimersByTime(5)
    seen.add(style.strokeDashoffset)
  }
  return seen.size - 1
}

test('the figures turn over with the second, not before and not after', () => {
  const { digits } = playedFor(340)
  const shownAfter = (ms: number) => {
    vi.advanceTimersByTime(ms)
    return digits.textContent
  }
  expect([shownAfter(0), shownAfter(659), shownAfter(1), shownAfter(999), shownAfter(1)]).toEqual([
    '0:05',
    '0:05',
    '0:04',
    '0:04',
    '0:03',
  ])
})

test('a recovery session counts up from its start, past its dose, and says so in the title', () => {
  const { routine: walk, recovery } = recoverySession('walk', null, null)
  const session = startSession(walk, {
    id: running.id,
    before: [],
    recovery,
    nowMs: 0,
    wall: running.startedAt,
  })
  const { digits, ring } = playedFor(19 * 60_000 + 59_400, session, false, timeline(walk))
  const shown = [digits.textContent]
  vi.advanceTimersByTime(599)
  shown.push(digits.textContent)
  vi.advanceTimersByTime(1)
  shown.push(digits.textContent, ring.style.visibility)
  vi.advanceTimersByTime(1000)
  shown.push(digits.textContent)
  expect(shown).toEqual(['19:59', '19:59', '20:00', 'hidden', '20:01'])
  expect(document.title).toBe('20:01 · Walking')
})

test('the ring is painted eight times a second, and once a second with less motion', () => {
  expect(paintings(playedFor(0).ring, 2_000)).toBe(16)
  expect(paintings(playedFor(0, running, true).ring, 2_000)).toBe(2)
})

test('ring and bar show what is left and what is played', () => {
  const { ring, bar } = playedFor(1_000)
  expect(Number(ring.style.strokeDashoffset)).toBeCloseTo(0.2)
  expect(bar.style.transform).toBe('scaleX(0.2)')
  vi.advanceTimersByTime(4_000)
  expect([ring.style.visibility, bar.style.transform]).toEqual(['hidden', 'scaleX(1)'])
})

test('a hidden window paints nothing, and shows what is when it is seen again', () => {
  const { digits, hide } = playedFor(0)
  hide(true)
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(2_500)
  hide(false)
  expect(digits.textContent).toBe('0:03')
  vi.advanceTimersByTime(500)
  expect(digits.textContent).toBe('0:02')
})

test.each([
  ['paused', { ...running, type: 'paused', reason: 'runner' } as const],
  ['played to its end', { ...running, at: { ...running.at, playedMs: 5_000 } }],
])('what is %s waits for nothing', (_, session) => {
  playedFor(0, session)
  expect(vi.getTimerCount()).toBe(0)
})

test('what is not shown any more is not painted', () => {
  playedFor(0).unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('what has no place to be told yet is told when it has one, and once', () => {
  const heard = { session: running, mainLeadMs: -performance.now() }
  const tell = createTeller()
  const paintTo = (said: HTMLParagraphElement | null) =>
    renderHook(() => usePainter(heard, segments, [], { ...nowhere, said: { current: said } }, tell)).unmount()
  const [full, small] = [document.createElement('p'), document.createElement('p')]
  paintTo(null)
  paintTo(full)
  paintTo(small)
  expect([full.textContent, small.textContent]).toEqual(['Get ready: Lunge, left side.', ''])
})
