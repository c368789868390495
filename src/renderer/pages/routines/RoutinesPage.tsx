// The library of routines, and the steps of the chosen one; in a narrow window one after the other.
import { ChevronLeft } from 'lucide-react'
import { builtInRoutines } from '../../../shared/session/builtin/index.ts'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { hrefTo } from '../../routes.ts'
import { useApp } from '../../use-app.ts'
import { RoutineCard } from './RoutineCard.tsx'
import { RoutineDetail } from './RoutineDetail.tsx'
import './routines.css'

export function RoutinesPage({ about }: { about: string | null }) {
  const { session } = useApp().session
  const chosen = builtInRoutines.find(({ id }) => id === about) ?? builtInRoutines[0]
  return (
    <div className="routines" data-chosen={about === null ? undefined : ''}>
      <div className="routines-head">
        <PageHeader above={`${builtInRoutines.length} built in`} title="Routines" />
      </div>
      {session.type !== 'idle' && (
        <p className="routines-waiting">
          {session.routine.name} {session.type === 'finished' ? 'waits to be saved' : 'is under way'}.{' '}
          <a href={hrefTo('session')}>Open the session</a>
        </p>
      )}
      <nav className="routines-list" aria-label="Routines">
        <ul>
          {builtInRoutines.map((routine) => (
            <li key={routine.id}>
              <RoutineCard routine={routine} current={routine === chosen} />
            </li>
          ))}
        </ul>
      </nav>
      <div className="routines-detail">
        <a className="routines-back" href={hrefTo('routines')}>
          <ChevronLeft aria-hidden="true" />
          All routines
        </a>
        {chosen && <RoutineDetail key={chosen.id} routine={chosen} startable={session.type === 'idle'} />}
      </div>
    </div>
  )
}
