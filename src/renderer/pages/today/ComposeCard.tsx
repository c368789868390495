// Leads to the routine for what is sore today, with how long it would take.
import type { Day } from '../../../shared/base/day.ts'
import { daysSinceEvent } from '../../../shared/recovery/causing-event.ts'
import { composedFor } from '../../../shared/recovery/left-alone.ts'
import type { Routine } from '../../../shared/routines/routine.ts'
import { totals } from '../../../shared/routines/timeline.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Figure } from '../../parts/Figure.tsx'
import { figureOf, stepCount } from '../../routines/routine-words.ts'
import { clockText } from '../../routines/times.ts'
import { useJournal } from '../../state/use-journal.ts'
import './compose-card.css'
import { standing } from '../../../shared/soreness/standing.ts'

/** The time that the composer begins with. */
const minutes = 10

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

/** The same as a quiet link, beside a routine that stands first. */
export function ComposeLink({ today }: { today: Day }) {
  const routine = useComposed(today)
  return (
    <a className="button button-quiet" href={hrefTo('routines', 'compose')}>
      For what is sore today{routine && ` · ${lengthOf(routine)}`}
    </a>
  )
}

function useComposed(today: Day) {
  const composed = useJournal(
    // Today offers this only where the journal stops nothing.
    (journal) => composedFor(standing(journal, today), minutes, daysSinceEvent(journal, today), false),
    [today],
  )
  return composed.type === 'composed' ? composed.routine : null
}

function lengthOf(routine: Routine): string {
  return clockText(Math.round(totals(routine).totalMs / 1000))
}
