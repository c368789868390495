// @vitest-environment jsdom
// The link over a chart that goes to the chosen day.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { nearest, PointLink } from '../../../src/renderer/charts/PointLink.tsx'

afterEach(cleanup)

const points = [
  { id: 'a', at: 0.1, href: '#/journal/2026-11-22', text: 'finish: 5' },
  { id: 'b', at: 0.5, href: '#/journal/2026-11-23', text: 'day 1: 7' },
  { id: 'c', at: 0.9, href: '#/journal/2026-11-24', text: 'day 2: 4' },
]

function chosen() {
  const link = screen.getByRole('link')
  return { name: link.getAttribute('aria-label'), href: link.getAttribute('href') }
}

test('a chart is one stop of the Tab key, and goes to the last day first', async () => {
  render(<PointLink label="Each log" points={points} />)
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('link'))
  expect(chosen()).toEqual({ name: 'Each log. day 2: 4', href: '#/journal/2026-11-24' })
})

test('arrow keys, Home and End choose a day and say it', async () => {
  render(<PointLink label="Each log" points={points} />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowLeft}')
  expect(chosen().href).toBe('#/journal/2026-11-23')
  expect(screen.getByRole('status').textContent).toBe('day 1: 7')
  await userEvent.keyboard('{Home}{ArrowLeft}')
  expect(chosen().href).toBe('#/journal/2026-11-22')
  await userEvent.keyboard('{End}{ArrowRight}')
  expect(chosen().href).toBe('#/journal/2026-11-24')
})

test('arrow keys with Ctrl are left to the computer', async () => {
  render(<PointLink label="Each log" points={points} />)
  await userEvent.tab()
  await userEvent.keyboard('{Control>}{ArrowLeft}{/Control}')
  expect(chosen().href).toBe('#/journal/2026-11-24')
})

test('without a log there is nothing to go to', () => {
  render(<PointLink label="Each log" points={[]} />)
  expect(screen.queryByRole('link')).toBe(null)
})

test('the pointer chooses the nearest day', () => {
  expect([0, 0.29, 0.31, 0.69, 0.71, 1].map((share) => nearest(points, share))).toEqual([0, 0, 1, 1, 2, 2])
})
