// Keeps the focus in the editor when what had it goes away with a change.
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Makes the change at once; `place` gets the focus when the element that had it is gone. */
export function keepFocus(place: RefObject<HTMLElement | null>, change: () => void): void {
  const held = document.activeElement
  flushSync(change)
  if (held && !held.isConnected) place.current?.focus({ preventScroll: true })
}
