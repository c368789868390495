// No session runs: what can be started, each with one press.
import { builtInRoutines } from '../../../shared/routines/builtin/index.ts'
import { hrefTo } from '../../commands/routes.ts'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import { RoutineCard } from '../../routines/RoutineCard.tsx'
import { StartButton } from '../../routines/StartButton.tsx'
import { useApp } from '../../state/use-app.ts'
import './idle.css'

export function Idle() {
  const own = useApp(({ routines }) => routines)
  return (
    <>
      <PageHeader above="Nothing is running" title="Session">
        <a href={hrefTo('routines')}>All routines, step by step</a>
      </PageHeader>
      <ul className="session-idle-routines">
        {[...own, ...builtInRoutines].map((routine) => (
          <li key={routine.id} className="session-idle-routine">
            <RoutineCard routine={routine} />
            <StartButton routine={routine} look="plain" />
            <HarderOffer routine={routine} />
          </li>
        ))}
      </ul>
    </>
  )
}
