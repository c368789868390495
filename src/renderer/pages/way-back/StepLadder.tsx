// All steps of a way back as a ladder: the day of each, what it is, and whether it was reached.
import type { StepName } from '../../../shared/recovery/race-stages.ts'
import type { WayBack, WayBackStep } from '../../../shared/recovery/way-back.ts'
import {
  gateWords,
  sourceWords,
  stepDetails,
  stepNames,
  withheldLadder,
} from '../../../shared/recovery/way-back-words.ts'
import { walkJog } from '../../../shared/routines/builtin/walk-jog.ts'
import { shortDay } from '../../../shared/words/dates.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'

export function StepLadder({ way }: { way: WayBack }) {
  const isWithheld = way.withheld !== null
  const marked = way.today.type === 'step' ? way.today.step : null
  return (
    <Card title="Step by step" className="way-back-steps">
      {isWithheld && <p className="small ladder-withheld">{withheldLadder}</p>}
      <ol className="ladder">
        {way.steps.map((step) => (
          <Rung
            key={step.name}
            step={step}
            state={isWithheld && step.name !== marked ? 'open' : stateOf(step, marked)}
            isWithheld={isWithheld}
          />
        ))}
      </ol>
      <p className="small">{gateWords}</p>
      <p className="tiny">
        {way.race.distanceMeters === null && 'The race has no distance, so a marathon is assumed. '}
        {sourceWords}
      </p>
    </Card>
  )
}

type State = 'today' | 'reached' | 'open'
type RungProps = { step: WayBackStep; state: State; isWithheld: boolean }

function Rung({ step: { name, from, day, reachedOn }, state, isWithheld }: RungProps) {
  return (
    <li className="ladder-rung" data-state={state} aria-current={state === 'today' ? 'step' : undefined}>
      <p className="ladder-day">
        <strong>day {from}</strong>
        {!isWithheld && <span>{shortDay(day, navigator.language)}</span>}
      </p>
      <div>
        <p className="ladder-name">
          {stepNames[name]}
          {state === 'today' && <span className="ladder-mark">today</span>}
        </p>
        <p className="small">
          {stepDetails[name]}
          {name === 'walk_jog' && !isWithheld && (
            <>
              {' '}
              <a href={hrefTo('routines', walkJog.id)}>Look at it</a>
            </>
          )}
        </p>
        {!isWithheld && reachedOn !== null && reachedOn > from && (
          <p className="tiny">Opened on day {reachedOn}, when the soreness let it.</p>
        )}
      </div>
    </li>
  )
}

function stateOf({ name, reachedOn }: WayBackStep, marked: StepName | null): State {
  if (name === marked) return 'today'
  return reachedOn === null ? 'open' : 'reached'
}
