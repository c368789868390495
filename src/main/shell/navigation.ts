// Keeps every page where it is: nothing navigates, opens a window or attaches a web view.
import type { WebContents } from 'electron'
import { appOrigin, originOf } from './origin.ts'

/** Where the sources of figures are published: the only pages that open in the runner's browser. */
const externalHosts: ReadonlySet<string> = new Set(['doi.org', 'www.hindawi.com'])

/** The page of the development server may reload itself; a built page goes nowhere. */
export function mayNavigate(address: string, pageOrigin: string): boolean {
  return pageOrigin !== appOrigin && originOf(address) === pageOrigin
}

/** The address as it is parsed, where it may open in the runner's browser. */
export function externalLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, username, password, href } = new URL(address)
  const isPlain = protocol === 'https:' && username === '' && password === ''
  return isPlain && externalHosts.has(host) ? href : null
}

export function lockNavigation(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'loadURL'>,
  pageOrigin: string,
  openExternal: (link: string) => void,
): void {
  const stay = (details: { url: string; preventDefault(): void }) => {
    if (!mayNavigate(details.url, pageOrigin)) details.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  // No event comes before a page goes blank; only its own window brings it back.
  contents.on('did-navigate', (_, address) => {
    if (originOf(address) !== pageOrigin) void contents.loadURL(`${pageOrigin}/`)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    const link = externalLink(url)
    if (link) openExternal(link)
    return { action: 'deny' }
  })
}
