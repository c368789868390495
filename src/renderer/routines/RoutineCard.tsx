// A routine in the library: its picture, name, true time and steps, and when it was last done. The card leads to its page, its button starts it.
import { touchingSteps } from '../../shared/routines/leave-alone.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { touchingCount } from '../../shared/words/left-alone-words.ts'
import { hrefTo } from '../commands/routes.ts'
import { Figure } from '../parts/Figure.tsx'
import { useToday } from '../state/use-moment.ts'
import './routine-card.css'
import { figureOf, hasRunning, stepCount, totalTime } from './routine-words.ts'
import { StartButton } from './StartButton.tsx'
import { useLastDone } from './use-last-done.ts'
import { useLeftAlone } from './use-left-alone.ts'

type Props = {
  routine: Routine
  current?: boolean
  /** The look of its own start; null where nothing can be started. */
  start: 'icon' | 'plain' | null
  /** None of the suggestions of today has running in it. */
  noRunning: boolean
}

export function RoutineCard({ routine, current = false, start, noRunning }: Props) {
  const touching = touchingSteps(routine, useLeftAlone())
  const lastDone = useLastDone(routine.id, useToday())
  return (
    <div className="library-card" data-current={current || undefined}>
      <a
        className="library-card-open"
        href={hrefTo('routines', routine.id)}
        aria-current={current || undefined}
      >
        <Figure className="library-card-figure" id={figureOf(routine)} decorative />
        <span>
          <span className="library-card-name">{routine.name}</span>
          <span className="library-card-facts">
            {totalTime(routine)} · {stepCount(routine)}
            {routine.builtIn ? ' · built\u00a0in' : ' · yours'}
          </span>
          {lastDone && <span className="library-card-facts">{lastDone}</span>}
          {noRunning && hasRunning(routine) && (
            <span className="library-card-touching">has running in it; none is suggested today</span>
          )}
          {touching.length > 0 && <span className="library-card-touching">{touchingCount(touching)}</span>}
        </span>
      </a>
      {start && <StartButton routine={routine} look={start} />}
    </div>
  )
}
