// Keys pressed anywhere in the window, heard from the moment that the page is drawn: a quick press right after is not lost.
import { useLayoutEffect, useRef } from 'react'

export function useWindowKey(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  useLayoutEffect(() => {
    latest.current = onKey
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
