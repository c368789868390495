// Leads to the routine for what is sore today, with how long it would take.
import type { Day } from '../../../shared/base/day.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Figure } from '../../parts/Figure.tsx'
import { figureOf, stepCount } from '../../routines/routine-words.ts'
import { lengthOf, useComposed } from '../../routines/use-composed.ts'
import './compose-card.css'

export function ComposeCard({ today }: { today: Day }) {
  const routine = useComposed(today)
  return (
    <a className="card routine-card compose-card" href={hrefTo('routines', 'compose')}>
      <Figure id={routine ? figureOf(routine) : 'childs-pose'} decorative className="routine-card-figure" />
      <span className="routine-card-words">
        <strong>For what is sore today</strong>
        <span className="small">
          {routine ? `${lengthOf(routine)} · ${stepCount(routine)}` : 'in 5, 10 or 15 minutes'}
        </span>
        <span className="tiny">from your body map</span>
      </span>
    </a>
  )
}
