// Asks a runner who comes back to the computer whether to go on; Escape leaves the session paused.
import { useState } from 'react'
import { currentSegment, segmentsOf } from '../../../../shared/session/position.ts'
import type { ActiveSession, SessionAction } from '../../../../shared/session/state.ts'
import { Ask } from '../../../parts/Ask.tsx'
import { Button } from '../../../parts/Button.tsx'

type Props = {
  session: ActiveSession
  /** What stopped the clock, `the computer slept`. */
  away: string
  act: (action: SessionAction) => void
}

export function StillThere({ session, away, act }: Props) {
  const [open, setOpen] = useState(true)
  if (!open) return null
  const { stepNumber, stepCount, step } = currentSegment(session, segmentsOf(session))
  return (
    <Ask title="Still there?" onClose={() => setOpen(false)}>
      {(close) => {
        const answer = (action: SessionAction) => () => {
          close()
          act(action)
        }
        return (
          <>
            <p>
              Paused because {away}. The clock stands where it was, at step {stepNumber} of {stepCount},{' '}
              {step.name}.
            </p>
            <div className="ask-buttons">
              <Button look="primary" onClick={answer({ type: 'resume' })}>
                Carry on
              </Button>
              <Button onClick={answer({ type: 'finish_early' })}>Finish here</Button>
            </div>
          </>
        )
      }}
    </Ask>
  )
}
