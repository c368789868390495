// The whole app without a carrier: what only one of its hosts can do.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openApp } from '../../src/main/app.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterrun-app-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the desktop makes its window small and brings it back; a browser says that it cannot', async () => {
  const asked: boolean[] = []
  const desktop = await openApp({ folder, kind: 'desktop', version: '0', setMini: (on) => asked.push(on) })
  if (!desktop.ok) throw new Error(desktop.message)
  const { services, close } = desktop.value
  expect([await services['window.mini']({ on: true }), await services['window.mini']({ on: false })]).toEqual(
    [
      { ok: true, value: { on: true } },
      { ok: true, value: { on: false } },
    ],
  )
  expect(asked).toEqual([true, false])
  await close()

  const browser = await openApp({ folder, kind: 'browser', version: '0' })
  if (!browser.ok) throw new Error(browser.message)
  expect(await browser.value.services['window.mini']({ on: true })).toEqual({
    ok: false,
    fault: 'not_found',
    message: 'This window cannot be made small.',
  })
  await browser.value.close()
})
