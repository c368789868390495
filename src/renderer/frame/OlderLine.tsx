// A quiet line above the pages that show all years, while the older months are not there yet.
import { useEffect } from 'react'
import type { Route } from '../commands/routes.ts'
import { useApp, useClient } from '../state/use-app.ts'
import './older-line.css'

/** The pages that are not whole without the older months. */
const wholePages: readonly Route['page'][] = ['journal', 'races', 'trends']

export function OlderLine({ page }: { page: Route['page'] }) {
  const older = useApp((app) => app.older)
  const client = useClient()
  const isNeeded = wholePages.includes(page)
  useEffect(() => {
    if (isNeeded) client.readOlder()
  }, [isNeeded, client])
  if (!isNeeded || older.type === 'whole') return null
  return (
    <p className="older-line" role={older.type === 'refused' ? 'alert' : 'status'}>
      {older.type === 'refused' ? older.message : 'Older entries are still being read.'}
    </p>
  )
}
