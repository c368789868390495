// Asks before a session is thrown away, since that cannot be undone.
import { elapsedMs } from '../../../../shared/session/position.ts'
import type { ActiveSession, FinishedSession } from '../../../../shared/session/state.ts'
import { Ask } from '../../../parts/Ask.tsx'
import { Button } from '../../../parts/Button.tsx'
import { durationWords } from '../../../routines/times.ts'

type Props = { session: ActiveSession | FinishedSession; onDiscard: () => void; onClose: () => void }

export function Discard({ session, onDiscard, onClose }: Props) {
  const playedSeconds = elapsedMs(session, session.type === 'running' ? session.sinceMs : 0) / 1000
  return (
    <Ask title="Discard this session?" onClose={onClose}>
      {(close) => (
        <>
          <p>
            {durationWords(playedSeconds)} of {session.routine.name} will not be kept. This cannot be undone.
          </p>
          <div className="ask-buttons">
            <Button onClick={close}>Keep it</Button>
            <Button look="danger" onClick={onDiscard}>
              Discard
            </Button>
          </div>
        </>
      )}
    </Ask>
  )
}
