// The way back into a session that a restart of the app cut off.
import { useState } from 'react'
import { currentSegment, segmentsOf } from '../../../shared/session/position.ts'
import type { ActiveSession } from '../../../shared/session/state.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Button } from '../../parts/Button.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { Discard } from './ask/Discard.tsx'
import './resume.css'
import { useSessionActions } from './use-session-actions.ts'

export function Resume({ session }: { session: ActiveSession }) {
  const { act, discard } = useSessionActions()
  const [asking, setAsking] = useState(false)
  const { stepNumber, stepCount, step, side } = currentSegment(session, segmentsOf(session))
  return (
    <div className="session-resume">
      <Figure className="session-resume-figure" id={step.figure} side={side} />
      <div>
        <p className="session-resume-routine">{session.routine.name}</p>
        <h1 tabIndex={-1}>Still here, where you left it.</h1>
        <p className="session-resume-place">
          You were at step {stepNumber} of {stepCount}, {step.name}.
        </p>
        <div className="session-resume-buttons">
          <Button look="primary" onClick={() => act({ type: 'resume' })}>
            Carry on
          </Button>
          <Button onClick={() => act({ type: 'finish_early' })}>Finish here</Button>
          <Button look="quiet" onClick={() => setAsking(true)}>
            Discard…
          </Button>
        </div>
        <p className="session-resume-later">
          <a href={hrefTo('today')}>Not now</a>, it waits.
        </p>
      </div>
      {asking && <Discard session={session} onDiscard={discard} onClose={() => setAsking(false)} />}
    </div>
  )
}
