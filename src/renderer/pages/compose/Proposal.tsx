// The proposed routine: its true time, its steps with the reason for each, what is left alone, and its start.
import { Play } from 'lucide-react'
import type { Rating } from '../../../shared/journal/records.ts'
import type { Composition } from '../../../shared/routines/compose.ts'
import type { Routine } from '../../../shared/routines/routine.ts'
import { hrefTo } from '../../commands/routes.ts'
import { SafetyLink } from '../../commands/SafetyLink.tsx'
import { Button } from '../../parts/Button.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { HarderOffer } from '../../routines/HarderOffer.tsx'
import { sideWords, stepCount, totalTime, workWords } from '../../routines/routine-words.ts'
import { useStartRoutine } from '../../routines/start-routine.ts'
import { leftOutWords, shortWords } from './compose-words.ts'
import { KeepButton } from './KeepButton.tsx'

type Props = {
  composition: Composition
  minutes: number
  /** What it was composed from. */
  ratings: readonly Rating[]
  startable: boolean
}

export function Proposal({ composition, minutes, ratings, startable }: Props) {
  const { routine, reasons, leftOut } = composition
  return (
    <>
      {routine ? (
        <Steps routine={routine} reasons={reasons} minutes={minutes} />
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
          </ul>
          <p className="small">
            <SafetyLink />
          </p>
        </section>
      )}
      {routine && <HarderOffer routine={routine} before={ratings} />}
      {routine && <Actions routine={routine} ratings={ratings} startable={startable} />}
    </>
  )
}

function Nothing({ leftAlone }: { leftAlone: boolean }) {
  return (
    <div className="compose-nothing">
      <p>
        {leftAlone
          ? 'Nothing is proposed for today. Rest is just as right.'
          : 'Nothing is rated sore today. A place on the map can be rated, or the library has something for any day.'}
      </p>
      <a className="button button-plain" href={hrefTo('routines')}>
        Open the library
      </a>
    </div>
  )
}

type StepsProps = { routine: Routine; reasons: Composition['reasons']; minutes: number }

function Steps({ routine, reasons, minutes }: StepsProps) {
  const short = shortWords(routine, minutes)
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

type ActionsProps = { routine: Routine; ratings: readonly Rating[]; startable: boolean }

function Actions({ routine, ratings, startable }: ActionsProps) {
  const start = useStartRoutine()
  return (
    <div className="compose-actions">
      {startable ? (
        <Button
          look="primary"
          icon={<Play aria-hidden="true" />}
          onClick={() => void start(routine, ratings)}
        >
          Start
        </Button>
      ) : (
        <a className="button button-primary" href={hrefTo('session')}>
          Open the session
        </a>
      )}
      <KeepButton key={JSON.stringify(routine)} routine={routine} />
    </div>
  )
}
