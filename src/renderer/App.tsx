// The frame around every page: the rail, the page of the route, the toast, and what is shown before the journal is there.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import './app.css'
import { warmCharts } from './charts/use-charts.ts'
import { pageNames } from './commands/routes.ts'
import { useRoute } from './commands/use-route.ts'
import { useShortcuts } from './commands/use-shortcuts.ts'
import { warmForms } from './entries/forms-chunk.ts'
import { ClashSheet } from './frame/ClashSheet.tsx'
import { DropAnywhere } from './frame/DropAnywhere.tsx'
import { FoundLine } from './frame/FoundLine.tsx'
import { NotThere } from './frame/NotThere.tsx'
import { OlderLine } from './frame/OlderLine.tsx'
import { QuickAdd } from './frame/QuickAdd.tsx'
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
  const isAbsent = useSyncExternalStore(client.watch, () => isAbsentIn(client.state()))
  const hasSession = useSyncExternalStore(client.watch, () => isUnderWay(client.state()))
  const coming = useRoute()
  const shown = useShownPage()
  if (isAbsent) return <NotThere message={refusal} />
  if (type === 'refused') {
    return (
      <main className="app-notice" role="alert">
        {refusal}
      </main>
    )
  }
  const loaded = type === 'ready' ? shown : null
  const route = loaded?.route ?? coming
  const playing = loaded !== null && route.page === 'session' && hasSession
  // The rail stays as the journal opens: a press on it that began before must not be lost.
  return (
    <div className={playing ? 'app app-playing' : 'app'}>
      {!playing && <Rail route={route}>{loaded && <SaveState />}</Rail>}
      {loaded ? <Loaded {...loaded} playing={playing} /> : <Opening />}
    </div>
  )
}

function refusalOf(state: ClientState): string {
  return state.type === 'refused' ? state.message : ''
}

function isAbsentIn(state: ClientState): boolean {
  return state.type === 'refused' && state.isAbsent
}

function isUnderWay(state: ClientState): boolean {
  return state.type === 'ready' && state.session.session.type !== 'idle'
}

/** What stands beside the rail while the journal is opened. */
function Opening() {
  return (
    <main className="app-main">
      <p className="app-opening" role="status">
        Opening your journal…
      </p>
    </main>
  )
}

function Loaded({ route, Page, playing }: ShownPage & { playing: boolean }) {
  const theme = useApp(({ settings }) => settings.theme)
  const hasOpened = useRef(false)
  useShortcuts()
  useEffect(() => {
    warmForms()
    warmCharts()
    warmPages()
  }, [])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    document.title = `${pageNames[route.page]} – Afterrun`
    const isQuicker = !hasOpened.current && document.activeElement !== document.body
    hasOpened.current = true
    // A page that was asked for one of its fields has put the focus there; who was in the rail before the journal was open stays there.
    if (isQuicker || document.querySelector('main :focus')) return
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [route.page])
  return (
    <>
      <main className="app-main">
        <TroubleLine playing={playing} />
        {!playing && <FoundLine />}
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
      {!playing && <QuickAdd route={route} />}
    </>
  )
}
