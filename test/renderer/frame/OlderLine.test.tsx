// The line above the pages that show all years, and the window before and after its older months are there.
// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Route } from '../../../src/renderer/commands/routes.ts'
import { OlderLine } from '../../../src/renderer/frame/OlderLine.tsx'
import { createClient } from '../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../src/renderer/state/use-app.ts'
import { fakeMain, newsOf, windowClock } from '../../fakes/main.ts'

afterEach(cleanup)

/** A window that never comes to rest, so that older months come only where a page asks for them. */
async function open(page: Route['page']) {
  const main = fakeMain()
  main.change('app.snapshot', { journal: { ...newsOf(5, []), months: ['2024-01'] } })
  const client = createClient(main.carrier, { ...windowClock, idle: () => new Promise(() => {}) })
  await client.load()
  const letCome: { answer: (value: unknown) => void }[] = []
  main.answerWith('journal.months', () => new Promise((answer) => letCome.push({ answer })))
  const { container } = render(
    <ClientContext value={client}>
      <OlderLine page={page} />
    </ClientContext>,
  )
  return { main, letCome, container }
}

test('Races asks for the older months at once, and says so until they are there', async () => {
  const { letCome, container } = await open('races')
  expect(screen.getByRole('status').textContent).toBe('Older entries are still being read.')
  await expect.poll(() => letCome.length).toBe(1)
  letCome[0]?.answer({ ok: true, value: [{ month: '2024-01', rev: 5, records: [] }] })
  await expect.poll(() => container.textContent).toBe('')
})

test('Today neither asks nor says anything', async () => {
  const { main, container } = await open('today')
  expect([container.textContent, main.calls]).toEqual(['', ['app.snapshot']])
})

test('a month that cannot be read is told in its words', async () => {
  const { letCome } = await open('journal')
  await expect.poll(() => letCome.length).toBe(1)
  letCome[0]?.answer({ ok: false, fault: 'unreadable_file', message: '2024-01.json is damaged.' })
  expect((await screen.findByRole('alert')).textContent).toBe('2024-01.json is damaged.')
})
