// Keeps what is being typed when the page or the day goes away under it: another page is opened, the window hidden or closed.
import { useEffect, useRef } from 'react'
import type { Day } from '../../../../shared/base/day.ts'

/** `keep` reads the field as leaving it does; it does nothing where nothing is typed. */
export function useKeptText(day: Day, keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the day is over, what was typed on it is kept as drawn on it
  useEffect(() => {
    const flush = () => latest.current()
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', onHide)
      flush()
    }
  }, [day])
}
