// The view to read across the room: the whole screen where the window may have it, the whole window where not.
import { useCallback, useEffect, useState } from 'react'
import { useWindowKey } from '../../../commands/use-window-key.ts'

export function useFar(): { far: boolean; toggleFar: () => void } {
  const [far, setFar] = useState(false)

  useEffect(() => {
    const onChange = () => {
      if (!document.fullscreenElement) setFar(false)
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      leaveFullscreen()
    }
  }, [])

  useWindowKey((event) => {
    if (far && event.key === 'Escape' && !document.querySelector('dialog[open]')) setFar(false)
  })

  const toggleFar = useCallback(() => {
    if (far) leaveFullscreen()
    // A refused full screen still leaves the large view.
    else void document.documentElement.requestFullscreen().catch(() => {})
    setFar(!far)
  }, [far])
  return { far, toggleFar }
}

function leaveFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
}
