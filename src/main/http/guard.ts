// Who may come in: the request as it stood on the wire is checked before anything is routed.
import type { IncomingMessage } from 'node:http'

export type Wire = Pick<IncomingMessage, 'method' | 'url' | 'httpVersion' | 'rawHeaders'>
export type Door = {
  /** `127.0.0.1:PORT` */
  authority: string
  opens(token: string): boolean
  /** Our own page of redirection has been opened, and leads here from no site of ours. */
  awaitsRedirection(): boolean
}
export type Turned = { status: number; message: string }

/** Why a request is turned away, or null where it may go on. */
export function turnAway(wire: Wire, door: Door): Turned | null {
  return (
    wrongAddress(wire, door) ??
    wrongMethod(wire) ??
    wrongSender(wire, door) ??
    wrongKey(wire, door) ??
    wrongBody(wire)
  )
}

/** The methods of each route; every other path can only be read, as a file of the page. */
const routes: Readonly<Record<string, string>> = {
  '/call': 'POST',
  '/import': 'POST',
  '/handover': 'POST',
  '/events': 'GET',
}
const bodyTypes: Readonly<Record<string, RegExp>> = {
  '/call': /^application\/json(; ?charset=utf-8)?$/i,
  '/handover': /^application\/json(; ?charset=utf-8)?$/i,
  '/import': /^application\/octet-stream$/i,
}

/** Plain segments only: nothing to decode, no dot segments, no backslash, no double slash. */
const plainTarget = /^\/(?:[\w-][\w.-]*(?:\/[\w-][\w.-]*)*)?(?:\?[\w.=&%-]*)?$/

function wrongAddress(wire: Wire, { authority }: Door): Turned | null {
  const hosts = headers(wire, 'host')
  if (
    wire.httpVersion !== '1.1' ||
    hosts.length !== 1 ||
    hosts[0] !== authority ||
    !wire.url?.startsWith('/')
  ) {
    return { status: 421, message: 'This address is not served here.' }
  }
  if (!plainTarget.test(wire.url)) return { status: 404, message: 'There is nothing here.' }
  return null
}

function wrongMethod(wire: Wire): Turned | null {
  if (wire.method === 'OPTIONS') return { status: 403, message: 'Other pages have no business here.' }
  const only = routeOf(wire)
  const allowed = only ? wire.method === only : wire.method === 'GET' || wire.method === 'HEAD'
  return allowed ? null : { status: 405, message: 'This cannot be done here.' }
}

function wrongSender(wire: Wire, door: Door): Turned | null {
  const origins = headers(wire, 'origin')
  const sites = headers(wire, 'sec-fetch-site')
  const known = origins.every((origin) => origin === `http://${door.authority}`)
  const own = sites.every((site) => site === 'same-origin' || site === 'none' || isRedirected(wire, door))
  const named = wire.method === 'POST' ? origins.length === 1 : origins.length <= 1
  if (known && own && named && headers(wire, 'upgrade').length === 0) return null
  return { status: 403, message: 'Only Afterrun’s own page may ask this.' }
}

/** A whole page that is opened by another: it gets the files of the page, which hold nothing of the journal. */
function isRedirected(wire: Wire, { awaitsRedirection }: Door): boolean {
  const says = (name: string, value: string) => headers(wire, name).join() === value
  const isPage = says('sec-fetch-mode', 'navigate') && says('sec-fetch-dest', 'document')
  return wire.method === 'GET' && wire.url === '/' && isPage && awaitsRedirection()
}

/** Everything but the files of the page and the swap of a code for the key. */
export function needsKey(wire: Wire): boolean {
  return routeOf(wire) !== undefined && pathOf(wire) !== '/handover'
}

function wrongKey(wire: Wire, { opens }: Door): Turned | null {
  if (!needsKey(wire)) return null
  const [given, ...more] = headers(wire, 'authorization')
  const token = /^Bearer ([\w-]+)$/.exec(given ?? '')?.[1]
  if (token !== undefined && more.length === 0 && opens(token)) return null
  return { status: 401, message: 'This page was opened without its key.' }
}

function wrongBody(wire: Wire): Turned | null {
  // An empty coding is read by some as chunks and by others as no body: what stands behind it would be a request to one of them.
  if (headers(wire, 'transfer-encoding').some((coding) => coding.toLowerCase() !== 'chunked')) {
    return { status: 400, message: 'Where this request ends is not clear.' }
  }
  if (headers(wire, 'expect').length > 0) return { status: 417, message: 'Nothing can be expected here.' }
  const type = bodyTypes[pathOf(wire)]
  const given = headers(wire, 'content-type')
  if (!type || (given.length === 1 && type.test(given[0] ?? ''))) return null
  return { status: 415, message: 'This kind of content is not taken here.' }
}

const pathOf = (wire: Wire) => wire.url?.split('?')[0] ?? ''
const routeOf = (wire: Wire) => (Object.hasOwn(routes, pathOf(wire)) ? routes[pathOf(wire)] : undefined)

/** All values of a header as they were sent: Node would fold or drop the second of two. */
function headers({ rawHeaders }: Wire, name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name)
}
