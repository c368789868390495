// The focus of the library: when what had it goes away with another routine, the heading of what is shown takes it.
import { type RefObject, useEffect, useRef } from 'react'

/** `about` is the routine of the address, `shownId` the one that is drawn; null about is the list of all. */
export function useFoundFocus(
  page: RefObject<HTMLElement | null>,
  about: string | null,
  shownId: string | undefined,
): void {
  const shown = `${about} ${shownId}`
  const last = useRef(shown)
  useEffect(() => {
    // The first heading of a page that was just opened is the app's own matter.
    if (last.current === shown) return
    last.current = shown
    if (!isLost(document.activeElement)) return
    const heading = page.current?.querySelector<HTMLElement>(about === null ? 'h1' : '.routines-detail h2')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  }, [page, about, shown])
}

/** A heading only keeps the place for what comes. */
function isLost(held: Element | null): boolean {
  return !held || held.matches('body, h1, h2') || held.getClientRects().length === 0
}
