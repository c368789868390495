// @vitest-environment jsdom
// The day's note keeps what is written, once.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SavedNote } from '../../../../../src/renderer/pages/today/check-in/SavedNote.tsx'
import { day } from '../../../../../src/shared/base/day.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A journal that trims a note as the real one does. */
function Journal({ saved }: { saved: string[] }) {
  const [text, setText] = useState('')
  const keep = (typed: string) => {
    saved.push(typed)
    setText(typed.trim())
  }
  return <SavedNote day={day('2026-11-24')} text={text} onText={keep} problem={undefined} />
}

function write(text: string) {
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: text } })
}

it('saves after a short rest of the hands, and only once', async () => {
  const saved: string[] = []
  render(<Journal saved={saved} />)
  write('A slow walk ')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(saved).toEqual(['A slow walk '])
})

it('saves at once when the field is left', () => {
  const saved: string[] = []
  render(<Journal saved={saved} />)
  write('Rested.')
  fireEvent.blur(screen.getByLabelText('Note'))
  expect(saved).toEqual(['Rested.'])
})

it('keeps what was written when the page goes away under it', () => {
  const saved: string[] = []
  const { unmount } = render(<Journal saved={saved} />)
  write('Stairs hurt.')
  unmount()
  expect(saved).toEqual(['Stairs hurt.'])
})

it('keeps what was written when the window is closed', () => {
  const saved: string[] = []
  render(<Journal saved={saved} />)
  write('Stairs hurt.')
  fireEvent(window, new Event('pagehide'))
  expect(saved).toEqual(['Stairs hurt.'])
})

it('says what the note was when the writing began, whatever another window makes of it meanwhile', async () => {
  const saved: string[][] = []
  const note = (text: string) => (
    <SavedNote
      day={day('2026-11-24')}
      text={text}
      onText={(...words) => saved.push(words)}
      problem={undefined}
    />
  )
  const { rerender } = render(note('Legs heavy.'))
  write('Legs heavy. Slept well.')
  rerender(note('Legs light.'))
  await vi.advanceTimersByTimeAsync(1_500)
  rerender(note('Legs heavy. Slept well.'))
  write('Legs heavy. Slept well. Ran.')
  await vi.advanceTimersByTimeAsync(1_500)
  expect(saved).toEqual([
    ['Legs heavy. Slept well.', 'Legs heavy.'],
    ['Legs heavy. Slept well. Ran.', 'Legs heavy. Slept well.'],
  ])
})
