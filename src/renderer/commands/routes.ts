// The pages and their addresses.
import { type BodyPlace, placeKey, regionNamed, sideNamed, sidesOf } from '../../shared/anatomy/body.ts'
import { type Day, readDay } from '../../shared/base/day.ts'
import { appCommands } from '../../shared/commands/app-commands.ts'
import type { Reminder } from '../../shared/recovery/reminders.ts'

/** The places of the rail in its order. */
export const railPages = ['today', 'session', 'routines', 'journal', 'races', 'trends', 'settings'] as const
export type RailPage = (typeof railPages)[number]
/** These are reached from where they matter. */
const pages = [...railPages, 'safety', 'way-back', 'week', 'recovery'] as const
export type Page = (typeof pages)[number]

export const pageNames: Record<Page, string> = {
  today: appCommands.today.does,
  session: appCommands.session.does,
  routines: appCommands.routines.does,
  journal: appCommands.journal.does,
  races: appCommands.races.does,
  trends: appCommands.trends.does,
  settings: appCommands.settings.does,
  safety: appCommands.safety.does,
  'way-back': 'The way back',
  week: 'The week ahead',
  recovery: 'A recovery session',
}

/** The place of the rail that another page belongs to; none for the signs, which belong everywhere. */
export const belongsTo: Partial<Record<Page, RailPage>> = {
  'way-back': 'races',
  week: 'journal',
  recovery: 'today',
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

/** The journal's page of a day. */
export function hrefOfDay(day: Day): string {
  return hrefTo('journal', day)
}

/** What Races is about when it is the trial of an aid on one leg. */
export const trialPlace = 'trial'
export const hrefOfTrial = hrefTo('races', trialPlace)

/** A year in one view, under Trends. */
export function hrefOfYear(year: number): string {
  return hrefTo('trends', `${yearPlace}${String(year).padStart(4, '0')}`)
}

/** The year that an address under Trends names; null where it names none. */
export function yearOf(about: string | null): number | null {
  const [, digits] = /^year-(\d{4})$/.exec(about ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}

const yearPlace = 'year-'

export const placeSpans = ['90', '365', 'all'] as const
export type PlaceSpan = (typeof placeSpans)[number]

/** A place of the body over months, under Trends. */
export function hrefOfPlace({ region, side }: BodyPlace, span: PlaceSpan = '365'): string {
  return hrefTo('trends', `place-${placeKey(region, side)}-${span}`)
}

/** The place that an address under Trends names, a year of it where no span is named; null where it names none. */
export function placeOf(about: string | null): { place: BodyPlace; span: PlaceSpan } | null {
  const [, regionText = '', sideText = '', spanText] =
    /^place-([a-z_]+):([a-z]+)(?:-(\w+))?$/.exec(about ?? '') ?? []
  const [region, side] = [regionNamed(regionText), sideNamed(sideText)]
  if (!region || !side || !sidesOf(region).includes(side)) return null
  return { place: { region, side }, span: placeSpans.find((span) => span === spanText) ?? '365' }
}

/** Days as one printed page, under Trends. */
export function hrefOfReport({ from, to }: { from: Day; to: Day }): string {
  return hrefTo('trends', `report-${from}..${to}`)
}

/** The days of a report that an address under Trends names; null where it names none. */
export function reportOf(about: string | null): { from: Day; to: Day } | null {
  const [, first = '', last = ''] = /^report-([\d-]+)\.\.([\d-]+)$/.exec(about ?? '') ?? []
  const [from, to] = [readDay(first), readDay(last)]
  return from && to && from <= to ? { from, to } : null
}

/** What Today is about when its check-in is asked for. */
export const checkInPlace = 'check-in'

/** What Today is about when something new is to be written there. */
export const newPlaces = { workout: 'new-workout', import: 'new-import' } as const

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
