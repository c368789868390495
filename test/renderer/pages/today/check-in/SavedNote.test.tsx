// @vitest-environment jsdom
// The day's note keeps what is written, once.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { SavedNote } from '../../../../../src/renderer/pages/today/check-in/SavedNote.tsx'
import { day } from '../../../../../src/shared/base/day.ts'
import type { Later } from '../../../../../src/shared/base/later.ts'
import { handClock } from '../../../../fakes/later.ts'

afterEach(cleanup)

/** A journal that trims a note as the real one does. */
function Journal({ saved, later }: { saved: string[]; later?: Later }) {
  const [text, setText] = useState('')
  const keep = (typed: string) => {
    saved.push(typed)
    setText(typed.trim())
  }
  return (
    <SavedNote
      day={day('2026-11-24')}
      text={text}
      onText={keep}
      problem={undefined}
      {...(later && { later })}
    />
  )
}

function write(text: string) {
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: text } })
}

it('saves after a short rest of the hands, and only once', () => {
  const saved: string[] = []
  const { later, turnTo } = handClock()
  render(<Journal saved={saved} later={later} />)
  write('A slow walk ')
  act(() => turnTo(1_000))
  expect(saved).toEqual([])
  act(() => turnTo(2_000))
  act(() => turnTo(10_000))
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

it('says what the note was when the writing began, whatever another window makes of it meanwhile', () => {
  const saved: string[][] = []
  const { later, turnTo } = handClock()
  const note = (text: string) => (
    <SavedNote
      day={day('2026-11-24')}
      text={text}
      onText={(...words) => saved.push(words)}
      problem={undefined}
      later={later}
    />
  )
  const { rerender } = render(note('Legs heavy.'))
  write('Legs heavy. Slept well.')
  rerender(note('Legs light.'))
  act(() => turnTo(1_500))
  rerender(note('Legs heavy. Slept well.'))
  write('Legs heavy. Slept well. Ran.')
  act(() => turnTo(3_000))
  expect(saved).toEqual([
    ['Legs heavy. Slept well.', 'Legs heavy.'],
    ['Legs heavy. Slept well. Ran.', 'Legs heavy. Slept well.'],
  ])
})
