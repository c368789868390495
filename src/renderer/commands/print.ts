// What Print does, of the menu and of the keyboard: the page as it is, or what the page in front has for paper.
import { useEffect, useEffectEvent } from 'react'

let own: (() => void) | null = null

/** Whether the page in front has something of its own for paper. */
export function hasOwnPrint(): boolean {
  return own !== null
}

export function print(): void {
  if (own) own()
  else window.print()
}

/** As long as the page is in front, Print does this. */
export function useOwnPrint(run: () => void): void {
  const latest = useEffectEvent(run)
  useEffect(() => {
    own = () => latest()
    return () => {
      own = null
    }
  }, [])
}
