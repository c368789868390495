// The routine for what is sore today, in the time that the composer begins with.
import type { Day } from '../../shared/base/day.ts'
import { daysSinceEvent } from '../../shared/recovery/causing-event.ts'
import { composedFor } from '../../shared/recovery/left-alone.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { totals } from '../../shared/routines/timeline.ts'
import { standing } from '../../shared/soreness/standing.ts'
import { useJournal } from '../state/use-journal.ts'
import { clockText } from './times.ts'

const minutes = 10

/** Null where there is none. */
export function useComposed(today: Day): Routine | null {
  const composed = useJournal(
    // This is offered only where the journal stops nothing.
    (journal) => composedFor(standing(journal, today), minutes, daysSinceEvent(journal, today), false),
    [today],
  )
  return composed.type === 'composed' ? composed.routine : null
}

export function lengthOf(routine: Routine): string {
  return clockText(Math.round(totals(routine).totalMs / 1000))
}
