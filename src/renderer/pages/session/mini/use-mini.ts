// The small player over other windows: this window made small by the desktop's shell, or one beside it by the browser.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useApp, useClient } from '../../../state/use-app.ts'
import { canOpenSmallWindow, openSmallWindow } from './small-window.ts'

export type MiniPlace = { type: 'away' } | { type: 'here' } | { type: 'beside'; window: Window }

export type Mini = {
  place: MiniPlace
  /** Opens it or brings the full player back; null where no small window can be had. */
  toggle: (() => void) | null
}

const away: MiniPlace = { type: 'away' }

export function useMini(): Mini {
  const isDesktop = useApp(({ host }) => host.kind === 'desktop')
  const theme = useApp(({ settings }) => settings.theme)
  const client = useClient()
  const [place, setPlace] = useState(away)
  const isPlaying = useRef(false)

  useEffect(() => {
    isPlaying.current = true
    return () => {
      isPlaying.current = false
    }
  }, [])

  // Whatever ends the player, its end of the routine or another page, ends the small window with it.
  useEffect(() => {
    if (place.type !== 'here') return
    void client.mini(true).then((refusal) => {
      if (!refusal) return
      client.say(refusal.message)
      setPlace(away)
    })
    return () => void client.mini(false)
  }, [place, client])

  useEffect(() => {
    if (place.type !== 'beside') return
    const closed = () => setPlace(away)
    place.window.addEventListener('pagehide', closed)
    return () => {
      place.window.removeEventListener('pagehide', closed)
      place.window.close()
    }
  }, [place])

  useEffect(() => {
    if (place.type === 'beside') place.window.document.documentElement.dataset['theme'] = theme
  }, [place, theme])

  const toggle = useCallback(async () => {
    if (place.type === 'beside') window.focus()
    if (place.type !== 'away') return setPlace(away)
    if (isDesktop) return setPlace({ type: 'here' })
    const opened = await openSmallWindow()
    if (!opened) client.say('The browser did not open a small window.')
    else if (isPlaying.current) setPlace({ type: 'beside', window: opened })
    else opened.close()
  }, [place, isDesktop, client])

  return { place, toggle: isDesktop || canOpenSmallWindow() ? toggle : null }
}
