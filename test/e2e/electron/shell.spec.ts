// The desktop window: what the page can reach, what it cannot, and that it stays where it is.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { call, type Desktop, startElectron, whyNoDesktop } from '../support/electron.ts'
import { freshFolder } from '../support/places.ts'

test.skip(whyNoDesktop !== null, whyNoDesktop ?? '')

const place = freshFolder()
let desktop: Desktop

test.beforeAll(async () => {
  desktop = await startElectron(place.path)
})
test.afterAll(async () => {
  await desktop?.quit()
  place.remove()
})

test('the page comes from app://afterrun and sees exactly two frozen functions', async () => {
  const { page } = desktop
  expect(page.url()).toBe('app://afterrun/')
  const seen = await page.evaluate(() => {
    const { afterrun } = globalThis as unknown as { afterrun: object }
    Reflect.set(globalThis, 'afterrun', 'replaced')
    return {
      functions: Object.entries(afterrun).map(([name, value]) => [name, typeof value]),
      isFrozen: Object.isFrozen(afterrun),
      isStill: Reflect.get(globalThis, 'afterrun') === afterrun,
      node: ['require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter((name) => name in globalThis),
    }
  })
  expect(seen).toEqual({
    functions: [
      ['call', 'function'],
      ['subscribe', 'function'],
    ],
    isFrozen: true,
    isStill: true,
    node: [],
  })
})

test('the window is sandboxed', async () => {
  const preferences = await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      const { contextIsolation, sandbox, nodeIntegration, webviewTag } = contents.getLastWebPreferences()
      return { contextIsolation, sandbox, nodeIntegration, webviewTag }
    }),
  )
  expect(preferences).toEqual([
    { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false },
  ])
})

test('a listener hears changes until it is taken off', async () => {
  const { page } = desktop
  const heard = await page.evaluate(async () => {
    type Listen = (event: { type: string }) => void
    type Carried = {
      call(method: string, input: unknown): Promise<{ ok: boolean; json: Uint8Array }>
      subscribe(listener: Listen): () => void
    }
    const { afterrun } = globalThis as unknown as { afterrun: Carried }
    const { json } = await afterrun.call('app.snapshot', {})
    const { settings } = JSON.parse(new TextDecoder().decode(json))
    const types: string[] = []
    const saved = async () => {
      // An event and the answer to the call that made it may come in either order.
      const event = new Promise((resolve) => afterrun.subscribe(resolve))
      await afterrun.call('settings.save', settings)
      await event
    }
    const stop = afterrun.subscribe(({ type }) => types.push(type))
    await saved()
    stop()
    await saved()
    return types
  })
  expect(heard).toEqual(['settings'])
})

test('what a call hands in is checked in main', async () => {
  const answer = await call(desktop.page, 'journal.remove', { id: 'no id' })
  expect(answer).toMatchObject({ ok: false, fault: 'invalid', path: 'id' })
})

test('the page goes nowhere and opens nothing', async () => {
  const { app, page } = desktop
  const opened = await page.evaluate(() => {
    location.href = 'https://example.com/'
    return [window.open('https://example.com/'), window.open('app://afterrun/'), window.open('about:blank')]
  })
  expect(opened).toEqual([null, null, null])
  await page.evaluate(() => location.assign('app://afterrun/mark.svg'))
  await page.evaluate(() => location.assign('data:text/html,elsewhere'))
  // A round trip through main comes after the navigation that was asked for.
  expect(await call(page, 'app.snapshot', {})).toMatchObject({ ok: true })
  expect(page.url()).toBe('app://afterrun/')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  desktop.problems.length = 0
})

test('a page that was made blank comes back', async () => {
  const { page } = desktop
  await page.evaluate(() => {
    location.href = 'about:blank'
  })
  await expect(page).toHaveURL('app://afterrun/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  desktop.problems.length = 0
})

test('what runners start has no developer tools', async () => {
  const { app } = desktop
  const opened = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.openDevTools()
    return window?.webContents.isDevToolsOpened()
  })
  expect(opened).toBe(false)
})

test('the page cannot use the camera, the place or the clipboard of others', async () => {
  const states = await desktop.page.evaluate(async () => {
    const names = ['geolocation', 'camera', 'microphone', 'midi', 'clipboard-read', 'notifications']
    const statuses = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
    return Object.fromEntries((await Promise.all(statuses)).map(({ state }, index) => [names[index], state]))
  })
  expect(states).toEqual({
    geolocation: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
    notifications: 'granted',
  })
})

test('no request leaves the window, even where the content security policy is set aside', async () => {
  const { app, page } = desktop
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const reach = () =>
    page.evaluate(
      (to) =>
        fetch(to, { mode: 'no-cors' }).then(
          () => 'reached',
          (error: Error) => error.name,
        ),
      address,
    )
  expect(await reach()).toBe('TypeError')
  expect(desktop.problems.join('\n')).toContain('Content Security Policy')

  const devTools = await app.context().newCDPSession(page)
  await devTools.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  desktop.problems.length = 0
  expect(await reach()).toBe('TypeError')
  expect(desktop.problems.join('\n')).not.toContain('Content Security Policy')
  expect(requests).toBe(0)
  await devTools.send('Page.setBypassCSP', { enabled: false })
  await page.reload()
  server.close()
  desktop.problems.length = 0
})

test('the page shows the folder of the journal and can name no other', async () => {
  const { app, page } = desktop
  await app.evaluate(({ shell }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    shell.openPath = async (path) => {
      shown.push(path)
      return ''
    }
  })
  await page.evaluate(() => {
    location.hash = '#/settings/data'
  })
  await page.getByRole('button', { name: 'Open the folder' }).click()
  const other = await call(page, 'window.showFolder', { path: '/etc' } as never)
  expect(other).toMatchObject({ ok: false, fault: 'invalid' })
  expect(await app.evaluate(() => Reflect.get(globalThis, 'shown'))).toEqual([join(place.path, 'journal')])
})

test('every page is drawn without an error and without a breach of the policy', async () => {
  const { page, problems } = desktop
  for (const name of ['Session', 'Routines', 'Journal', 'Races', 'Trends', 'Settings', 'Today']) {
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveTitle(`${name} – Afterrun`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(problems).toEqual([])
})
