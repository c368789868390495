// Whether an element is on screen or soon will be: a long page draws no more charts than can be seen.
import { type RefObject, useEffect, useState } from 'react'

export function useNear(place: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const watcher = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      rootMargin: soon,
    })
    watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [place])
  return isNear
}

/** So far beyond both edges of the window. */
const soon = '300px 0px'
