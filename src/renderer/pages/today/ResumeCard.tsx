// A session that was begun and waits: offered before anything new.
import { Play } from 'lucide-react'
import { hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { LinkButton } from '../../parts/LinkButton.tsx'
import { useApp } from '../../state/use-app.ts'

export function ResumeCard() {
  const { type, name } = useApp(({ session: { session } }) => ({
    type: session.type,
    name: session.type === 'idle' ? '' : session.routine.name,
  }))
  if (type === 'idle') return null
  return (
    <Card className="resume" title={name}>
      <div className="resume-line">
        <p className="small">{words[type]}</p>
        <LinkButton look="primary" href={hrefTo('session')}>
          <Play aria-hidden="true" />
          {type === 'finished' ? 'Save or discard it' : 'Go on'}
        </LinkButton>
      </div>
    </Card>
  )
}

const words = {
  running: 'It is running.',
  paused: 'It waits where you paused it.',
  finished: 'It is done and not in the journal yet.',
}
