// The journal over the life of the desktop app: quit, killed, started twice, damaged.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aCheck } from '../../fakes/records.ts'
import { recordsIn } from '../../fakes/snapshots.ts'
import { call, executable, journalIn, whyNoDesktop, wordsFor } from '../support/electron.ts'
import { expect, test } from '../support/electron-test.ts'
import { root } from '../support/places.ts'

test.skip(whyNoDesktop !== null, whyNoDesktop ?? '')

test('a check-in written on the page is there after quitting and starting again', async ({ start }) => {
  const first = await start()
  await first.page.getByRole('button', { name: 'Open the page' }).click()
  await first.page.getByRole('button', { name: 'Nothing sore' }).click()
  await expect(first.page.getByText(/^Saved \d/)).toBeVisible()
  const kept = await call(first.page, 'app.snapshot', {})
  expect(first.problems).toEqual([])
  await first.quit()

  const second = await start()
  await expect(second.page.getByRole('button', { name: /Nothing (else )?sore/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const found = await call(second.page, 'app.snapshot', {})
  expect(recordsIn(kept)).toMatchObject([{ kind: 'soreness', nothingElseSore: true }])
  expect(recordsIn(found)).toEqual(recordsIn(kept))
  expect(second.problems).toEqual([])
})

test('what was saved survives kill -9', async ({ start }) => {
  const first = await start()
  const entries = Array.from({ length: 20 }, (_, index) =>
    aCheck(index + 1, '2026-11-20', [{ region: 'calf', side: 'left', value: index % 11 }]),
  )
  for (const entry of entries) {
    expect(await call(first.page, 'journal.save', entry)).toMatchObject({ ok: true })
  }
  await first.kill()

  const second = await start()
  const found = await call(second.page, 'app.snapshot', {})
  const saved = entries.map((entry, index) => ({ ...entry, rev: index + 1 }))
  expect(recordsIn(found).toSorted((a, b) => a.rev - b.rev)).toEqual(saved)
})

for (const profile of ['profile', 'another-profile']) {
  test(`a second start on the same journal brings the first window to the front and ends (${profile})`, async ({
    place,
    start,
  }) => {
    const first = await start()
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    const second = spawn(executable(), wordsFor(place, profile), { stdio: 'ignore' })
    expect(await once(second, 'exit')).toEqual([0, null])
    await expect
      .poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
      .toBe(true)
    expect(await call(first.page, 'app.snapshot', {})).toMatchObject({ ok: true })
    await first.quit()
  })
}

test('a damaged journal is named in the window and left as it is', async ({ place, start }) => {
  const journal = journalIn(place)
  mkdirSync(journal)
  writeFileSync(join(journal, 'meta.json'), '{"sha256":"00","data":{}}')
  const desktop = await start()
  await expect(desktop.page.getByRole('alert')).toContainText('meta.json')
  await expect(desktop.page.getByRole('alert')).toContainText('It was left untouched.')
  await desktop.quit()
  expect(readdirSync(journal).filter((name) => !name.startsWith('lock'))).toEqual(['meta.json'])
  expect(readFileSync(join(journal, 'meta.json'), 'utf8')).toBe('{"sha256":"00","data":{}}')
})

test('a folder that cannot be used is named in the window', async ({ place, start }) => {
  writeFileSync(journalIn(place), 'a file where the folder should be')
  const desktop = await start()
  await expect(desktop.page.getByRole('alert')).toContainText(journalIn(place))
  await desktop.quit()
  expect(readFileSync(journalIn(place), 'utf8')).toBe('a file where the folder should be')
})

test('a profile folder that cannot be made is named in a plain sentence, and the start ends', async ({
  place,
}) => {
  test.skip(process.platform !== 'linux', 'only there does a variable move the profile')
  const env = { ...process.env, XDG_CONFIG_HOME: '/dev/null/nowhere' }
  const child = spawn(executable(), [root, '--disable-gpu', `--data=${journalIn(place)}`], { env })
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text) => said.push(text))
  expect(await once(child, 'close')).toEqual([1, null])
  expect(said.join('')).toMatch(/The data folder \/dev\/null\/nowhere\/\S+ cannot be used: .* \(ENOTDIR\)\./)
  expect(said.join('')).not.toContain('at ')
})

test('a file from a watch is read in the desktop app', async ({ start }) => {
  const { page, problems } = await start()
  const bytes = [...readFileSync(join(root, 'test', 'fixtures', 'hike.gpx'))]
  const answer = await page.evaluate((given) => {
    type Carried = { call(method: string, input: unknown): Promise<unknown> }
    const { afterrun } = globalThis as unknown as { afterrun: Carried }
    return afterrun.call('import.read', { fileName: 'hike.gpx', bytes: new Uint8Array(given) })
  }, bytes)
  expect(answer).toMatchObject({
    ok: true,
    value: { workouts: [{ workout: { source: { format: 'gpx', fileName: 'hike.gpx' } } }] },
  })
  expect(problems).toEqual([])
})

test('Ctrl+C in the terminal that started it ends the app and frees the journal', async ({ start }) => {
  test.skip(process.platform === 'win32', 'Windows has no signal that asks a program to end')
  const first = await start()
  await call(first.page, 'session.start', { routine: 'mobility-three' })
  const exited = once(first.app.process(), 'exit')
  first.app.process().kill('SIGINT')
  expect(await exited).toEqual([0, null])

  const second = await start()
  const found = await call(second.page, 'app.snapshot', {})
  expect(found).toMatchObject({ ok: true, value: { session: { session: { type: 'paused' } } } })
})

test('a running session pauses when the computer goes to sleep', async ({ start }) => {
  const { app, page } = await start()
  expect(await call(page, 'session.start', { routine: 'mobility-three' })).toMatchObject({
    ok: true,
    value: { session: { type: 'running' } },
  })
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
  const found = await call(page, 'app.snapshot', {})
  expect(found).toMatchObject({ ok: true, value: { session: { session: { type: 'paused' } } } })
})
