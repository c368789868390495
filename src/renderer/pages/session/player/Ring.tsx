// The clock: what is left as figures and as a ring that drains; both are painted from outside.
import type { ActiveSession } from '../../../../shared/session/state.ts'
import { awayWords } from './pause-words.ts'
import type { Shown } from './player-view.ts'
import type { Canvas } from './use-painter.ts'

export function Ring({ shown, canvas, session }: { shown: Shown; canvas: Canvas; session: ActiveSession }) {
  const { word, below, waitsAtRep } = shown
  return (
    <div className="player-ring" data-paused={session.type === 'paused' || undefined}>
      <svg className="player-ring-drawing" viewBox="0 0 346 346" aria-hidden="true">
        <circle className="player-ring-track" cx="173" cy="173" r="168" />
        <circle className="player-ring-left" cx="173" cy="173" r="168" pathLength="1" ref={canvas.ring} />
      </svg>
      <div className="player-ring-words">
        <p className="player-ring-word">{session.type === 'paused' ? `Paused · ${word}` : word}</p>
        <p className="player-ring-digits" role="timer" aria-label={waitsAtRep === null ? 'Time left' : 'Rep'}>
          <span ref={canvas.digits} />
        </p>
        <p className="player-ring-below">
          {session.type === 'paused' ? (awayWords(session.reason) ?? below) : below}
        </p>
      </div>
    </div>
  )
}
