// Which key does what in the player; presenter keys and, across the room, every other key go on to the next step.
import { keyName } from '../../shared/base/pressed-key.ts'

export type Command =
  | 'pause'
  | 'next'
  | 'previous'
  | 'done'
  | 'ease_off'
  | 'mute'
  | 'far'
  | 'mini'
  | 'restart_step'
  | 'help'

type Pressed = { key: string; code: string; ctrl: boolean; repeat: boolean }

/** The keys as the help lists them. */
export const keyHelp: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Space'], does: 'Pause, carry on' },
  { keys: ['→', 'Page Down'], does: 'Next' },
  { keys: ['←', 'Page Up'], does: 'Previous' },
  { keys: ['D'], does: 'Done with this rep, or on from this step' },
  { keys: ['E'], does: 'Ease off: the easier way of this step' },
  { keys: ['R'], does: 'Restart this step' },
  { keys: ['M'], does: 'Mute, sound again' },
  { keys: ['F'], does: 'Full screen, to read across the room; there Enter and any other key mean next' },
  { keys: ['W'], does: 'Small window that stays over others, and back (Escape too)' },
  { keys: ['?'], does: 'These keys' },
]

const commands: Readonly<Record<string, Command>> = {
  ' ': 'pause',
  arrowright: 'next',
  arrowleft: 'previous',
  pagedown: 'next',
  pageup: 'previous',
  d: 'done',
  e: 'ease_off',
  r: 'restart_step',
  m: 'mute',
  f: 'far',
  w: 'mini',
  '?': 'help',
}

/** Keys that never mean anything here: they move the focus, hold others down, or belong to the computer. */
const foreign =
  /^(tab|shift|control|alt|meta|altgraph|capslock|numlock|scrolllock|escape|fn.*|f\d+|audio.*|media.*|brightness.*|power|contextmenu|printscreen|dead|unidentified|process)$/

export function commandOf({ key, code, ctrl, repeat }: Pressed, far: boolean): Command | null {
  const name = keyName({ key, code })
  if (ctrl || repeat || foreign.test(name)) return null
  return commands[name] ?? (far ? 'next' : null)
}
