// The frame around every page: the rail, the page of the route, the toast, and what is shown before the journal is there.
import { useEffect, useSyncExternalStore } from 'react'
import './app.css'
import { warmCharts } from './charts/use-charts.ts'
import { pageNames, type Route } from './commands/routes.ts'
import { useRoute } from './commands/use-route.ts'
import { useShortcuts } from './commands/use-shortcuts.ts'
import { ClashSheet } from './frame/ClashSheet.tsx'
import { OlderLine } from './frame/OlderLine.tsx'
import { Rail } from './frame/Rail.tsx'
import { ReminderLine } from './frame/ReminderLine.tsx'
import { SaveState } from './frame/SaveState.tsx'
import { Toast } from './frame/Toast.tsx'
import { TroubleLine } from './frame/TroubleLine.tsx'
import { ComposePage } from './pages/compose/ComposePage.tsx'
import { JournalPage } from './pages/journal/JournalPage.tsx'
import { RacesPage } from './pages/races/RacesPage.tsx'
import { RoutinesPage } from './pages/routines/RoutinesPage.tsx'
import { SafetyPage } from './pages/safety/SafetyPage.tsx'
import { SessionPage } from './pages/session/SessionPage.tsx'
import { SettingsPage } from './pages/settings/SettingsPage.tsx'
import { TodayPage } from './pages/today/TodayPage.tsx'
import { TrendsPage } from './pages/trends/TrendsPage.tsx'
import { PageBoundary } from './parts/ErrorBoundary.tsx'
import { StartAsk } from './routines/StartAsk.tsx'
import type { ClientState } from './state/app-state.ts'
import { useApp, useClient } from './state/use-app.ts'

export function App() {
  const client = useClient()
  const type = useSyncExternalStore(client.watch, () => client.state().type)
  const refusal = useSyncExternalStore(client.watch, () => refusalOf(client.state()))
  if (type === 'loading') return <Opening />
  if (type === 'refused') {
    return (
      <main className="app-notice" role="alert">
        {refusal}
      </main>
    )
  }
  return <Loaded />
}

/** The frame as it will be, calmly, while the journal is opened. */
function Opening() {
  const route = useRoute()
  return (
    <div className="app">
      <Rail route={route} />
      <main className="app-main">
        <p className="app-opening" role="status">
          Opening your journal…
        </p>
      </main>
    </div>
  )
}

function refusalOf(state: ClientState): string {
  return state.type === 'refused' ? state.message : ''
}

function Loaded() {
  const route = useRoute()
  const isFree = useApp(({ session }) => session.session.type === 'idle')
  const theme = useApp(({ settings }) => settings.theme)
  const playing = route.page === 'session' && !isFree
  useShortcuts()
  useEffect(warmCharts, [])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    document.title = `${pageNames[route.page]} – Afterrun`
    // A page that was asked for one of its fields has put the focus there.
    if (document.querySelector('main :focus')) return
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [route.page])
  return (
    <div className={playing ? 'app app-playing' : 'app'}>
      {!playing && (
        <Rail route={route}>
          <SaveState />
        </Rail>
      )}
      <main className="app-main">
        <TroubleLine playing={playing} />
        {!playing && <ReminderLine />}
        <OlderLine page={route.page} />
        <PageBoundary shows={`${route.page} ${route.about}`}>
          <PageOf route={route} />
        </PageBoundary>
      </main>
      <Toast />
      <ClashSheet />
      <StartAsk />
    </div>
  )
}

function PageOf({ route }: { route: Route }) {
  switch (route.page) {
    case 'today':
      return <TodayPage about={route.about} />
    case 'session':
      return <SessionPage />
    case 'routines':
      return route.about === 'compose' ? <ComposePage /> : <RoutinesPage about={route.about} />
    case 'journal':
      return <JournalPage about={route.about} />
    case 'races':
      return <RacesPage about={route.about} />
    case 'trends':
      return <TrendsPage />
    case 'settings':
      return <SettingsPage />
    case 'safety':
      return <SafetyPage />
  }
}
