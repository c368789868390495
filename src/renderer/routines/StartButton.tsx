// Starts a routine; where another session waits it leads there instead of losing it.
import { Play } from 'lucide-react'
import { useRef } from 'react'
import type { Routine } from '../../shared/routines/routine.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { useStartRoutine } from './start-routine.ts'

type Props = { routine: Routine; look: 'icon' | 'plain' | 'primary' }

export function StartButton({ routine, look }: Props) {
  const startRoutine = useStartRoutine()
  const starting = useRef(false)
  const start = async () => {
    if (starting.current) return
    starting.current = true
    try {
      await startRoutine(routine.builtIn ? routine.id : routine)
    } finally {
      starting.current = false
    }
  }
  if (look === 'icon')
    return (
      <IconButton label={`Start ${routine.name}`} title="Start" onClick={() => void start()}>
        <Play aria-hidden="true" />
      </IconButton>
    )
  return (
    <Button
      look={look}
      icon={<Play aria-hidden="true" />}
      aria-label={`Start ${routine.name}`}
      onClick={() => void start()}
    >
      Start
    </Button>
  )
}
