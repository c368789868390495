// A routine to start with one click: its picture, its true length, why it is offered now, when it was last done.
import type { Day } from '../../../shared/base/day.ts'
import { sessionsOf } from '../../../shared/journal/days.ts'
import type { Suggested } from '../../../shared/recovery/race-routines.ts'
import { findRoutine } from '../../../shared/routines/builtin/index.ts'
import { placesOf, suggestable } from '../../../shared/routines/leave-alone.ts'
import { totals } from '../../../shared/routines/timeline.ts'
import { pastDayWords } from '../../../shared/words/day-words.ts'
import { sparedSentence, spokenPlaces } from '../../../shared/words/left-alone-words.ts'
import { durationText } from '../../../shared/words/units.ts'
import { Figure } from '../../parts/Figure.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import { useStartRoutine } from '../../routines/start-routine.ts'
import { useLeftAlone } from '../../routines/use-left-alone.ts'
import { useJournal } from '../../state/use-journal.ts'

type Props = { suggested: Suggested; today: Day }

export function RoutineCard({ suggested: { routineId, figure, why }, today }: Props) {
  const start = useStartRoutine()
  const alone = useLeftAlone()
  const last = useJournal((journal) => sessionsOf(journal, routineId).at(-1)?.day ?? null, [routineId])
  const whole = findRoutine(routineId)
  if (!whole) throw new Error(`No built-in routine "${routineId}".`)
  const offer = suggestable(whole, alone)
  if (!offer) return null
  const { routine } = offer
  const changed = offer.eased.length + offer.leftOut.length > 0
  const steps = routine.blocks.reduce((count, block) => count + block.steps.length, 0)
  const { leastMs, totalMs } = totals(routine)
  return (
    <div className="today-routine">
      <button
        type="button"
        className="card routine-card"
        onClick={() => void start(changed ? routine : routineId)}
      >
        <Figure id={figure} decorative className="routine-card-figure" />
        <span className="routine-card-words">
          <strong>{routine.name}</strong>
          <span className="small">
            {leastMs < totalMs && 'about '}
            {durationText(totalMs / 1000)} · {steps} steps
          </span>
          {why && <span className="tiny">{why}</span>}
          {changed && (
            <span className="tiny">
              {sparedSentence(offer)} It leaves {spokenPlaces(placesOf(offer))} alone.
            </span>
          )}
          <span className="tiny">
            {last ? `last done ${pastDayWords(last, today, navigator.language)}` : 'not done yet'}
          </span>
        </span>
      </button>
      <HarderOffer routine={routine} />
    </div>
  )
}
