// @vitest-environment jsdom
// What cannot be drawn says so calmly, and leaves everything around it alone.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Card } from '../../../src/renderer/parts/Card.tsx'
import { AppBoundary, CardBoundary, PageBoundary } from '../../../src/renderer/parts/ErrorBoundary.tsx'

afterEach(cleanup)

/** Cannot be drawn as long as the fault is there. */
function Chart({ fault }: { fault: { isThere: boolean } }) {
  if (fault.isThere) throw new Error('a bug')
  return <p>The curve</p>
}

/** React tells the console of it as well, which is the boundary's business to outlive. */
const draw = (tree: ReactNode) => render(tree, { onCaughtError: () => {} })
const fault = () => ({ isThere: true })

test('an app that cannot be drawn offers to open it again', async () => {
  let reloads = 0
  draw(
    <AppBoundary reload={() => (reloads += 1)}>
      <Chart fault={fault()} />
    </AppBoundary>,
  )
  expect(screen.getByRole('alert').textContent).toContain('What was saved is safe')
  await userEvent.click(screen.getByRole('button', { name: 'Open Afterrun again' }))
  expect(reloads).toBe(1)
})

test('what is sound is left alone', () => {
  render(
    <AppBoundary>
      <PageBoundary shows="today">
        <CardBoundary>Today</CardBoundary>
      </PageBoundary>
    </AppBoundary>,
  )
  expect(document.body.textContent).toBe('Today')
})

test('a chart that cannot be drawn leaves its title and the other cards, and is drawn once it is tried again', async () => {
  const passing = fault()
  draw(
    <PageBoundary shows="trends">
      <Card title="Soreness">
        <Chart fault={passing} />
      </Card>
      <Card title="Sleep">8 hours</Card>
    </PageBoundary>,
  )
  expect(screen.getByRole('region', { name: 'Soreness' }).textContent).toContain('could not be drawn')
  expect(screen.getByRole('region', { name: 'Sleep' }).textContent).toContain('8 hours')
  passing.isThere = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('region', { name: 'Soreness' }).textContent).toContain('The curve')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a card whose own words cannot be worked out leaves the rest of the page', () => {
  draw(
    <>
      <CardBoundary>
        <Chart fault={fault()} />
      </CardBoundary>
      <p>The check-in</p>
    </>,
  )
  expect(screen.getByRole('alert').className).toContain('card')
  expect(screen.getByText('The check-in')).toBeTruthy()
})

test('a page that failed holds up no other page, and stays so while it shows the same', () => {
  const page = (shows: string, children: ReactNode) => <PageBoundary shows={shows}>{children}</PageBoundary>
  const { rerender } = draw(page('races a', <Chart fault={fault()} />))
  rerender(page('races a', 'drawn'))
  expect(screen.getByRole('alert').textContent).toContain('the other pages')
  rerender(page('races b', 'drawn'))
  expect(document.body.textContent).toBe('drawn')
})
