// Of several pages on one session the one that gives its cues: the first, then the next when that one is closed.
import { useEffect, useState } from 'react'

/** Web Locks of the browser; left out where there are none, and this page leads. */
export type Locks = Pick<LockManager, 'request'>

export function useLead(wanted: boolean, locks: Locks | undefined = navigator.locks): boolean {
  const [leads, setLeads] = useState(locks === undefined)
  useEffect(() => {
    if (!wanted || !locks) return
    const left = new AbortController()
    const held = (): Promise<void> =>
      new Promise((release) => {
        if (left.signal.aborted) return release()
        setLeads(true)
        left.signal.addEventListener('abort', () => release())
      })
    // Given up while it waits in line.
    locks.request('afterrun-cues', { signal: left.signal }, held).catch(() => {})
    return () => {
      left.abort()
      setLeads(false)
    }
  }, [wanted, locks])
  return leads
}
