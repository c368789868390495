// @vitest-environment jsdom
// Places typed in one line are kept once their numbers are whole.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { PlaceField } from '../../../../../src/renderer/pages/today/check-in/PlaceField.tsx'
import { day } from '../../../../../src/shared/base/day.ts'
import type { Rating } from '../../../../../src/shared/journal/records.ts'

afterEach(cleanup)

async function typed(text: string) {
  const kept: string[] = []
  const keep = (ratings: readonly Rating[]) =>
    kept.push(ratings.map(({ region, side, value }) => `${region} ${side} ${value}`).join(', '))
  const page = render(<PlaceField day={day('2026-11-24')} onRatings={keep} />)
  const field = screen.getByLabelText<HTMLInputElement>('Or type a place')
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

it('says a number once, so that a newer one on the map stands', async () => {
  const { kept, field, page } = await typed('calves 3, Thigh 5')
  const once = ['calf left 3, calf right 3']
  expect(kept).toEqual(once)
  fireEvent.blur(field)
  fireEvent(window, new Event('pagehide'))
  page.unmount()
  expect(kept).toEqual(once)
})

it('leaves only what it could not read, with the reason', async () => {
  const { field } = await typed('calves 3, Thigh 5')
  fireEvent.blur(field)
  expect(field.value).toBe('Thigh 5')
  expect(screen.getByText('No place is called “thigh”. It can be written as calves 3.')).toBeTruthy()
})

it('takes the same number again in a new line', async () => {
  const { kept, field } = await typed('calves 3, thigh 5')
  fireEvent.blur(field)
  await userEvent.clear(field)
  await userEvent.type(field, 'calves 3')
  fireEvent.blur(field)
  expect(kept).toEqual(['calf left 3, calf right 3', 'calf left 3, calf right 3'])
})

it('asks for the number that is missing, and for nothing in an empty line', async () => {
  const { field } = await typed('calves 3, quads')
  fireEvent.blur(field)
  expect([field.value, screen.queryByText('A number from 0 to 10 is still missing.')]).toEqual([
    'quads',
    expect.anything(),
  ])
  await userEvent.clear(field)
  fireEvent.blur(field)
  expect(screen.queryByRole('alert')).toBe(null)
})
