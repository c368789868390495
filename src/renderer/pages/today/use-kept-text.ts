// Keeps what is being typed when the page goes away under it: another page is opened, or the window hidden or closed.
import { useEffect, useRef } from 'react'

/** `keep` reads the field as leaving it does; it does nothing where nothing is typed. */
export function useKeptText(keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
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
  }, [])
}
