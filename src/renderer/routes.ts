// The pages and their addresses, in the order of the rail.
import type { Reminder } from '../shared/api.ts'

export const pages = ['today', 'session', 'routines', 'journal', 'races', 'trends', 'settings'] as const
export type Page = (typeof pages)[number]

export const pageNames: Record<Page, string> = {
  today: 'Today',
  session: 'Session',
  routines: 'Routines',
  journal: 'Journal',
  races: 'Races',
  trends: 'Trends',
  settings: 'Settings',
}

/** Where the window is: a page, and the day, race or routine it is about. */
export type Route = { page: Page; about: string | null }

export function routeOf(hash: string): Route {
  const [page, about] = hash.replace(/^#?\/?/, '').split('/')
  const known = pages.find((name) => name === page)
  return { page: known ?? 'today', about: known && about ? decoded(about) : null }
}

export function hrefTo(page: Page, about?: string): string {
  return about === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(about)}`
}

/** What Today is about when its check-in is asked for. */
export const checkInPlace = 'check-in'

/** Where a reminder leads, and in which words. */
export const reminderLinks: Record<Reminder['opens'], { href: string; text: string }> = {
  check_in: { href: hrefTo('today', checkInPlace), text: 'Open the check-in' },
  today: { href: hrefTo('today'), text: 'Open Today' },
}

/** Null for what was typed or cut by hand and cannot be read. */
function decoded(about: string): string | null {
  try {
    return decodeURIComponent(about)
  } catch {
    return null
  }
}
