// Leads to the routine for what is sore today, with how long it would take.
import type { Day } from '../../../shared/base/day.ts'
import { daysSinceEvent } from '../../../shared/recovery/causing-event.ts'
import { composedFor } from '../../../shared/recovery/left-alone.ts'
import { totals } from '../../../shared/routines/timeline.ts'
import { durationText } from '../../../shared/words/units.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Figure } from '../../parts/Figure.tsx'
import { figureOf, stepCount } from '../../routines/routine-words.ts'
import { useJournal } from '../../state/use-journal.ts'
import './compose-card.css'
import { standing } from '../../../shared/soreness/standing.ts'

/** The time that the composer begins with. */
const minutes = 10

export function ComposeCard({ today }: { today: Day }) {
  const composed = useJournal(
    // Today shows this card only where the journal stops nothing.
    (journal) => composedFor(standing(journal, today), minutes, daysSinceEvent(journal, today), false),
    [today],
  )
  const routine = composed.type === 'composed' ? composed.routine : null
  return (
    <a className="card routine-card compose-card" href={hrefTo('routines', 'compose')}>
      <Figure id={routine ? figureOf(routine) : 'childs-pose'} decorative className="routine-card-figure" />
      <span className="routine-card-words">
        <strong>For what is sore today</strong>
        <span className="small">
          {routine
            ? `${durationText(totals(routine).totalMs / 1000)} · ${stepCount(routine)}`
            : 'in 5, 10 or 15 minutes'}
        </span>
        <span className="tiny">from your body map</span>
      </span>
    </a>
  )
}
