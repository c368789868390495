// Listens for the player's keys; leaves alone what was handled, what is typed, and Space or Enter on a focused control.
import { useEffect } from 'react'
import { inField } from '../../use-shortcuts.ts'
import { type Command, commandOf } from './keys.ts'

export function usePlayerKeys(far: boolean, run: (command: Command) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || inField(event.target) || document.querySelector('dialog[open]')) return
      if ((event.key === ' ' || event.key === 'Enter') && onControl(event.target)) return
      if (event.target instanceof HTMLInputElement && event.key.startsWith('Arrow')) return
      const ctrl = event.ctrlKey || event.metaKey || event.altKey
      const command = commandOf({ key: event.key, ctrl, repeat: event.repeat }, far)
      if (!command) return
      event.preventDefault()
      run(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [far, run])
}

function onControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('button, a[href], input, select, summary, [role="button"]') !== null
  )
}
