// A routine to start with one click: its picture, its true length, why it is offered now, when it was last done.
import type { Day } from '../../../shared/base/day.ts'
import type { Suggested } from '../../../shared/recovery/race-routines.ts'
import { Figure } from '../../parts/Figure.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import { stepCount } from '../../routines/routine-words.ts'
import { useOffered } from './use-offered.ts'

type Props = { suggested: Suggested; today: Day }

export function RoutineCard({ suggested: { routineId, figure, why }, today }: Props) {
  const offered = useOffered(routineId, today)
  if (!offered) return null
  const { routine, length, spared, lastDone, start } = offered
  return (
    <div className="today-routine">
      <button type="button" className="card routine-card" onClick={start}>
        <Figure id={figure} decorative className="routine-card-figure" />
        <span className="routine-card-words">
          <strong>{routine.name}</strong>
          <span className="small">
            {length} · {stepCount(routine)}
          </span>
          {why && <span className="tiny">{why}</span>}
          {spared && <span className="tiny">{spared}</span>}
          <span className="tiny">{lastDone}</span>
        </span>
      </button>
      <HarderOffer routine={routine} />
    </div>
  )
}
