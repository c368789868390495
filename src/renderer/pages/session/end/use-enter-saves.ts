// Enter saves an end screen, unless it was meant for the player before it.
import { useState } from 'react'
import { inField } from '../../../commands/in-field.ts'
import { useWindowKey } from '../../../commands/use-window-key.ts'

/** An Enter pressed in this time was meant for the player. */
const standsFirstMs = 1_000

/** Enter saves from anywhere but a control of its own or a field. */
export function useEnterSaves(save: () => void): void {
  const [shownAtMs] = useState(() => performance.now())
  useWindowKey((event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || inField(event.target)) return
    const { target } = event
    if (target instanceof Element && target.closest('button, a[href], summary, dialog')) return
    event.preventDefault()
    if (performance.now() - shownAtMs >= standsFirstMs) save()
  })
}
