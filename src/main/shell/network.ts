// Keeps the desktop app offline: no request leaves it, and nothing is fetched in its name.
import type { Session, WebContents } from 'electron'
import { appOrigin, originOf } from './origin.ts'

/** The page's own files and what it holds in memory; while the app is being written also its server and the developer tools. */
export function isInside(address: string, pageOrigin: string): boolean {
  if (address.startsWith('data:')) return true
  const plain = address.replace(/^blob:/, '')
  const origin = originOf(plain)
  if (origin === pageOrigin) return true
  if (pageOrigin === appOrigin) return false
  return origin === pageOrigin.replace(/^http/, 'ws') || plain.startsWith('devtools://')
}

export function blockNetwork(session: Session, pageOrigin: string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isInside(url, pageOrigin) }))
  session.setSpellCheckerEnabled(false)
}

/** Peer connections pass web requests by: without a proxy they then have no way out. */
export function blockPeers(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
