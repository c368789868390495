// A session that was begun and waits: offered before anything new.
import { Play } from 'lucide-react'
import type { SessionState } from '../../../shared/session/state.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'

export function ResumeCard({ session }: { session: Exclude<SessionState, { type: 'idle' }> }) {
  const words = {
    running: 'It is running.',
    paused: 'It waits where you paused it.',
    finished: 'It is done and not in the journal yet.',
  }[session.type]
  return (
    <Card className="resume" title={session.routine.name}>
      <div className="resume-line">
        <p className="small">{words}</p>
        <a className="button button-primary" href={hrefTo('session')}>
          <Play aria-hidden="true" />
          {session.type === 'finished' ? 'Save or discard it' : 'Go on'}
        </a>
      </div>
    </Card>
  )
}
