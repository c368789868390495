// @vitest-environment jsdom
// The painted clock, in whichever window it is shown.
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createTeller } from '../../../../../src/renderer/pages/session/player/announcer.ts'
import { type Canvas, usePainter } from '../../../../../src/renderer/pages/session/player/use-painter.ts'
import { Instant } from '../../../../../src/shared/base/day.ts'
import type { RunningSession } from '../../../../../src/shared/session/state.ts'
import { routine, segments } from '../routine.ts'

afterEach(cleanup)

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

/** A window whose frames come when a test says so. */
function windowWithFrames() {
  const place = document.body.appendChild(document.createElement('iframe')).contentWindow
  if (!place) throw new Error('No window.')
  const frames = new Map<number, FrameRequestCallback>()
  let asked = 0
  place.requestAnimationFrame = (frame) => {
    asked += 1
    frames.set(asked, frame)
    return asked
  }
  place.cancelAnimationFrame = (id) => void frames.delete(id)
  const digits = place.document.body.appendChild(place.document.createElement('span'))
  const turn = () => {
    const due = [...frames.values()]
    frames.clear()
    for (const frame of due) frame(0)
  }
  return { digits, frames, turn }
}

test('a clock in a small window is painted by the frames of that window, since a hidden page gets none', () => {
  const { digits, frames, turn } = windowWithFrames()
  const heard = { session: running, mainLeadMs: -performance.now() }
  const canvas = { ...nowhere, digits: { current: digits } }
  const { unmount } = renderHook(() => usePainter(heard, segments, [], canvas, createTeller()))
  digits.textContent = 'not painted'
  turn()
  expect(digits.textContent).toMatch(/^\d:\d\d$/)
  expect(frames.size).toBe(1)
  unmount()
  expect(frames.size).toBe(0)
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
