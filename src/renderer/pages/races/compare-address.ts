// The address of races side by side: which of them are chosen, so that going back and opening anew show the same.
import { hrefTo } from '../../commands/routes.ts'

const place = 'compare'

/** The races asked for by their ids, none where the newest are; null where the address is about something else. */
export function comparedIds(about: string | null): readonly string[] | null {
  if (about === null) return null
  if (about === place) return []
  return about.startsWith(`${place}:`) ? about.slice(place.length + 1).split(',') : null
}

export function hrefToCompare(ids: readonly string[] = []): string {
  return hrefTo('races', ids.length === 0 ? place : `${place}:${ids.join(',')}`)
}

/** Shows others in the place of those shown, without a further step back. */
export function showCompared(ids: readonly string[]): void {
  window.history.replaceState(null, '', hrefToCompare(ids))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
