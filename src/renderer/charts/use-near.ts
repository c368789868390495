// Whether an element is on screen or soon will be: a long page draws no more charts than can be seen.
import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export function useNear(place: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const watcher = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      rootMargin: soon,
    })
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [place])
  useEffect(() => {
    // On paper there is no scrolling: all is drawn before it is printed.
    const onPrint = () => flushSync(() => setPrinted(true))
    const onPrinted = () => setPrinted(false)
    window.addEventListener('beforeprint', onPrint)
    window.addEventListener('afterprint', onPrinted)
    return () => {
      window.removeEventListener('beforeprint', onPrint)
      window.removeEventListener('afterprint', onPrinted)
    }
  }, [])
  return isNear || isPrinted
}

/** So far beyond both edges of the window. */
const soon = '300px 0px'
