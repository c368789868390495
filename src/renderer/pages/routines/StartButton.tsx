// Starts a routine; where another session waits it leads there instead of losing it.
import { Play } from 'lucide-react'
import { useState } from 'react'
import type { Routine } from '../../../shared/session/routine.ts'
import { Button } from '../../parts/Button.tsx'
import { useApp, useClient } from '../../use-app.ts'
import { startRoutine } from '../session/start.ts'

type Props = { routine: Routine; look: 'plain' | 'primary' }

export function StartButton({ routine, look }: Props) {
  const app = useApp()
  const client = useClient()
  const [starting, setStarting] = useState(false)
  const start = async () => {
    setStarting(true)
    const refusal = await startRoutine(client, app, routine.id)
    setStarting(false)
    if (refusal) client.say(refusal.message)
  }
  return (
    <Button
      look={look}
      icon={<Play aria-hidden="true" />}
      aria-label={`Start ${routine.name}`}
      disabled={starting}
      onClick={() => void start()}
    >
      Start
    </Button>
  )
}
