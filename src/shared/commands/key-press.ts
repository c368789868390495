// A key as a command names it: pressed alone or with Ctrl, how it is said on this computer, and how the menu bar asks for it.
import { digitOf, keyName } from '../base/pressed-key.ts'

/** `key` in small letters, as a browser tells it; a digit is meant on any keyboard. */
export type KeyPress = {
  key: string
  /** With Ctrl, or Command on a Mac. */
  mod?: true
  shift?: true
  /** Who hears it; left out, the page. The menu bar is that of the desktop. */
  heardBy?: 'menu' | 'both'
}

type Pressed = Parameters<typeof digitOf>[0] & { ctrlKey: boolean; metaKey: boolean; altKey: boolean }

export function isPressed(press: KeyPress, event: Pressed): boolean {
  const withMod = event.ctrlKey || event.metaKey
  if (event.altKey || withMod !== (press.mod ?? false)) return false
  if (press.mod && event.shiftKey !== (press.shift ?? false)) return false
  return /^\d$/.test(press.key) ? digitOf(event) === Number(press.key) : keyName(event) === press.key
}

/** What stands on the keys that are pressed together: `['Ctrl', 'Shift', 'Z']`, on a Mac `['⇧', '⌘', 'Z']`. */
export function keyCaps({ key, mod, shift }: KeyPress, isMac: boolean): string[] {
  const held = isMac ? [shift && '⇧', mod && '⌘'] : [mod && 'Ctrl', shift && 'Shift']
  return [
    ...held.filter((cap) => typeof cap === 'string'),
    caps[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ]
}

/** As Electron writes it: `Shift+CmdOrCtrl+Z`. */
export function accelerator({ key, mod, shift }: KeyPress): string {
  return [shift && 'Shift', mod && 'CmdOrCtrl', key.toUpperCase()].filter(Boolean).join('+')
}

const caps: Readonly<Record<string, string>> = {
  ' ': 'Space',
  arrowright: '→',
  arrowleft: '←',
  arrowup: '↑',
  arrowdown: '↓',
  pagedown: 'Page Down',
  pageup: 'Page Up',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  escape: 'Escape',
  backspace: 'Backspace',
  delete: 'Delete',
}
