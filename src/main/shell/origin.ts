// Where the window's page comes from, and how an address is told to be of there.

/** The scheme and host of the built window. */
export const appOrigin = 'app://afterrun'

/** `scheme://host[:port]` of an address, null where it has none. Node gives custom schemes no origin of their own. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  return host === '' ? null : `${protocol}//${host}`
}

/** The development server that the page comes from while the app is being written; a packaged app knows none. */
export function pageOriginOf(isPackaged: boolean, developmentServer: string | undefined): string {
  return isPackaged || !developmentServer ? appOrigin : (originOf(developmentServer) ?? appOrigin)
}
