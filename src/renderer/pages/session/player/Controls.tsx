// The player's buttons: previous, 10 seconds less, pause, 10 seconds more or Done, next.
import { Check, SkipBack, SkipForward } from 'lucide-react'
import type { ReactNode, Ref, RefObject } from 'react'
import type { SessionAction } from '../../../../shared/session/state.ts'
import { playerKey } from '../../../commands/player-commands.ts'
import { PauseButton } from './PauseButton.tsx'
import { useHandFocusOn } from './use-move-focus.ts'

type Props = {
  running: boolean
  waits: boolean
  /** The second side, which gets the time of the first. */
  keepsTime: boolean
  act: (action: SessionAction) => void
  pauseButton: RefObject<HTMLButtonElement | null>
}

export function Controls({ running, waits, keepsTime, act, pauseButton }: Props) {
  const press = (action: SessionAction) => () => act(action)
  const handFocusOn = useHandFocusOn(pauseButton)
  const adjusting = keepsTime ? { disabled: true, why: 'both sides get the same time' } : {}
  return (
    <fieldset className="player-controls" aria-label="Player">
      <Control name="Previous" keys={playerKey('previous')} onClick={press({ type: 'previous' })}>
        <SkipBack aria-hidden="true" />
      </Control>
      <Control
        name="10 seconds less"
        disabled={waits}
        {...adjusting}
        onClick={press({ type: 'adjust', seconds: -10 })}
      >
        −10
      </Control>
      <PauseButton running={running} act={act} button={pauseButton} />
      {waits ? (
        <Control
          key="done"
          ref={handFocusOn}
          name="Done"
          keys={playerKey('done')}
          done
          disabled={!running}
          onClick={press({ type: 'done' })}
        >
          <Check aria-hidden="true" />
          Done
        </Control>
      ) : (
        <Control
          key="more"
          ref={handFocusOn}
          name="10 seconds more"
          {...adjusting}
          onClick={press({ type: 'adjust', seconds: 10 })}
        >
          +10
        </Control>
      )}
      <Control name="Next" keys={playerKey('next')} onClick={press({ type: 'next' })}>
        <SkipForward aria-hidden="true" />
      </Control>
    </fieldset>
  )
}

type ControlProps = {
  ref?: Ref<HTMLButtonElement>
  name: string
  keys?: string
  done?: boolean
  disabled?: boolean
  /** Why it cannot be pressed. */
  why?: string
  onClick: () => void
  children: ReactNode
}

function Control({ ref, name, keys, done = false, disabled = false, why, onClick, children }: ControlProps) {
  const hint = why ?? keys
  return (
    <button
      type="button"
      ref={ref}
      className={done ? 'player-control player-control-done' : 'player-control'}
      aria-label={name}
      title={hint ? `${name} (${hint})` : name}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
