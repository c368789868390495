// Paints the clock, the ring and the filling bar once a frame, straight into the page and past React.
import { type RefObject, useLayoutEffect } from 'react'
import type { Segment } from '../../../../shared/routines/timeline.ts'
import { playedMs } from '../../../../shared/session/position.ts'
import type { ActiveSession } from '../../../../shared/session/state.ts'
import { clockText, countdownText } from '../../../routines/times.ts'
import type { Teller } from './announcer.ts'
import { type Bar, lengthOf, sumOf } from './progress.ts'

/** The session, and how far main's clock, in which it is written, is ahead of the window's. */
export type Heard = { session: ActiveSession; mainLeadMs: number }

/** The places that are painted. */
export type Canvas = {
  digits: RefObject<HTMLElement | null>
  ring: RefObject<SVGCircleElement | null>
  bar: RefObject<HTMLElement | null>
  left: RefObject<HTMLElement | null>
  said: RefObject<HTMLParagraphElement | null>
}

export function usePainter(
  { session, mainLeadMs }: Heard,
  segments: readonly Segment[],
  bars: readonly Bar[],
  canvas: Canvas,
  tell: Teller,
): void {
  useLayoutEffect(() => {
    const { index, lengthMs } = session.at
    const present = segments[index]
    if (!present) return
    const presentMs = lengthOf(present)
    const aheadMs = sumOf(segments.slice(index + 1))
    const about = segments.some((segment) => segment.lengthMs === null) ? 'about ' : ''
    const total = clockText(sumOf(segments) / 1000)
    const bar = bars.find(({ first, last }) => first <= index && index <= last)
    const filledMs = bar ? sumOf(segments.slice(bar.first, index)) : 0
    const waitsAtRep = lengthMs === null ? (present.rep?.n ?? null) : null

    const paint = () => {
      const played = playedMs(session, performance.now() + mainLeadMs)
      const leftMs = Math.max(0, presentMs - played)
      drain(canvas.ring.current, waitsAtRep === null && presentMs > 0 ? leftMs / presentMs : 1)
      if (bar && canvas.bar.current)
        canvas.bar.current.style.transform = `scaleX(${(filledMs + Math.min(played, presentMs)) / bar.lengthMs})`
      write(canvas.digits.current, waitsAtRep === null ? countdownText(leftMs) : String(waitsAtRep))
      write(canvas.left.current, `${about}${countdownText(leftMs + aheadMs)} left of ${total}`)
      // Only where there is a place for it, since what was told once is not told again.
      if (canvas.said.current) say(canvas.said.current, tell(session, segments, played))
    }

    paint()
    if (session.type === 'paused') return
    // The window that shows the digits gives the frames: one that is hidden gives none.
    const shownIn = canvas.digits.current?.ownerDocument.defaultView ?? window
    let frame = shownIn.requestAnimationFrame(function next() {
      paint()
      frame = shownIn.requestAnimationFrame(next)
    })
    return () => shownIn.cancelAnimationFrame(frame)
  }, [session, mainLeadMs, segments, bars, canvas, tell])
}

function write(place: HTMLElement | null, text: string): void {
  if (!place || place.textContent === text) return
  place.textContent = text
  place.setAttribute('data-characters', String(text.length))
}

/** An empty ring is hidden, since its round cap would leave a dot. */
function drain(ring: SVGCircleElement | null, fraction: number): void {
  if (!ring) return
  ring.style.strokeDashoffset = String(1 - fraction)
  ring.style.visibility = fraction > 0.001 ? 'visible' : 'hidden'
}

function say(place: HTMLElement, words: string | null): void {
  if (words !== null) place.textContent = words
}
