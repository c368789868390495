// The window's start: picks the carrier, loads the snapshot, draws the app.
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/figtree/index.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { leaveComposing } from './commands/composing.ts'
import { print } from './commands/print.ts'
import { reminderLinks, routeOf } from './commands/routes.ts'
import { obeyMenu } from './commands/run-command.ts'
import { goTo } from './commands/use-route.ts'
import { openCarrier } from './link/carrier.ts'
import { keptInTab } from './link/tab-storage.ts'
import { fetchPage } from './page-chunks.ts'
import { AppBoundary } from './parts/ErrorBoundary.tsx'
import { createClient } from './state/client.ts'
import { createEndDrafts, EndDraftsContext, followEnd } from './state/end-drafts.ts'
import { followTimeZone } from './state/time-zone.ts'
import { ClientContext } from './state/use-app.ts'
import { windowClock } from './state/window-clock.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no place to draw in.')

leaveComposing(window)
const { carrier, onOpen, onLost } = openCarrier()
const client = createClient(carrier, windowClock)
const endDrafts = createEndDrafts(keptInTab('afterrun-end'))
followEnd(client, endDrafts)
onOpen(() => void client.load())
onLost(client.lose)
carrier.subscribe((event) => {
  if (event.type === 'open') goTo(reminderLinks[event.place].href)
  if (event.type === 'anew') goTo(reminderLinks.today.href)
  if (event.type === 'menu') obeyMenu(event.does, { client, page: document, goTo, print })
})
void client.load()
void fetchPage(routeOf(location.hash))
followTimeZone(() => void client.load())

createRoot(root).render(
  <StrictMode>
    <ClientContext value={client}>
      <EndDraftsContext value={endDrafts}>
        <AppBoundary>
          <App />
        </AppBoundary>
      </EndDraftsContext>
    </ClientContext>
  </StrictMode>,
)
