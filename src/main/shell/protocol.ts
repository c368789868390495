// Serves the built window from app://afterrun/ out of an allow-list held in memory; there is no path to the disk.
import type { CustomScheme, Protocol } from 'electron'
import { securityHeaders } from '../host/security-headers.ts'
import type { Page, Pages } from '../http/pages.ts'
import { appOrigin } from './origin.ts'

/** Standard and secure, so that the page has an origin, a content security policy and module scripts. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

export function serveWindow(protocol: Protocol, pages: Promise<Pages>): void {
  protocol.handle(appScheme.scheme, async ({ method, url }) => respond(await pages, method, url))
}

export function respond(pages: Pages, method: string, address: string): Response {
  const page = method === 'GET' ? pageAt(pages, address) : null
  if (!page) return new Response(null, { status: 404, headers: securityHeaders })
  return new Response(page.bytes, { headers: { ...securityHeaders, 'content-type': page.type } })
}

/** The address must name a built file letter by letter: nothing is decoded, joined or tidied up. */
export function pageAt(pages: Pages, address: string): Page | null {
  if (!address.startsWith(`${appOrigin}/`)) return null
  const [path = ''] = address.slice(appOrigin.length).split('#')
  return pages.get(path) ?? null
}
