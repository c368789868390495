// The player: the whole routine as bars, the clock, the step with its picture, and what can be done.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { keepsTimeOfFirst } from '../../../shared/session/change-step.ts'
import { segmentsOf } from '../../../shared/session/position.ts'
import type { SessionAction } from '../../../shared/session/state.ts'
import type { Command } from '../../commands/player-commands.ts'
import { hrefTo, pageNames } from '../../commands/routes.ts'
import { goTo } from '../../commands/use-route.ts'
import { Figure } from '../../parts/Figure.tsx'
import { Discard } from './ask/Discard.tsx'
import { MiniPlayer } from './mini/MiniPlayer.tsx'
import { Controls } from './player/Controls.tsx'
import { KeyHelp } from './player/KeyHelp.tsx'
import { NextStep } from './player/NextStep.tsx'
import { PlayerEnd } from './player/PlayerEnd.tsx'
import { PlayerHeader } from './player/PlayerHeader.tsx'
import { awayWords } from './player/pause-words.ts'
import './player/player.css'
import './player/player-narrow.css'
import type { CueChoice } from './cues/use-cue-choice.ts'
import { useMini } from './mini/use-mini.ts'
import { useMiniKeys } from './mini/use-mini-keys.ts'
import { createTeller } from './player/announcer.ts'
import { seenAt } from './player/elapsed-view.ts'
import { easingOf, shownAt } from './player/player-view.ts'
import { barsOf } from './player/progress.ts'
import { Ring } from './player/Ring.tsx'
import { SegmentBar } from './player/SegmentBar.tsx'
import { StepWords } from './player/StepWords.tsx'
import { StillThere } from './player/StillThere.tsx'
import { useCanvas } from './player/use-canvas.ts'
import { useFar } from './player/use-far.ts'
import { useFocusAfterPress } from './player/use-focus-after-press.ts'
import { type Heard, usePainter } from './player/use-painter.ts'
import { usePlayerKeys } from './player/use-player-keys.ts'
import { useWakeLock } from './player/use-wake-lock.ts'
import { useSessionActions } from './use-session-actions.ts'

type Props = { heard: Heard; cues: CueChoice; flashPlace: RefObject<HTMLElement | null> }

export function Player({ heard, cues, flashPlace }: Props) {
  const { session } = heard
  const segments = useMemo(() => segmentsOf(session), [session])
  const bars = useMemo(() => barsOf(segments), [segments])
  const shown = useMemo(() => shownAt(segments, session.at.index), [segments, session.at.index])
  const canvas = useCanvas()
  // One for both players, so that the small one does not tell again what the full one told.
  const [tell] = useState(createTeller)
  usePainter(heard, segments, bars, canvas, tell)

  // The time left stands in the title while the player does.
  useEffect(
    () => () => {
      document.title = `${pageNames.session} – Afterrun`
    },
    [],
  )

  const running = session.type === 'running'
  useWakeLock(running)
  const { far, toggleFar } = useFar()
  const { place: miniPlace, toggle: toggleMini } = useMini()
  const isSmall = miniPlace.type !== 'away'
  const { act: actOn, discard } = useSessionActions()
  const present = segments[session.at.index]
  const act = useCallback((action: SessionAction) => actOn(seenAt(action, present?.key)), [actOn, present])
  const [asked, setAsked] = useState<'keys' | 'discard' | null>(null)

  const pauseButton = useRef<HTMLButtonElement>(null)
  // Across the room no other control may catch the keys.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes there with each change of the view.
  useEffect(() => {
    if (!isSmall) pauseButton.current?.focus({ preventScroll: true })
  }, [far, isSmall])
  const page = useRef<HTMLDivElement>(null)
  useFocusAfterPress(page, pauseButton)

  const { toggleMute } = cues
  const waits = session.at.lengthMs === null
  const run = useCallback(
    (command: Command) => {
      if (command === 'pause') act({ type: running ? 'pause' : 'resume' })
      else if (command === 'mute') toggleMute()
      else if (command === 'mini' || (isSmall && (command === 'far' || command === 'help'))) {
        if (far) toggleFar()
        toggleMini?.()
      } else if (command === 'far') toggleFar()
      else if (command === 'help') setAsked('keys')
      else if (command === 'next' && waits && far) act({ type: 'done' })
      // What ends by the clock is gone on from, and counts as far as it was played.
      else if (command === 'done' && !waits) act({ type: 'next' })
      else act({ type: command })
    },
    [act, running, toggleMute, toggleFar, toggleMini, isSmall, waits, far],
  )
  usePlayerKeys(far, pauseButton, run)
  useMiniKeys(miniPlace, run)

  const askDiscard = () => {
    if (running) act({ type: 'pause' })
    setAsked('discard')
  }
  const canEase = present?.kind !== 'rest' && !session.recovery
  const easing = easingOf(session, present)
  const away = session.type === 'paused' ? awayWords(session.reason) : null
  const small = isSmall && (
    <MiniPlayer {...{ heard, segments, bars, shown, tell, act, flashPlace }} onBack={() => run('mini')} />
  )
  return (
    <div
      className="player"
      ref={page}
      data-far={far || undefined}
      data-mini={miniPlace.type === 'here' || undefined}
    >
      {miniPlace.type === 'beside' ? createPortal(small, miniPlace.window.document.body) : small}
      <PlayerHeader
        routine={session.routine.name}
        step={shown.step}
        left={canvas.left}
        cues={cues}
        far={far}
        onFar={toggleFar}
        mini={toggleMini && { isOpen: isSmall, toggle: () => run('mini') }}
        onLeave={() => goTo(hrefTo('today'))}
      />
      <SegmentBar bars={bars} index={session.at.index} filling={canvas.bar} />
      <div className="player-stage">
        <Figure className="player-figure" id={shown.figure.id} side={shown.figure.side} />
        <Ring shown={shown} canvas={canvas} session={session} />
        <StepWords shown={shown} easing={easing} onEase={canEase ? () => run('ease_off') : null} />
      </div>
      <footer className="player-foot">
        <NextStep next={shown.next} />
        <Controls
          running={running}
          waits={waits}
          keepsTime={present !== undefined && keepsTimeOfFirst(segments, present)}
          act={act}
          pauseButton={pauseButton}
        />
        <PlayerEnd act={act} onKeys={() => setAsked('keys')} onDiscard={askDiscard} cues={cues} />
      </footer>
      {!isSmall && <p className="visually-hidden" aria-live="polite" ref={canvas.said} />}
      {away && miniPlace.type !== 'here' && <StillThere session={session} away={away} act={act} />}
      {asked === 'keys' && <KeyHelp onClose={() => setAsked(null)} />}
      {asked === 'discard' && (
        <Discard session={session} onDiscard={discard} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}
