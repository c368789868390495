// No session runs: what suits now first, as Today has it, then every routine, each with one press.
import { runningWithheld, suggestsNoRunning } from '../../../shared/recovery/withheld.ts'
import { builtInRoutines } from '../../../shared/routines/builtin/index.ts'
import { hrefTo } from '../../commands/routes.ts'
import { WithheldNote } from '../../commands/WithheldNote.tsx'
import { CardBoundary } from '../../parts/ErrorBoundary.tsx'
import { PageHeader } from '../../parts/PageHeader.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import { RestCard } from '../../routines/RestCard.tsx'
import { RoutineCard } from '../../routines/RoutineCard.tsx'
import { hasRunning } from '../../routines/routine-words.ts'
import { SuitsNow } from '../../routines/SuitsNow.tsx'
import { useSuited } from '../../routines/use-suited.ts'
import { useAdvice } from '../../state/use-advice.ts'
import { useApp } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'
import './idle.css'

export function Idle() {
  const own = useApp(({ routines }) => routines)
  const advice = useAdvice()
  const today = useToday()
  const suits = useSuited(advice, today)
  const noRunning = suggestsNoRunning(advice)
  const all = [...own, ...builtInRoutines]
  // What has running in it comes last while no running is suggested.
  const listed = noRunning ? [...all.filter((one) => !hasRunning(one)), ...all.filter(hasRunning)] : all
  return (
    <>
      <PageHeader above="Nothing is running" title="Session">
        <a href={hrefTo('routines')}>All routines, step by step</a>
      </PageHeader>
      <div className="session-idle-first">
        {advice.because.type === 'states' ? (
          <RestCard states={advice.because.states} today={today} />
        ) : (
          <WithheldNote
            lead={advice.withheld === null ? 'Walking alone for now.' : 'Nothing is suggested today.'}
          />
        )}
        {suits && (
          <CardBoundary>
            <SuitsNow suggested={suits} today={today} />
          </CardBoundary>
        )}
        {!suits && runningWithheld(advice) === null && (
          <p className="small">
            No routine is put first today. <a href={hrefTo('today')}>Today says why</a>
          </p>
        )}
      </div>
      <h2 className="session-idle-heading">Every routine</h2>
      <ul className="session-idle-routines">
        {listed.map((routine) => (
          <li key={routine.id} className="session-idle-routine">
            <RoutineCard routine={routine} start="plain" noRunning={noRunning} />
            {routine.id !== suits?.routineId && <HarderOffer routine={routine} />}
          </li>
        ))}
      </ul>
    </>
  )
}
