// Digits typed on something that has a number from 0 to 10: a 1 waits a moment, since a 0 behind it makes 10.
import { useEffect, useRef } from 'react'
import type { Later } from '../../../../shared/base/later.ts'
import { windowLater } from '../../../timer/later.ts'

/** So long a 1 waits for its 0. */
const tenWithinMs = 700

/** Gives the whole number once it is known: at once for every digit but 1. */
export function useTenTyped(
  later: Later = windowLater,
): (digit: number, take: (value: number) => void) => void {
  const waiting = useRef<{ stop: () => void; take: (value: number) => void } | null>(null)
  useEffect(() => () => waiting.current?.stop(), [])
  return (digit, take) => {
    const one = waiting.current
    waiting.current = null
    one?.stop()
    if (one && digit === 0) one.take(10)
    else if (digit === 1) {
      const stop = later(tenWithinMs, () => {
        waiting.current = null
        take(1)
      })
      waiting.current = { stop, take }
    } else take(digit)
  }
}
