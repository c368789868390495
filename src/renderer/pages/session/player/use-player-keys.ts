// Listens for the player's keys; leaves alone what was handled, what is typed, and Space or Enter on a focused control.
import type { RefObject } from 'react'
import { inField } from '../../../commands/in-field.ts'
import { type Command, commandOf } from '../../../commands/player-commands.ts'
import { useWindowKey } from '../../../commands/use-window-key.ts'

export function usePlayerKeys(
  far: boolean,
  pauseButton: RefObject<HTMLButtonElement | null>,
  run: (command: Command) => void,
): void {
  useWindowKey((event) => {
    if (event.defaultPrevented || inField(event.target) || document.querySelector('dialog[open]')) return
    // Across the room the big button, which has the focus by itself, is pressed by Space alone.
    const goesOn = far && event.key === 'Enter' && event.target === pauseButton.current
    if ((event.key === ' ' || event.key === 'Enter') && !goesOn && onControl(event.target)) return
    if (event.target instanceof HTMLInputElement && movesItsValue.test(event.key)) return
    const ctrl = event.ctrlKey || event.metaKey || event.altKey
    const command = commandOf({ key: event.key, code: event.code, ctrl, repeat: event.repeat }, far)
    if (!command) return
    event.preventDefault()
    run(command)
  })
}

/** A slider and a choice of radios are turned by these. */
const movesItsValue = /^(Arrow.*|PageUp|PageDown|Home|End)$/

function onControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a[href], input, select, summary, [role="button"]') !== null
  )
}
