// A routine in the library: its picture, name, true time and steps; leads to its page.
import { touchingSteps } from '../../shared/routines/leave-alone.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { touchingCount } from '../../shared/words/left-alone-words.ts'
import { hrefTo } from '../commands/routes.ts'
import { Figure } from '../parts/Figure.tsx'
import './routine-card.css'
import { figureOf, stepCount, totalTime } from './routine-words.ts'
import { useLeftAlone } from './use-left-alone.ts'

export function RoutineCard({ routine, current = false }: { routine: Routine; current?: boolean }) {
  const touching = touchingSteps(routine, useLeftAlone())
  return (
    <a className="library-card" href={hrefTo('routines', routine.id)} aria-current={current || undefined}>
      <Figure className="library-card-figure" id={figureOf(routine)} decorative />
      <span>
        <span className="library-card-name">{routine.name}</span>
        <span className="library-card-facts">
          {totalTime(routine)} · {stepCount(routine)}
          {routine.builtIn ? ' · built in' : ' · yours'}
        </span>
        {touching.length > 0 && <span className="library-card-touching">{touchingCount(touching)}</span>}
      </span>
    </a>
  )
}
