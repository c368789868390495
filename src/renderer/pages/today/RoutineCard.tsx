// A routine that is offered today: its picture, its true length, why now, when it was last done. The card opens it, its button starts it.
import { Play } from 'lucide-react'
import type { Day } from '../../../shared/base/day.ts'
import type { Suggested } from '../../../shared/recovery/race-routines.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Button } from '../../parts/Button.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import { stepCount } from '../../routines/routine-words.ts'
import { useOffered } from '../../routines/use-offered.ts'

type Props = { suggested: Suggested; today: Day }

export function RoutineCard({ suggested: { routineId, figure, why }, today }: Props) {
  const offered = useOffered(routineId, today)
  if (!offered) return null
  const { routine, length, spared, lastDone, start } = offered
  return (
    <div className="today-routine">
      <div className="card today-routine-card">
        <a className="routine-card" href={hrefTo('routines', routineId)}>
          <Figure id={figure} decorative className="routine-card-figure" />
          <span className="routine-card-words">
            <strong>{routine.name}</strong>
            <span className="small">
              {length} · {stepCount(routine)}
            </span>
            {why && <span className="tiny">{why}</span>}
            {spared && <span className="tiny">{spared}</span>}
            {lastDone && <span className="tiny">{lastDone}</span>}
          </span>
        </a>
        <Button
          icon={<Play aria-hidden="true" />}
          aria-label={`Start ${routine.name} · ${length}`}
          onClick={start}
        >
          Start
        </Button>
      </div>
      <HarderOffer routine={routine} />
    </div>
  )
}
