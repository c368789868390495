// The rail at the left: the pages, and whether all is saved. In a narrow window it is a bar at the bottom with five places and More.
import { ChartLine, Ellipsis, Flag, ListOrdered, NotebookPen, Settings2, Sun, Timer } from 'lucide-react'
import type { ReactNode } from 'react'
import { belongsTo, hrefTo, pageNames, type RailPage, type Route, railPages } from '../commands/routes.ts'
import { Popover } from '../parts/Popover.tsx'
import { Mark } from './Mark.tsx'
import './rail.css'

const icons: Record<RailPage, typeof Sun> = {
  today: Sun,
  session: Timer,
  routines: ListOrdered,
  journal: NotebookPen,
  races: Flag,
  trends: ChartLine,
  settings: Settings2,
}

/** What stands behind More where there is room for five places only. */
const behindMore: readonly RailPage[] = ['routines', 'settings']

/** `children` say whether all is saved, once there is anything to save. */
export function Rail({ route, children }: { route: Route; children?: ReactNode }) {
  return (
    <header className="rail">
      <a className="rail-brand" href={hrefTo('today')}>
        <Mark />
        Afterrun
      </a>
      <nav className="rail-pages" aria-label="Pages">
        {railPages.slice(0, -1).map((page) => (
          <PageLink key={page} page={page} current={currentOf(route, page)} />
        ))}
      </nav>
      {children}
      <nav className="rail-pages rail-settings" aria-label="Settings">
        <PageLink page="settings" current={currentOf(route, 'settings')} />
      </nav>
      <More route={route} />
    </header>
  )
}

/** Whether the window is at a place of the rail, or at a page that belongs to it. */
function currentOf(route: Route, page: RailPage): 'page' | 'true' | undefined {
  if (route.page === page) return 'page'
  return belongsTo[route.page] === page ? 'true' : undefined
}

type PageLinkProps = { page: RailPage; current: 'page' | 'true' | undefined; onFollow?: () => void }

function PageLink({ page, current, onFollow }: PageLinkProps) {
  const Icon = icons[page]
  return (
    <a className="rail-link" href={hrefTo(page)} aria-current={current} data-page={page} onClick={onFollow}>
      <Icon aria-hidden="true" />
      <span>{pageNames[page]}</span>
    </a>
  )
}

function More({ route }: { route: Route }) {
  return (
    <div className="rail-more">
      <Popover
        label="More pages"
        className="rail-more-pages"
        trigger={(trigger) => (
          <button
            type="button"
            className="rail-link"
            data-current={behindMore.some((page) => currentOf(route, page)) || undefined}
            {...trigger}
          >
            <Ellipsis aria-hidden="true" />
            <span>More</span>
          </button>
        )}
      >
        {(close) =>
          behindMore.map((page) => (
            <PageLink key={page} page={page} current={currentOf(route, page)} onFollow={close} />
          ))
        }
      </Popover>
    </div>
  )
}
