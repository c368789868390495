// The current route, followed from the address bar.
import { useMemo, useSyncExternalStore } from 'react'
import { type Route, routeOf } from './routes.ts'

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed)
      return () => window.removeEventListener('hashchange', changed)
    },
    () => window.location.hash,
  )
  return useMemo(() => routeOf(hash), [hash])
}

export function goTo(href: string): void {
  window.location.hash = href
}
