// The session: what can be started, the player while one runs, its end, and the way back into one that was cut off.
import { useApp } from '../../use-app.ts'
import { EndScreen } from './EndScreen.tsx'
import { Idle } from './Idle.tsx'
import { Player } from './Player.tsx'
import { Resume } from './Resume.tsx'

export function SessionPage() {
  const { session: heard } = useApp()
  const { session, nowMs, heardMs } = heard
  switch (session.type) {
    case 'idle':
      return <Idle />
    case 'running':
      return <Player heard={{ session, nowMs, heardMs }} />
    case 'paused':
      return session.reason === 'restarted' ? (
        <Resume session={session} />
      ) : (
        <Player heard={{ session, nowMs, heardMs }} />
      )
    case 'finished':
      return <EndScreen key={session.id} session={session} />
  }
}
