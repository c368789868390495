// The library of routines, and the steps of the chosen one; in a narrow window one after the other.
import { ChevronLeft, Download, Plus, Upload } from 'lucide-react'
import { useRef, useState } from 'react'
import { suggestsNoRunning } from '../../../shared/recovery/withheld.ts'
import { builtInRoutines } from '../../../shared/routines/builtin/index.ts'
import type { SessionState } from '../../../shared/session/state.ts'
import { hrefTo } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { Button } from '../../parts/Button.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { ComposeButton } from '../../routines/ComposeButton.tsx'
import { RoutineCard } from '../../routines/RoutineCard.tsx'
import { useAdvice } from '../../state/use-advice.ts'
import { useApp } from '../../state/use-app.ts'
import { RoutineEditor } from './editor/RoutineEditor.tsx'
import { StepPicker } from './editor/StepPicker.tsx'
import { ImportRoutines } from './ImportRoutines.tsx'
import { RoutineDetail } from './RoutineDetail.tsx'
import './routines.css'
import { useFoundFocus } from './use-found-focus.ts'
import { useLibrary } from './use-library.ts'

export function RoutinesPage({ about }: { about: string | null }) {
  const own = useApp((app) => app.routines)
  const waits = useApp(({ session }) => waitingWords(session.session))
  const noRunning = suggestsNoRunning(useAdvice())
  const library = useLibrary()
  const [importing, setImporting] = useState(false)
  const [beginning, setBeginning] = useState(false)
  // A file may replace the routine that is being edited: its editor then begins anew.
  const [imports, setImports] = useState(0)
  const all = [...own, ...builtInRoutines]
  const chosen = all.find(({ id }) => id === about) ?? all[0]
  const startable = waits === null
  const page = useRef<HTMLDivElement>(null)
  useFoundFocus(page, about, chosen?.id)
  return (
    <div className="routines" ref={page} data-chosen={about === null ? undefined : ''}>
      <div className="routines-head">
        <PageHeader
          above={`${builtInRoutines.length} built in${own.length > 0 ? `, ${own.length} of yours` : ''}`}
          title="Routines"
        >
          <Button icon={<Download aria-hidden="true" />} onClick={() => setImporting(true)}>
            Import
          </Button>
          <ComposeButton />
          <Button look="primary" icon={<Plus aria-hidden="true" />} onClick={() => setBeginning(true)}>
            New routine
          </Button>
        </PageHeader>
      </div>
      {waits && (
        <p className="routines-waiting">
          {waits} <a href={hrefTo('session')}>Open the session</a>
        </p>
      )}
      <nav className="routines-list" aria-label="Routines">
        <ul>
          {all.map((routine) => (
            <li key={routine.id}>
              <RoutineCard
                routine={routine}
                current={routine === chosen}
                start={startable ? 'icon' : null}
                noRunning={noRunning}
              />
            </li>
          ))}
        </ul>
        {own.length > 0 && (
          <Button look="quiet" icon={<Upload aria-hidden="true" />} onClick={() => library.exportFile(own)}>
            Export all of yours
          </Button>
        )}
      </nav>
      <div className="routines-detail">
        <a className="routines-back" href={hrefTo('routines')}>
          <ChevronLeft aria-hidden="true" />
          All routines
        </a>
        {chosen?.builtIn && (
          <RoutineDetail key={chosen.id} routine={chosen} startable={startable} library={library} />
        )}
        {chosen && !chosen.builtIn && (
          <RoutineEditor
            key={`${chosen.id} ${imports}`}
            stored={chosen}
            startable={startable}
            library={library}
          />
        )}
      </div>
      {beginning && (
        <StepPicker
          title="New routine"
          verb="Begin with"
          isWhole
          onChoose={async (steps) => {
            const problem = await library.begin(steps)
            if (problem === null) setBeginning(false)
            return problem
          }}
          onClose={() => setBeginning(false)}
        />
      )}
      {importing && (
        <ImportRoutines
          onImported={([first]) => {
            setImporting(false)
            setImports(imports + 1)
            if (first) goTo(hrefTo('routines', first.id))
          }}
          onClose={() => setImporting(false)}
        />
      )}
    </div>
  )
}

function waitingWords(session: SessionState): string | null {
  if (session.type === 'idle') return null
  return `${session.routine.name} ${session.type === 'finished' ? 'waits to be saved' : 'is under way'}.`
}
