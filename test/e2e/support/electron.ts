// The built desktop app in a real window on a folder of its own, with its own browser profile.
import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Preloaded } from '../../../src/renderer/link/carrier.ts'
import type { Answer } from '../../../src/shared/base/answer.ts'
import type { Input, Method, Output } from '../../../src/shared/contract/api.ts'
import { root } from './places.ts'
import { watchPages } from './watch-pages.ts'

/** Why no desktop window can be had here, null where one can. */
export const whyNoDesktop: string | null =
  process.env['AFTERRUN_NO_DESKTOP'] ||
  (process.env['ELECTRON_EXEC_PATH'] ? null : 'ELECTRON_EXEC_PATH names no runtime; "npm run e2e" finds one')

export type Desktop = {
  app: ElectronApplication
  page: Page
  /** What the page complained of. */
  problems: string[]
  /** Ends it as closing the window does. */
  quit(): Promise<void>
  /** Ends it as a crash does. */
  kill(): Promise<void>
}

/** `place` holds the journal and the profile; the same place opens the same journal again. */
export async function startElectron(place: string): Promise<Desktop> {
  const app = await _electron.launch({
    // No executablePath: only for the electron package's own choice does Playwright hold the app back until it listens.
    args: wordsFor(place),
    // A page from elsewhere, which only an app that is being written would take.
    env: {
      ...process.env,
      XDG_STATE_HOME: join(place, 'state'),
      ELECTRON_RENDERER_URL: 'http://127.0.0.1:9/',
    },
    // The sandbox cannot be had as root.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 60_000,
  })
  // Playwright knows the process no longer once the app has ended.
  const child = app.process()
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const problems = watchPages(app.context())
  const page = await app.firstWindow()
  await page.waitForFunction(() => document.readyState === 'complete')
  return {
    app,
    page,
    problems,
    async quit() {
      if (hasEnded()) return
      const exited = once(child, 'exit')
      await app.close()
      await exited
    },
    async kill() {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}

export function executable(): string {
  const path = process.env['ELECTRON_EXEC_PATH']
  if (!path) throw new Error('ELECTRON_EXEC_PATH names no runtime.')
  return path
}

export function wordsFor(place: string, profile = 'profile'): string[] {
  return [root, '--disable-gpu', `--user-data-dir=${join(place, profile)}`, `--data=${journalIn(place)}`]
}

export function journalIn(place: string): string {
  return join(place, 'journal')
}

/** Calls main as the page does, through the preload. */
export function call<M extends Method>(page: Page, method: M, input: Input<M>): Promise<Answer<Output<M>>> {
  return page.evaluate(
    async ([asked, given]) => {
      const { afterrun } = globalThis as unknown as { afterrun: Preloaded }
      const reply = await afterrun.call(asked as Method, given as Input<Method>)
      return 'json' in reply ? { ok: true, value: JSON.parse(new TextDecoder().decode(reply.json)) } : reply
    },
    [method, input] as const,
  ) as Promise<Answer<Output<M>>>
}
