// Digits typed on something that has a number from 0 to 10: a 1 waits a moment, since a 0 behind it makes 10.
import { useEffect, useRef } from 'react'

/** So long a 1 waits for its 0. */
const tenWithinMs = 700

/** Gives the whole number once it is known: at once for every digit but 1. */
export function useTenTyped(): (digit: number, take: (value: number) => void) => void {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; take: (value: number) => void } | null>(null)
  useEffect(
    () => () => {
      if (waiting.current) clearTimeout(waiting.current.timer)
    },
    [],
  )
  return (digit, take) => {
    const one = waiting.current
    waiting.current = null
    if (one) clearTimeout(one.timer)
    if (one && digit === 0) one.take(10)
    else if (digit === 1) {
      const timer = setTimeout(() => {
        waiting.current = null
        take(1)
      }, tenWithinMs)
      waiting.current = { timer, take }
    } else take(digit)
  }
}
