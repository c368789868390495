// Keeps what is drawn from the clock true: a page left open over night turns to the new day before a press is taken.
import { useEffect, useReducer } from 'react'
import { flushSync } from 'react-dom'

const minuteMs = 60_000

/** Draws again once the minute of the last drawing is over: each minute, when the window is seen again, and before any press. */
export function useMoment(): void {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const drawn = minuteOf(Date.now())
  useEffect(() => {
    const look = () => {
      if (minuteOf(Date.now()) !== drawn) flushSync(redraw)
    }
    const timer = setInterval(look, minuteMs)
    for (const type of presses) window.addEventListener(type, look, { capture: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      for (const type of presses) window.removeEventListener(type, look, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [drawn])
}

/** Heard on their way down, before the page itself hears them. */
const presses = ['focus', 'pointerdown', 'keydown', 'click'] as const

function minuteOf(epochMs: number): number {
  return Math.floor(epochMs / minuteMs)
}
