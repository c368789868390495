// Keys pressed anywhere in the window, heard from the moment that the page is drawn: a quick press right after is not lost.
import { useEffectEvent, useLayoutEffect } from 'react'

/** `heard` first: before the keys of every page, which are heard earlier than those of a page that was opened later. */
export function useWindowKey(
  onKey: (event: KeyboardEvent) => void,
  heard: 'first' | 'in_turn' = 'in_turn',
): void {
  const listen = useEffectEvent(onKey)
  useLayoutEffect(() => {
    const capture = heard === 'first'
    window.addEventListener('keydown', listen, { capture })
    return () => window.removeEventListener('keydown', listen, { capture })
  }, [heard])
}
