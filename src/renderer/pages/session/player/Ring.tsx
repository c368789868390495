// The clock: what is left as figures and as a ring that drains, told across the room by its shape and colour; painted from outside.
import type { ActiveSession } from '../../../../shared/session/state.ts'
import { awayWords } from './pause-words.ts'
import { clockName, type Shown } from './player-view.ts'
import type { Canvas } from './use-painter.ts'

export function Ring({ shown, canvas, session }: { shown: Shown; canvas: Canvas; session: ActiveSession }) {
  const { phase, word, sideWord, below } = shown
  const mostBpm = session.recovery?.mostBpm
  const isPaused = session.type === 'paused'
  // The side is the largest word; what is done with it is told by the drawing, and to a screen reader.
  const bySide = sideWord !== null && !isPaused
  return (
    <div className="player-ring" data-phase={isPaused ? 'paused' : phase}>
      <svg className="player-ring-drawing" viewBox="0 0 346 346" aria-hidden="true">
        <circle className="player-ring-disc" cx="173" cy="173" r="157" />
        <circle className="player-ring-track" cx="173" cy="173" r="168" />
        <circle className="player-ring-left" cx="173" cy="173" r="168" pathLength="1" ref={canvas.ring} />
      </svg>
      <div className="player-ring-words">
        {bySide && <p className="player-ring-side">{sideWord}</p>}
        <p className={bySide ? 'player-ring-word visually-hidden' : 'player-ring-word'}>
          {isPaused ? `Paused · ${word}` : word}
        </p>
        <p className="player-ring-digits" role="timer" aria-label={clockName(shown, session)}>
          <span ref={canvas.digits} />
        </p>
        {mostBpm && <p className="player-ring-heart">at most {mostBpm} bpm</p>}
        <p className="player-ring-below">{isPaused ? (awayWords(session.reason) ?? below) : below}</p>
      </div>
    </div>
  )
}
