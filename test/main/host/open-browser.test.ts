import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findOpener, openInBrowser } from '../../../src/main/host/open-browser.ts'

async function folderWith(...programs: { name: string; does: string }[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterrun-path-'))
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 10 }))
  for (const { name, does } of programs) {
    await writeFile(join(folder, name), `#!/bin/sh\n${does}\n`)
    await chmod(join(folder, name), 0o755)
  }
  return folder
}

test('each system has its own way to open a browser, and none where there is no screen', async () => {
  const nothing = { does: '' }
  const names = ['xdg-open', 'wslview', 'open', 'rundll32.exe']
  const folder = await folderWith(...names.map((name) => ({ name, ...nothing })))
  const PATH = ['/nowhere', folder].join(delimiter)
  const commands = [
    findOpener({ platform: 'linux', env: { PATH, DISPLAY: ':0' } }),
    findOpener({ platform: 'linux', env: { PATH, WAYLAND_DISPLAY: 'wayland-0' } }),
    findOpener({ platform: 'linux', env: { PATH } }),
    findOpener({ platform: 'darwin', env: { PATH } }),
    findOpener({ platform: 'win32', env: { Path: PATH } }),
    findOpener({ platform: 'linux', env: { PATH: '/nowhere', DISPLAY: ':0' } }),
  ]
  expect(commands).toEqual([
    { command: join(folder, 'xdg-open'), words: [] },
    { command: join(folder, 'xdg-open'), words: [] },
    { command: join(folder, 'wslview'), words: [] },
    { command: join(folder, 'open'), words: [] },
    { command: join(folder, 'rundll32.exe'), words: ['url.dll,FileProtocolHandler'] },
    null,
  ])
})

test('the page is handed over whole', async () => {
  const folder = await folderWith({ name: 'open', does: 'printf %s "$1" > "$0.said"' })
  const path = '/data/open a&b.html'
  expect(
    openInBrowser(
      () => path,
      { platform: 'darwin', env: { PATH: folder } },
      () => {},
    ),
  ).toBe(true)
  await expect.poll(() => readFile(join(folder, 'open.said'), 'utf8').catch(() => '')).toBe(path)
})

test('a browser that cannot be opened after all is told', async () => {
  const folder = await folderWith({ name: 'open', does: 'exit 3' })
  await new Promise<void>((failed) => {
    openInBrowser(() => '/data/open.html', { platform: 'darwin', env: { PATH: folder } }, failed)
  })
})

test('where nothing opens browsers that is said at once', () => {
  expect(
    openInBrowser(
      () => '/data/open.html',
      { platform: 'darwin', env: { PATH: '/nowhere' } },
      () => {},
    ),
  ).toBe(false)
})
