// @vitest-environment jsdom
// A page that is left open tells the day it is, not the day on which it was drawn.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useMoment } from '../../../src/renderer/state/use-moment.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Says the minute it is drawn at, and what was said when it is pressed. */
function Page({ pressed }: { pressed: string[] }) {
  useMoment()
  const minute = new Date().toISOString().slice(0, 16)
  return (
    <button type="button" onClick={() => pressed.push(minute)}>
      {minute}
    </button>
  )
}

function leftOpen(pressed: string[] = []): HTMLElement {
  vi.setSystemTime('2026-11-24T22:00:00Z')
  render(<Page pressed={pressed} />)
  return screen.getByRole('button')
}

it('draws the new day before it takes a press', () => {
  const pressed: string[] = []
  const button = leftOpen(pressed)
  vi.setSystemTime('2026-11-25T07:30:00Z')
  fireEvent.pointerDown(button)
  fireEvent.click(button)
  expect(pressed).toEqual(['2026-11-25T07:30'])
})

it('draws the new day when the window is seen again', () => {
  const button = leftOpen()
  vi.setSystemTime('2026-11-25T07:30:00Z')
  fireEvent(document, new Event('visibilitychange'))
  expect(button.textContent).toBe('2026-11-25T07:30')
})

it('draws the new minute by itself', () => {
  const button = leftOpen()
  act(() => void vi.advanceTimersByTime(60_000))
  expect(button.textContent).toBe('2026-11-24T22:01')
})
