// The small player: what is left in large figures, the step and its side, the whole routine as bars, pause and next.
import { Check, Maximize2, SkipForward } from 'lucide-react'
import { type MouseEvent, type ReactNode, type Ref, type RefObject, useEffect, useRef } from 'react'
import type { Segment } from '../../../../shared/routines/timeline.ts'
import type { SessionAction } from '../../../../shared/session/state.ts'
import { playerKey } from '../../../commands/player-commands.ts'
import './mini.css'
import type { Teller } from '../player/announcer.ts'
import { PauseButton } from '../player/PauseButton.tsx'
import { clockName, type Shown } from '../player/player-view.ts'
import type { Bar } from '../player/progress.ts'
import { SegmentBar } from '../player/SegmentBar.tsx'
import { useCanvas } from '../player/use-canvas.ts'
import { useHandFocusOn } from '../player/use-move-focus.ts'
import { type Heard, usePainter } from '../player/use-painter.ts'

type Props = {
  heard: Heard
  segments: readonly Segment[]
  bars: readonly Bar[]
  shown: Shown
  tell: Teller
  act: (action: SessionAction) => void
  onBack: () => void
  /** Where cues flash; while the small player is there, over it. */
  flashPlace: RefObject<HTMLElement | null>
}

export function MiniPlayer({ heard, segments, bars, shown, tell, act, onBack, flashPlace }: Props) {
  const { session } = heard
  const running = session.type === 'running'
  const waits = session.at.lengthMs === null
  const canvas = useCanvas()
  usePainter(heard, segments, bars, canvas, tell)
  const pauseButton = useRef<HTMLButtonElement>(null)
  const focusPause = () => pauseButton.current?.focus({ preventScroll: true })
  useEffect(focusPause, [])
  const handFocusOn = useHandFocusOn(pauseButton)
  const ownFlash = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = flashPlace.current
    flashPlace.current = ownFlash.current
    return () => {
      flashPlace.current = before
    }
  }, [flashPlace])
  // After a press with the pointer Space still pauses.
  const press = (action: SessionAction) => (event: MouseEvent) => {
    if (event.detail > 0) focusPause()
    act(action)
  }
  return (
    <section className="mini" aria-label="Small player" data-paused={!running || undefined}>
      <div className="session-flash" ref={ownFlash} aria-hidden="true" />
      <p className="mini-word">{running ? shown.word : `Paused · ${shown.word}`}</p>
      <button
        type="button"
        className="mini-back"
        aria-label="Full player"
        title={`Full player (${playerKey('mini')})`}
        onClick={onBack}
      >
        <Maximize2 aria-hidden="true" />
      </button>
      <div className="mini-clock">
        <p className="mini-digits" role="timer" aria-label={clockName(shown, session)}>
          <span ref={canvas.digits} />
        </p>
      </div>
      <fieldset className="mini-controls" aria-label="Player">
        <PauseButton running={running} act={act} button={pauseButton} />
        {waits ? (
          <OnButton
            key="done"
            ref={handFocusOn}
            name="Done"
            keys={playerKey('done')}
            disabled={!running}
            onClick={press({ type: 'done' })}
          >
            <Check aria-hidden="true" />
          </OnButton>
        ) : (
          <OnButton
            key="next"
            ref={handFocusOn}
            name="Next"
            keys={playerKey('next')}
            onClick={press({ type: 'next' })}
          >
            <SkipForward aria-hidden="true" />
          </OnButton>
        )}
      </fieldset>
      <p className="mini-step">
        {shown.side && <strong>{shown.side.now}</strong>}
        <span>{shown.name}</span>
      </p>
      <SegmentBar bars={bars} index={session.at.index} filling={canvas.bar} />
      <p className="visually-hidden" aria-live="polite" ref={canvas.said} />
    </section>
  )
}

type OnButtonProps = {
  ref: Ref<HTMLButtonElement>
  name: string
  keys: string
  disabled?: boolean
  onClick: (event: MouseEvent) => void
  children: ReactNode
}

function OnButton({ ref, name, keys, disabled = false, onClick, children }: OnButtonProps) {
  return (
    <button
      type="button"
      ref={ref}
      className="player-control"
      aria-label={name}
      title={`${name} (${keys})`}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
