// A suggested routine as it would be played today: what is to be left alone left out of it, its true length, when it was last done.
import type { Day } from '../../shared/base/day.ts'
import { findRoutine } from '../../shared/routines/builtin/index.ts'
import { placesOf, suggestable } from '../../shared/routines/leave-alone.ts'
import { totals } from '../../shared/routines/timeline.ts'
import { sparedSentence, spokenPlaces } from '../../shared/words/left-alone-words.ts'
import { useStartRoutine } from './start-routine.ts'
import { clockText } from './times.ts'
import { useLastDone } from './use-last-done.ts'
import { useLeftAlone } from './use-left-alone.ts'

/** Null where nothing of the routine leaves alone what is to be left alone. */
export function useOffered(routineId: string, today: Day) {
  const start = useStartRoutine()
  const alone = useLeftAlone()
  const lastDone = useLastDone(routineId, today)
  const whole = findRoutine(routineId)
  if (!whole) throw new Error(`No built-in routine "${routineId}".`)
  const offer = suggestable(whole, alone)
  if (!offer) return null
  const { routine } = offer
  const isChanged = offer.eased.length + offer.leftOut.length > 0
  const { leastMs, totalMs } = totals(routine)
  return {
    routine,
    length: `${leastMs < totalMs ? 'about ' : ''}${clockText(Math.round(totalMs / 1000))}`,
    spared: isChanged ? `${sparedSentence(offer)} It leaves ${spokenPlaces(placesOf(offer))} alone.` : null,
    lastDone,
    start: () => void start(isChanged ? routine : routineId),
  }
}
