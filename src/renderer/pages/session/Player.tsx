// The player: the whole routine as bars, the clock, the step with its picture, and what can be done.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { segmentsOf } from '../../../shared/session/place.ts'
import { Figure } from '../../parts/Figure.tsx'
import { hrefTo } from '../../routes.ts'
import { useClient } from '../../use-app.ts'
import { goTo } from '../../use-route.ts'
import { Controls } from './Controls.tsx'
import { Discard } from './Discard.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import type { Command } from './keys.ts'
import { MiniPlayer } from './MiniPlayer.tsx'
import { NextStep } from './NextStep.tsx'
import { PlayerEnd } from './PlayerEnd.tsx'
import { PlayerHeader } from './PlayerHeader.tsx'
import './player.css'
import './player-narrow.css'
import { barsOf } from './progress.ts'
import { Ring } from './Ring.tsx'
import { SegmentBar } from './SegmentBar.tsx'
import { StepWords } from './StepWords.tsx'
import { shownAt } from './shown.ts'
import { useCanvas } from './use-canvas.ts'
import { useCues } from './use-cues.ts'
import { useFar } from './use-far.ts'
import { useFocusAfterPress } from './use-focus-after-press.ts'
import { useMini } from './use-mini.ts'
import { useMiniKeys } from './use-mini-keys.ts'
import { type Heard, usePainter } from './use-painter.ts'
import { usePauseOnLeave } from './use-pause-on-leave.ts'
import { usePlayerKeys } from './use-player-keys.ts'
import { useSessionActions } from './use-session-actions.ts'
import { useWakeLock } from './use-wake-lock.ts'

export function Player({ heard }: { heard: Heard }) {
  const { session } = heard
  const segments = useMemo(() => segmentsOf(session), [session])
  const bars = useMemo(() => barsOf(segments), [segments])
  const shown = useMemo(() => shownAt(segments, session.at.index), [segments, session.at.index])
  const canvas = useCanvas()
  usePainter(heard, segments, bars, canvas)

  const running = session.type === 'running'
  const flashPlace = useRef<HTMLDivElement>(null)
  const cues = useCues(running, flashPlace)
  useWakeLock(running)
  usePauseOnLeave(useClient())
  const { far, toggleFar } = useFar()
  const { place: miniPlace, toggle: toggleMini } = useMini()
  const isSmall = miniPlace.type !== 'away'
  const { act, discard } = useSessionActions()
  const [asked, setAsked] = useState<'keys' | 'discard' | null>(null)

  const pauseButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isSmall) pauseButton.current?.focus({ preventScroll: true })
  }, [isSmall])
  const page = useRef<HTMLDivElement>(null)
  useFocusAfterPress(page, pauseButton)

  const { toggleMute } = cues
  const waits = shown.waitsAtRep !== null
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
      else if (command !== 'done' || waits) act({ type: command })
    },
    [act, running, toggleMute, toggleFar, toggleMini, isSmall, waits, far],
  )
  usePlayerKeys(far, run)
  useMiniKeys(miniPlace, run)

  const askDiscard = () => {
    if (running) act({ type: 'pause' })
    setAsked('discard')
  }
  const canEase = shown.comfort !== null
  const eased = session.eased.some(
    ({ stepId, round }) =>
      stepId === segments[session.at.index]?.step.id && round === segments[session.at.index]?.round,
  )
  const small = isSmall && (
    <MiniPlayer {...{ heard, segments, bars, shown, act, flashPlace }} onBack={() => run('mini')} />
  )
  return (
    <div
      className="player"
      ref={page}
      data-far={far || undefined}
      data-mini={miniPlace.type === 'here' || undefined}
    >
      {miniPlace.type === 'beside' ? createPortal(small, miniPlace.window.document.body) : small}
      {!isSmall && <div className="player-flash" ref={flashPlace} aria-hidden="true" />}
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
        <StepWords shown={shown} eased={eased} onEase={canEase ? () => run('ease_off') : null} />
      </div>
      <footer className="player-foot">
        <NextStep next={shown.next} />
        <Controls running={running} waits={waits} act={act} pauseButton={pauseButton} />
        <PlayerEnd act={act} onKeys={() => setAsked('keys')} onDiscard={askDiscard} cues={cues} />
      </footer>
      {!isSmall && <p className="visually-hidden" aria-live="polite" ref={canvas.said} />}
      {asked === 'keys' && <KeyHelp onClose={() => setAsked(null)} />}
      {asked === 'discard' && (
        <Discard session={session} onDiscard={discard} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}
