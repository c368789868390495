// The player's big button: pause, or carry on.
import { Pause, Play } from 'lucide-react'
import type { RefObject } from 'react'
import type { SessionAction } from '../../../../shared/session/state.ts'
import { playerKey } from '../../../commands/player-commands.ts'

type Props = {
  running: boolean
  act: (action: SessionAction) => void
  button: RefObject<HTMLButtonElement | null>
}

export function PauseButton({ running, act, button }: Props) {
  return (
    <button
      type="button"
      className="player-control player-control-pause"
      ref={button}
      aria-label={running ? 'Pause' : 'Carry on'}
      title={`${running ? 'Pause' : 'Carry on'} (${playerKey('pause')})`}
      onClick={() => act({ type: running ? 'pause' : 'resume' })}
    >
      {running ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
    </button>
  )
}
