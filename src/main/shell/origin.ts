// Where the window's page comes from, and how an address is told to be of there.

/** The scheme and host of the built window. */
export const appOrigin = 'app://afterrun'

/** `scheme://host[:port]` of an address, null where it has none. Node gives custom schemes no origin of their own. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  return host === '' ? null : `${protocol}//${host}`
}

/**
 * The server that the page comes from while the app is being written. What runners start knows none, whatever its
 * environment says, and no other computer is one: its page would have the bridge to the journal.
 */
export function pageOriginOf(isBeingWritten: boolean, server: string | undefined): string {
  const origin = isBeingWritten && server ? originOf(server) : null
  return origin !== null && loopback.test(origin) ? origin : appOrigin
}

const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/
