// @vitest-environment jsdom
// A page that is left open tells the day it is, not the day on which it was drawn.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import { useMoment, useToday } from '../../../src/renderer/state/use-moment.ts'
import { openClient } from '../../fakes/main.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Says the minute it is drawn at, and what was said when it is pressed. */
function Page({ pressed }: { pressed: string[] }) {
  const minute = useMoment().at.slice(0, 16)
  return (
    <button type="button" onClick={() => pressed.push(minute)}>
      {minute}
    </button>
  )
}

function DayOnly({ drawn }: { drawn: string[] }) {
  drawn.push(useToday())
  return null
}

async function leftOpen() {
  vi.setSystemTime('2026-11-24T22:00:20+01:00')
  const { client } = await openClient()
  const pressed: string[] = []
  const drawn: string[] = []
  render(
    <ClientContext value={client}>
      <Page pressed={pressed} />
      <DayOnly drawn={drawn} />
    </ClientContext>,
  )
  return { button: screen.getByRole('button'), pressed, drawn }
}

it('draws the new day before it takes a press', async () => {
  const { button, pressed } = await leftOpen()
  vi.setSystemTime('2026-11-25T07:30:00+01:00')
  fireEvent.pointerDown(button)
  fireEvent.click(button)
  expect(pressed).toEqual(['2026-11-25T07:30'])
})

it('draws the new day when the window is seen again', async () => {
  const { button } = await leftOpen()
  vi.setSystemTime('2026-11-25T07:30:00+01:00')
  fireEvent(document, new Event('visibilitychange'))
  expect(button.textContent).toBe('2026-11-25T07:30')
})

it('draws a new minute as it begins, by itself', async () => {
  const { button } = await leftOpen()
  const at = (ms: number) => {
    act(() => void vi.advanceTimersByTime(ms))
    return button.textContent
  }
  expect([at(39_999), at(1), at(59_999), at(1)]).toEqual([
    '2026-11-24T22:00',
    '2026-11-24T22:01',
    '2026-11-24T22:01',
    '2026-11-24T22:02',
  ])
})

it('draws what goes by the day once a day, whose start the runner chose', async () => {
  const { drawn } = await leftOpen()
  act(() => void vi.advanceTimersByTime(8 * 3_600_000))
  expect(drawn).toEqual(['2026-11-24', '2026-11-25'])
})

it('waits for nothing once nothing is drawn by the minute', async () => {
  await leftOpen()
  cleanup()
  expect(vi.getTimerCount()).toBe(0)
})
