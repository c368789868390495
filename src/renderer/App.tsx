// The frame around every page: the rail, the page of the route, the toast, and what is shown before the journal is there.
import { useEffect, useSyncExternalStore } from 'react'
import './app.css'
import { warmCharts } from './charts/use-charts.ts'
import { pageNames } from './commands/routes.ts'
import { useRoute } from './commands/use-route.ts'
import { useShortcuts } from './commands/use-shortcuts.ts'
import { ClashSheet } from './frame/ClashSheet.tsx'
import { DropAnywhere } from './frame/DropAnywhere.tsx'
import { OlderLine } from './frame/OlderLine.tsx'
import { Rail } from './frame/Rail.tsx'
import { ReminderLine } from './frame/ReminderLine.tsx'
import { SaveState } from './frame/SaveState.tsx'
import { Toast } from './frame/Toast.tsx'
import { TroubleLine } from './frame/TroubleLine.tsx'
import { type ShownPage, useShownPage, warmPages } from './page-chunks.ts'
import { PageBoundary } from './parts/ErrorBoundary.tsx'
import { StartAsk } from './routines/StartAsk.tsx'
import type { ClientState } from './state/app-state.ts'
import { useApp, useClient } from './state/use-app.ts'

export function App() {
  const client = useClient()
  const type = useSyncExternalStore(client.watch, () => client.state().type)
  const refusal = useSyncExternalStore(client.watch, () => refusalOf(client.state()))
  const shown = useShownPage()
  if (type === 'loading' || (type === 'ready' && !shown)) return <Opening />
  if (type === 'refused' || !shown) {
    return (
      <main className="app-notice" role="alert">
        {refusal}
      </main>
    )
  }
  return <Loaded {...shown} />
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

function Loaded({ route, Page }: ShownPage) {
  const isFree = useApp(({ session }) => session.session.type === 'idle')
  const theme = useApp(({ settings }) => settings.theme)
  const playing = route.page === 'session' && !isFree
  useShortcuts()
  useEffect(() => {
    warmCharts()
    warmPages()
  }, [])
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
          <Page about={route.about} />
        </PageBoundary>
      </main>
      <Toast />
      <ClashSheet />
      <StartAsk />
      <DropAnywhere />
    </div>
  )
}
