// @vitest-environment jsdom
// The body map under the hand: digits, ten, clearing, and a list that keeps what it cannot take.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import { hrefOfPlace } from '../../../../src/renderer/commands/routes.ts'
import { BodyMap } from '../../../../src/renderer/parts/body-map/BodyMap.tsx'
import type { Rating } from '../../../../src/shared/journal/records.ts'
import { withRatings } from '../../../../src/shared/soreness/ratings.ts'

afterEach(cleanup)

let now: readonly Rating[] = []
function Rated({ start = [] }: { start?: Rating[] }) {
  const [ratings, setRatings] = useState<readonly Rating[]>(start)
  now = ratings
  return (
    <BodyMap
      hrefOfPlace={hrefOfPlace}
      label="Soreness"
      ratings={ratings}
      onRate={(places, value) => setRatings(withRatings(ratings, places, value))}
    />
  )
}
const place = (name: RegExp) => screen.getByRole('button', { name })
const quads = { region: 'quads', side: 'left' } as const

/** A key pressed at a moment of the page's clock. */
function press(element: Element, key: string, atMs: number) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  Object.defineProperty(event, 'timeStamp', { value: atMs })
  fireEvent(element, event)
}

it('is one stop of the Tab key and tells the place with its number', async () => {
  render(<Rated start={[{ ...quads, value: 4 }]} />)
  await userEvent.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('left quads, 4 of 10')
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'left knee, not rated, noted, not counted as muscle soreness',
  )
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'As a list' }))
})

it('makes 10 of a 1 and a quick 0, and 0 of a slow one', () => {
  render(<Rated />)
  press(place(/^left quads/), '1', 1000)
  press(place(/^left quads/), '0', 1800)
  expect(now).toEqual([{ ...quads, value: 10 }])
  press(place(/^left quads/), '1', 5000)
  press(place(/^left quads/), '0', 9000)
  expect(now).toEqual([{ ...quads, value: 0 }])
})

it('does not make 10 of digits typed on two places', () => {
  render(<Rated />)
  press(place(/^left quads/), '1', 1000)
  press(place(/^right quads/), '0', 1100)
  expect(now).toEqual([
    { ...quads, value: 1 },
    { region: 'quads', side: 'right', value: 0 },
  ])
})

it('clears a place, which is then not rated and not 0', async () => {
  render(<Rated start={[{ ...quads, value: 4 }]} />)
  await userEvent.tab()
  await userEvent.keyboard('{Backspace}')
  expect(now).toEqual([])
  expect(place(/^left quads, not rated$/)).toBe(document.activeElement)
})

it('opens the chooser with Enter, takes the number there and gives the focus back', async () => {
  render(<Rated />)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}{Tab}{Enter}')
  expect(now).toEqual([{ ...quads, value: 1 }])
  expect(document.activeElement).toBe(place(/^left quads, 1 of 10$/))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('keeps a number it cannot take in the list, and the rating as it was', async () => {
  render(<Rated start={[{ ...quads, value: 4 }]} />)
  await userEvent.click(screen.getByRole('button', { name: 'As a list' }))
  const field = screen.getByRole('textbox', { name: 'Quads left' })
  await userEvent.type(field, '4')
  expect(screen.getByRole('alert').textContent).toBe('Soreness is a whole number from 0 to 10.')
  expect([field.getAttribute('value') ?? (field as HTMLInputElement).value, now]).toEqual([
    '44',
    [{ ...quads, value: 4 }],
  ])
})

it('rates both sides at once after B, and one alone after another B', async () => {
  render(<Rated />)
  await userEvent.tab()
  await userEvent.keyboard('b5')
  expect(now).toEqual([
    { ...quads, value: 5 },
    { region: 'quads', side: 'right', value: 5 },
  ])
  await userEvent.keyboard('b3')
  expect(now[0]).toEqual({ ...quads, value: 3 })
})

it('takes one number for both sides in the chooser', async () => {
  render(<Rated />)
  await userEvent.click(place(/^right quads/))
  await userEvent.click(place(/^Both sides/))
  await userEvent.click(place(/^2$/))
  expect(now.map(({ region, side, value }) => [region, side, value])).toEqual([
    ['quads', 'left', 2],
    ['quads', 'right', 2],
  ])
})
