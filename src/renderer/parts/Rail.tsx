// The rail at the left, a bar at the bottom of a narrow window: the pages, and whether all is saved.
import { ChartLine, Flag, ListOrdered, NotebookPen, Settings2, Sun, Timer } from 'lucide-react'
import { hrefTo, type Page, pageNames, pages, type Route } from '../routes.ts'
import { Mark } from './Mark.tsx'
import './rail.css'
import { SaveState } from './SaveState.tsx'

const icons: Record<Page, typeof Sun> = {
  today: Sun,
  session: Timer,
  routines: ListOrdered,
  journal: NotebookPen,
  races: Flag,
  trends: ChartLine,
  settings: Settings2,
}

export function Rail({ route }: { route: Route }) {
  return (
    <header className="rail">
      <a className="rail-brand" href={hrefTo('today')}>
        <Mark />
        Afterrun
      </a>
      <nav className="rail-pages" aria-label="Pages">
        {pages.slice(0, -1).map((page) => (
          <PageLink key={page} page={page} current={route.page === page} />
        ))}
      </nav>
      <SaveState />
      <nav className="rail-pages" aria-label="Settings">
        <PageLink page="settings" current={route.page === 'settings'} />
      </nav>
    </header>
  )
}

function PageLink({ page, current }: { page: Page; current: boolean }) {
  const Icon = icons[page]
  return (
    <a className="rail-link" href={hrefTo(page)} aria-current={current ? 'page' : undefined}>
      <Icon aria-hidden="true" />
      <span>{pageNames[page]}</span>
    </a>
  )
}
