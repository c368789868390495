// The keys of the small player: Escape brings the full one back; a window beside passes the player's keys on.
import { useLayoutEffect } from 'react'
import { type Command, commandOf } from '../../../commands/player-commands.ts'
import type { MiniPlace } from './use-mini.ts'

export function useMiniKeys(place: MiniPlace, run: (command: Command) => void): void {
  useLayoutEffect(() => {
    if (place.type === 'away') return
    const from = place.type === 'beside' ? place.window : window
    const onKey = (event: KeyboardEvent) => {
      const command = event.key === 'Escape' ? 'mini' : place.type === 'beside' ? passedOn(event, from) : null
      if (!command) return
      event.preventDefault()
      run(command)
    }
    from.addEventListener('keydown', onKey)
    return () => from.removeEventListener('keydown', onKey)
  }, [place, run])
}

/** Space and Enter on a focused button press it. */
function passedOn(event: KeyboardEvent, { document }: Window): Command | null {
  const { key, code, repeat } = event
  if ((key === ' ' || key === 'Enter') && document.activeElement?.matches('button')) return null
  return commandOf({ key, code, ctrl: event.ctrlKey || event.metaKey || event.altKey, repeat }, false)
}
