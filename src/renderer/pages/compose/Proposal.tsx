// The proposed routine: its true time, its steps with the reason for each, what is left alone, and its start.
import { Play } from 'lucide-react'
import type { Day } from '../../../shared/base/day.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import type { Composed } from '../../../shared/recovery/left-alone.ts'
import type { Composition } from '../../../shared/routines/compose.ts'
import type { LeftAlone } from '../../../shared/routines/leave-alone.ts'
import type { Routine } from '../../../shared/routines/routine.ts'
import { placeSentences } from '../../../shared/words/left-alone-words.ts'
import { hrefTo } from '../../commands/routes.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Button } from '../../parts/Button.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import { sideWords, stepCount, totalTime, workWords } from '../../routines/routine-words.ts'
import { useStartRoutine } from '../../routines/start-routine.ts'
import { avoidedWords, leftOutWords, restingWords, shortWords } from './compose-words.ts'
import { KeepButton } from './KeepButton.tsx'

type Props = {
  composed: Composed
  minutes: number
  /** What was rated for it today; left out, what today’s checks say. */
  before: readonly Rating[] | undefined
  today: Day
  startable: boolean
}

export function Proposal({ composed, minutes, before, today, startable }: Props) {
  if (composed.type === 'stopped') return <Stopped places={composed.places} today={today} />
  const { routine, reasons, leftOut, avoided } = composed
  const resting = restingWords(composed)
  return (
    <>
      {resting && <p className="compose-resting">{resting}</p>}
      {routine ? (
        <Steps routine={routine} reasons={reasons} minutes={minutes} isAvoiding={avoided.length > 0} />
      ) : (
        <Nothing leftAlone={leftOut.length > 0} />
      )}
      {leftOut.length > 0 && (
        <section className="compose-left-out" aria-label="Left out">
          <h3>Left out</h3>
          <ul>
            {leftOut.map((entry) => (
              <li key={entry.why}>{leftOutWords(entry)}</li>
            ))}
            {avoided.map((entry) => (
              <li key={entry.steps.join()}>{avoidedWords(entry)}</li>
            ))}
          </ul>
          <p className="small">
            <SafetyLink />
          </p>
        </section>
      )}
      {routine && <HarderOffer routine={routine} before={before} />}
      {routine && <Actions routine={routine} before={before} startable={startable} />}
    </>
  )
}

/** What stands is to be looked at before anything is proposed, for any place. */
function Stopped({ places, today }: { places: readonly LeftAlone[]; today: Day }) {
  return (
    <div className="compose-nothing">
      <p>
        Nothing is proposed: what you noted is not typical of ordinary muscle soreness. Consider showing it to
        a doctor or physiotherapist.
      </p>
      <ul>
        {placeSentences(places, today, navigator.language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <SafetyLink>When to have it checked</SafetyLink>
    </div>
  )
}

function Nothing({ leftAlone }: { leftAlone: boolean }) {
  return (
    <div className="compose-nothing">
      <p>
        {leftAlone
          ? 'Nothing is proposed for today. Resting is just as good.'
          : 'You have not marked anything sore. Mark a place on the map, or pick a routine from the library.'}
      </p>
      <LinkButton href={hrefTo('routines')}>Open the library</LinkButton>
    </div>
  )
}

type StepsProps = {
  routine: Routine
  reasons: Composition['reasons']
  minutes: number
  /** Steps were left out for a place that is left alone. */
  isAvoiding: boolean
}

function Steps({ routine, reasons, minutes, isAvoiding }: StepsProps) {
  const short = shortWords(routine, minutes, isAvoiding)
  return (
    <>
      <p className="compose-total" role="status">
        <strong>{totalTime(routine)}</strong> with changes of side · {stepCount(routine)}
      </p>
      {short && <p className="tiny">{short}</p>}
      <ol className="compose-steps">
        {routine.blocks
          .flatMap(({ steps }) => steps)
          .map((step) => {
            const sides = sideWords(step)
            return (
              <li key={step.id} className="compose-step">
                <Figure className="compose-step-figure" id={step.figure} decorative />
                <div>
                  <p className="compose-step-name">{step.name}</p>
                  <p className="small">
                    {workWords(step)}
                    {sides && ` · ${sides}`}
                  </p>
                  <p className="tiny">{reasons.find(({ stepId }) => stepId === step.id)?.text}</p>
                </div>
              </li>
            )
          })}
      </ol>
    </>
  )
}

type ActionsProps = Pick<Props, 'before' | 'startable'> & { routine: Routine }

function Actions({ routine, before, startable }: ActionsProps) {
  const start = useStartRoutine()
  return (
    <div className="compose-actions">
      {startable ? (
        <Button look="primary" icon={<Play aria-hidden="true" />} onClick={() => void start(routine, before)}>
          Start
        </Button>
      ) : (
        <LinkButton look="primary" href={hrefTo('session')}>
          Open the session
        </LinkButton>
      )}
      <KeepButton key={JSON.stringify(routine)} routine={routine} />
    </div>
  )
}
