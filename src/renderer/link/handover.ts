// The key of the loopback host: swapped for the code in the address, and kept while this tab lives.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { windowLater } from '../timer/later.ts'
import { type KeptText, keptInTab } from './tab-storage.ts'

/** What the carrier uses of the browser, so that it also runs without one. */
export type PageHost = {
  /** `http://127.0.0.1:PORT` */
  origin: string
  fetch(address: string, request: RequestInit): Promise<Response>
  /** The code in the address, which is taken out of it. */
  takeCode(): string | null
  /** Where the key stays over a reload of the page. */
  kept: KeptText
  wait(ms: number): Promise<void>
}

export function browserPage(): PageHost {
  return {
    origin: location.origin,
    fetch: (address, request) => fetch(address, request),
    takeCode() {
      const code = new URLSearchParams(location.hash.slice(1)).get('code')
      if (code !== null) history.replaceState(null, '', location.pathname)
      return code
    },
    kept: keptInTab('afterrun-key'),
    wait: (ms) => new Promise((resolve) => windowLater(ms, resolve)),
  }
}

/** The key from the code in the address, else the one this tab already has. */
export async function takeToken(page: PageHost): Promise<Answer<string>> {
  const code = page.takeCode()
  const swapped = code === null ? withoutKey : await swap(page, code)
  if (swapped.ok) {
    page.kept.write(swapped.value)
    return swapped
  }
  const token = page.kept.read()
  return token === null ? swapped : { ok: true, value: token }
}

export const withoutKey: Refusal = {
  ok: false,
  fault: 'forbidden',
  message:
    'This page was opened without its key. Start Afterrun again, or press Enter in its window for a fresh link.',
}

export const noAnswer: Refusal = {
  ok: false,
  fault: 'internal',
  message: 'Afterrun does not answer. It may have been closed; start it again to go on.',
}

/** While the page stands: what was acknowledged is on the disk. */
export const hasStopped = 'Afterrun has stopped; nothing is lost. Start it again.'
export const startedAnew =
  'Afterrun was started anew; nothing is lost. Go on in the page that it opened, or press Enter in its window for a fresh link.'

/** An answer of the host as data; null where the connection or the answer broke. */
export async function ask(page: PageHost, path: string, request: RequestInit) {
  try {
    const response = await page.fetch(page.origin + path, request)
    return { status: response.status, answer: (await response.json()) as Answer<unknown> }
  } catch {
    return null
  }
}

async function swap(page: PageHost, code: string): Promise<Answer<string>> {
  const headers = { 'content-type': 'application/json' }
  const asked = await ask(page, '/handover', { method: 'POST', headers, body: JSON.stringify({ code }) })
  if (!asked) return noAnswer
  return asked.answer.ok ? { ok: true, value: (asked.answer.value as { token: string }).token } : withoutKey
}
