// The view to read across the room: the whole screen where the window may have it, the whole window where not.
import { useCallback, useEffect, useState } from 'react'

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

  useEffect(() => {
    if (!far) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) setFar(false)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [far])

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
