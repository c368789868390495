// Starts a routine; where another session waits it leads there instead of losing it.
import { Play } from 'lucide-react'
import { useState } from 'react'
import type { Routine } from '../../shared/routines/routine.ts'
import { Button } from '../parts/Button.tsx'
import { useStartRoutine } from './start-routine.ts'

type Props = { routine: Routine; look: 'plain' | 'primary' }

export function StartButton({ routine, look }: Props) {
  const startRoutine = useStartRoutine()
  const [starting, setStarting] = useState(false)
  const start = async () => {
    setStarting(true)
    await startRoutine(routine.builtIn ? routine.id : routine)
    setStarting(false)
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
