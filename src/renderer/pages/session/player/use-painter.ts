// Paints the clock, the ring and the filling bar when they have something new to show, straight into the page and past React.
import { type RefObject, useLayoutEffect } from 'react'
import type { Segment } from '../../../../shared/routines/timeline.ts'
import { playedMs } from '../../../../shared/session/position.ts'
import type { ActiveSession } from '../../../../shared/session/state.ts'
import { clockText, countdownText } from '../../../routines/times.ts'
import { laterIn } from '../../../timer/later.ts'
import type { Teller } from './announcer.ts'
import { nextPaintMs, stepMs, untilNextSecondMs } from './next-paint.ts'
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
    const isOpen = lengthMs === null && present.rep === null

    const shownIn = canvas.digits.current?.ownerDocument.defaultView ?? window
    const step = stepMs(presentMs, shownIn.matchMedia('(prefers-reduced-motion: reduce)').matches)

    /** Paints what stands now, and says how much is left. */
    const paint = () => {
      const played = playedMs(session, performance.now() + mainLeadMs)
      const leftMs = Math.max(0, presentMs - played)
      drain(canvas.ring.current, waitsAtRep === null && presentMs > 0 ? leftMs / presentMs : 1)
      if (bar) fill(canvas.bar.current, (filledMs + Math.min(played, presentMs)) / bar.lengthMs)
      const clock = isOpen ? clockText(Math.floor(played / 1000)) : countdownText(leftMs)
      write(canvas.digits.current, waitsAtRep === null ? clock : String(waitsAtRep))
      const leftOfAll = countdownText(leftMs + aheadMs)
      write(canvas.left.current, isOpen ? doseText(session) : `${about}${leftOfAll} left of ${total}`)
      entitle(`${isOpen ? clock : `${leftOfAll} left`} · ${session.routine.name}`)
      // Only where there is a place for it, since what was told once is not told again.
      if (canvas.said.current) say(canvas.said.current, tell(session, segments, played))
      return isOpen ? untilNextSecondMs(played) : nextPaintMs(leftMs, leftMs + aheadMs, step)
    }

    if (session.type === 'paused') return void paint()
    return paintInTime(shownIn, paint)
  }, [session, mainLeadMs, segments, bars, canvas, tell])
}

/** `paint` says after how long it is to be called again. The window that shows it gives the time: one that is hidden needs none. */
function paintInTime(shownIn: Window, paint: () => number | null): () => void {
  const later = laterIn(shownIn)
  let stopWaiting = () => {}
  const turn = () => {
    stopWaiting()
    const waitMs = paint()
    // A window waits whole milliseconds: a part of one less would be too early, and paint twice.
    if (waitMs !== null && !shownIn.document.hidden) stopWaiting = later(Math.ceil(waitMs), turn)
  }
  turn()
  shownIn.document.addEventListener('visibilitychange', turn)
  return () => {
    stopWaiting()
    shownIn.document.removeEventListener('visibilitychange', turn)
  }
}

/** What suits, where a session has no end of its own. */
function doseText({ recovery }: ActiveSession): string {
  const dose = recovery?.minutes
  return dose ? `${dose.least} to ${dose.most} min suit` : 'as long as it adds no fatigue'
}

function write(place: HTMLElement | null, text: string): void {
  if (!place || place.textContent === text) return
  place.textContent = text
  place.setAttribute('data-characters', String(text.length))
}

/** The title of the window and of its tab, to be seen from another one. */
function entitle(text: string): void {
  if (document.title !== text) document.title = text
}

/** An empty ring is hidden, since its round cap would leave a dot. */
function drain(ring: SVGCircleElement | null, fraction: number): void {
  if (!ring) return
  ring.style.strokeDashoffset = String(1 - fraction)
  ring.style.visibility = fraction > 0.001 ? 'visible' : 'hidden'
}

/** In hundredths, which are less than a pixel: where nothing is seen to move, nothing is painted. */
function fill(bar: HTMLElement | null, fraction: number): void {
  const transform = `scaleX(${Math.round(fraction * 100) / 100})`
  if (bar && bar.style.transform !== transform) bar.style.transform = transform
}

function say(place: HTMLElement, words: string | null): void {
  if (words !== null) place.textContent = words
}
