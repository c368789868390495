// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { ErrorBoundary } from '../../../src/renderer/parts/ErrorBoundary.tsx'

afterEach(cleanup)

function Broken(): never {
  throw new Error('a bug')
}

test('a page that cannot be drawn says so calmly, and offers to open the app again', async () => {
  let reloads = 0
  // React tells the console of it as well, which is the boundary's business to outlive.
  const root = { onCaughtError: () => {} }
  render(
    <ErrorBoundary reload={() => (reloads += 1)}>
      <Broken />
    </ErrorBoundary>,
    root,
  )
  expect(screen.getByRole('alert').textContent).toContain('What was saved is safe')
  await userEvent.click(screen.getByRole('button', { name: 'Open Afterrun again' }))
  expect(reloads).toBe(1)
})

test('a sound page is left alone', () => {
  render(<ErrorBoundary>Today</ErrorBoundary>)
  expect(document.body.textContent).toBe('Today')
})
