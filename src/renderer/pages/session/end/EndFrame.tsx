// The frame of every end screen: what was played on one side with Save and Discard, on the other what is asked of it.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { clockTime } from '../../../../shared/base/day.ts'
import type { FinishedSession } from '../../../../shared/session/state.ts'
import { clockWords } from '../../../../shared/words/units.ts'
import { Button } from '../../../parts/Button.tsx'
import type { EndDraft } from '../../../state/end-drafts.ts'
import { usePreferences } from '../../../state/use-preferences.ts'
import { Discard } from '../ask/Discard.tsx'
import './end.css'
import { headlineOf } from './end-view.ts'
import { useEnterSaves } from './use-enter-saves.ts'

type Ending = {
  stage: EndDraft['stage']
  refused: string | null
  save: () => Promise<void>
  discard: () => Promise<void>
}

type Props = {
  session: FinishedSession
  end: Ending
  /** What was done of it. */
  done: ReactNode
  /** Another way to save it. */
  saveToo?: (ending: boolean) => ReactNode
  /** The card of what is asked. */
  children: ReactNode
}

export function EndFrame({ session, end, done, saveToo, children }: Props) {
  const { clock } = usePreferences()
  const [asking, setAsking] = useState(false)
  const headline = useRef<HTMLHeadingElement>(null)
  // Not the button: a Space that was meant to pause would press it.
  useEffect(() => headline.current?.focus(), [])
  useEnterSaves(() => void end.save())
  const ending = end.stage !== 'open'
  return (
    <div className="session-end">
      <p className="session-end-routine">{session.routine.name}</p>
      <div className="session-end-columns">
        <section className="session-end-words">
          <p className="session-end-at">Done at {clockWords(clockTime(session.endedAt), clock)}</p>
          <h1 tabIndex={-1} ref={headline}>
            {headlineOf(session)}
          </h1>
          {done}
          <div className="session-end-buttons">
            <Button look="primary" shortcut="Enter" disabled={ending} onClick={() => void end.save()}>
              Save
            </Button>
            {saveToo?.(ending)}
            <Button look="quiet" disabled={ending} onClick={() => setAsking(true)}>
              Discard…
            </Button>
          </div>
          {end.refused && (
            <p className="session-end-refused" role="alert">
              Not saved. {end.refused}
            </p>
          )}
        </section>
        {children}
      </div>
      {asking && (
        <Discard session={session} onDiscard={() => void end.discard()} onClose={() => setAsking(false)} />
      )}
    </div>
  )
}
