// @vitest-environment jsdom
// One setting found among all: by its name or by what a runner may call it, and shown where it stands.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findable, findSettings } from '../../../../src/renderer/pages/settings/find-setting.ts'
import { SettingsPage } from '../../../../src/renderer/pages/settings/SettingsPage.tsx'
import { settingsParts } from '../../../../src/renderer/pages/settings/settings-parts.ts'
import { showFound } from '../../../../src/renderer/pages/settings/show-found.ts'
import { createClient } from '../../../../src/renderer/state/client.ts'
import { ClientContext } from '../../../../src/renderer/state/use-app.ts'
import { fakeMain } from '../../../fakes/main.ts'

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  window.location.hash = ''
})

const noBackups = {
  entries: 3,
  firstDay: null,
  backups: [],
  journalBytes: 10,
  backupBytes: 0,
  failed: null,
  second: null,
  onlyShown: null,
}

const namesFor = (typed: string) => findSettings(typed).map(({ name }) => name)

test('a setting is found by the beginning of its name, whatever the case', () => {
  expect(namesFor('THEM')).toEqual(['Theme'])
  expect(namesFor('heart max')).toEqual(['Maximum heart rate'])
})

test('and by what else it is called, behind those that are named so', () => {
  expect(namesFor('miles')).toEqual(['Distances and paces'])
  expect(namesFor('backup')).toEqual(['Backups', 'A second place…', 'Back up now'])
  expect(namesFor('dark')).toEqual(['Theme'])
})

test('nothing is found for no word, blanks, or a word of which nothing begins so', () => {
  for (const typed of ['', '  ', '…', 'xylophone', 'theme xylophone']) expect(namesFor(typed)).toEqual([])
})

async function open(about: string | null) {
  const main = fakeMain({ rev: 5 })
  main.answers.set('backups.list', { ok: true, value: noBackups })
  main.answers.set('backups.check', {
    ok: true,
    value: { checkedAt: 0, files: 4, backup: null, faults: [] },
  })
  main.answers.set('journal.removed', { ok: true, value: [] })
  const client = createClient(main.carrier, { performanceMs: () => 0, epochMs: () => 0 })
  await client.load()
  const page = (part: string | null) => (
    <ClientContext value={client}>
      <main>
        <SettingsPage about={part} />
      </main>
    </ClientContext>
  )
  const { rerender } = render(page(about))
  return (part: string) => rerender(page(part))
}

test.each(Object.keys(settingsParts))('everything that can be found stands on the part %s', async (part) => {
  await open(part)
  if (part === 'data') await screen.findByText('Erase everything', { selector: 'h2' })
  const missed = findable
    .filter((one) => one.part === part)
    .filter((one) => {
      const isShown = showFound(one)
      return !isShown || document.activeElement === document.body
    })
  expect(missed).toEqual([])
})

test('each field of a page can be found by its own name', async () => {
  const known = new Set(findable.map(({ name }) => name))
  for (const part of ['you', 'look', 'reminders']) {
    await open(part)
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('main input:not([type=search]), main select'),
    ]
    const named = fields.filter(({ labels, type }) => type !== 'radio' && (labels?.length ?? 0) > 0)
    expect(named.length).toBeGreaterThan(2)
    for (const { labels } of named) {
      const name = [...known].find((one) => labels?.[0]?.textContent?.startsWith(one))
      expect(name, labels?.[0]?.textContent ?? '').toBeTruthy()
    }
    cleanup()
  }
})

test('Enter goes to the first that is found, and its control has the focus', async () => {
  const goTo = await open('you')
  await userEvent.type(screen.getByLabelText('Find a setting'), 'quiet unt')
  expect(screen.getByText('1 setting')).toBeTruthy()
  await userEvent.keyboard('{Enter}')
  expect(window.location.hash).toBe('#/settings/reminders')
  goTo('reminders')
  expect(document.activeElement).toBe(screen.getByLabelText('Quiet until'))
})

test('Escape takes the search back, and what is not there is said', async () => {
  await open('you')
  await userEvent.type(screen.getByLabelText('Find a setting'), 'xylophone')
  expect(screen.getByText('No setting is called “xylophone”.')).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('link', { name: 'Reminders' })).toBeTruthy()
})
