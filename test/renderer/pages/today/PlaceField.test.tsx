// @vitest-environment jsdom
// Places typed in one line are kept once their numbers are whole.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { PlaceField } from '../../../../src/renderer/pages/today/PlaceField.tsx'
import type { Rating } from '../../../../src/shared/journal/records.ts'

afterEach(cleanup)

async function typed(text: string) {
  const kept: string[] = []
  const keep = (ratings: readonly Rating[]) =>
    kept.push(ratings.map(({ region, side, value }) => `${region} ${side} ${value}`).join(', '))
  const page = render(<PlaceField onRatings={keep} />)
  const field = screen.getByLabelText('Or type a place')
  await userEvent.type(field, text)
  return { kept, field, page }
}

it('keeps a ten as a ten, and never as a one before it', async () => {
  const { kept, field } = await typed('quads left 10')
  expect(kept).toEqual([])
  fireEvent.blur(field)
  expect(kept).toEqual(['quads left 10'])
})

it('keeps nothing of a number that is no whole one, and says why', async () => {
  const { kept, field } = await typed('quads left 3.5')
  fireEvent.blur(field)
  expect(kept).toEqual([])
  expect(screen.getByText('Quads left: soreness is a whole number from 0 to 10.')).toBeTruthy()
})

it('keeps a place as soon as the next one is begun', async () => {
  const { kept } = await typed('lower back 2, q')
  expect(kept.at(-1)).toBe('lower_back middle 2')
})

it('keeps what was typed when the page goes away', async () => {
  const { kept, page } = await typed('lower back 2')
  page.unmount()
  expect(kept).toEqual(['lower_back middle 2'])
})
