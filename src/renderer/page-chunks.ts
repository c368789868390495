// The pages, each in a chunk of its own: fetched when it is gone to, and the others once the window has nothing else to do.
import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react'
import { placeOf, type Route, reportOf, trialPlace, yearOf } from './commands/routes.ts'
import { useRoute } from './commands/use-route.ts'
import { PageNotRead } from './frame/PageNotRead.tsx'
import { whenIdle } from './timer/later.ts'

type Page = ComponentType<{ about: string | null }>
type Name = Route['page'] | 'compose' | 'year' | 'place' | 'report' | 'trial'
export type ShownPage = { route: Route; Page: Page }

const fetchers: Record<Name, () => Promise<Page>> = {
  today: () => import('./pages/today/TodayPage.tsx').then(({ TodayPage }) => TodayPage),
  session: () => import('./pages/session/SessionPage.tsx').then(({ SessionPage }) => SessionPage),
  routines: () => import('./pages/routines/RoutinesPage.tsx').then(({ RoutinesPage }) => RoutinesPage),
  compose: () => import('./pages/compose/ComposePage.tsx').then(({ ComposePage }) => ComposePage),
  journal: () => import('./pages/journal/JournalPage.tsx').then(({ JournalPage }) => JournalPage),
  races: () => import('./pages/races/RacesPage.tsx').then(({ RacesPage }) => RacesPage),
  trial: () => import('./pages/trial/TrialPage.tsx').then(({ TrialPage }) => TrialPage),
  trends: () => import('./pages/trends/TrendsPage.tsx').then(({ TrendsPage }) => TrendsPage),
  year: () => import('./pages/trends/year/YearPage.tsx').then(({ YearPage }) => YearPage),
  place: () => import('./pages/trends/place/PlacePage.tsx').then(({ PlacePage }) => PlacePage),
  report: () => import('./pages/trends/report/ReportPage.tsx').then(({ ReportPage }) => ReportPage),
  settings: () => import('./pages/settings/SettingsPage.tsx').then(({ SettingsPage }) => SettingsPage),
  'way-back': () => import('./pages/way-back/WayBackPage.tsx').then(({ WayBackPage }) => WayBackPage),
  recovery: () => import('./pages/recovery/RecoveryPage.tsx').then(({ RecoveryPage }) => RecoveryPage),
  week: () => import('./pages/week/WeekPage.tsx').then(({ WeekPage }) => WeekPage),
  safety: () => import('./pages/safety/SafetyPage.tsx').then(({ SafetyPage }) => SafetyPage),
}

const pages = new Map<Name, Page>()
const underWay = new Map<Name, Promise<void>>()
const listeners = new Set<() => void>()

/** Fetches the page of a route; at the start this goes on while the journal is asked for. */
export function fetchPage(route: Route): Promise<void> {
  return fetch(nameOf(route))
}

/** Fetches all pages, one after another, when the window has nothing else to do. */
export function warmPages(): void {
  const [next] = (Object.keys(fetchers) as Name[]).filter((name) => !pages.has(name))
  if (next) whenIdle(() => void fetch(next).then(warmPages), 3000)
}

/** The page of the route once it is there; until then the one before it, null at the very start. */
export function useShownPage(): ShownPage | null {
  const route = useRoute()
  const Page = useSyncExternalStore(watch, () => pages.get(nameOf(route)) ?? null)
  const [last, setLast] = useState<ShownPage | null>(null)
  useEffect(() => void fetchPage(route), [route])
  if (!Page) return last
  if (last?.route === route && last.Page === Page) return last
  const shown = { route, Page }
  setLast(shown)
  return shown
}

function nameOf({ page, about }: Route): Name {
  if (page === 'trends' && yearOf(about) !== null) return 'year'
  if (page === 'trends' && placeOf(about) !== null) return 'place'
  if (page === 'trends' && reportOf(about) !== null) return 'report'
  if (page === 'races' && about === trialPlace) return 'trial'
  return page === 'routines' && about === 'compose' ? 'compose' : page
}

function fetch(name: Name): Promise<void> {
  const known = underWay.get(name)
  if (known) return known
  const coming = fetchers[name]().then(
    (page) => void pages.set(name, page),
    () => {
      // The next time that it is gone to it is asked for again.
      underWay.delete(name)
      pages.set(name, PageNotRead)
    },
  )
  const told = coming.then(() => {
    for (const listener of listeners) listener()
  })
  underWay.set(name, told)
  return told
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
