// Keeps the screen awake while a session runs, where the window may.
import { useEffect } from 'react'

export function useWakeLock(running: boolean): void {
  useEffect(() => {
    if (!running || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let wanted = true
    const take = async () => {
      if (document.visibilityState !== 'visible') return
      // A refusal (low battery, no permission) only means that the screen may dim.
      const taken = await navigator.wakeLock.request('screen').catch(() => null)
      if (wanted) lock = taken
      else void taken?.release()
    }
    void take()
    // The browser lets the lock go whenever the window is hidden.
    document.addEventListener('visibilitychange', take)
    return () => {
      wanted = false
      document.removeEventListener('visibilitychange', take)
      void lock?.release()
    }
  }, [running])
}
