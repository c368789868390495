// What each key does in the player; presenter keys and, across the room, every other key go on to the next step.
import { keyName } from '../../shared/base/pressed-key.ts'
import { type KeyPress, keyCaps } from '../../shared/commands/key-press.ts'
import type { HelpRow } from './help-row.ts'

export const playerCommands = {
  pause: { keys: [{ key: ' ' }], does: 'Pause, carry on' },
  next: { keys: [{ key: 'arrowright' }, { key: 'pagedown' }], does: 'Next' },
  previous: { keys: [{ key: 'arrowleft' }, { key: 'pageup' }], does: 'Previous' },
  done: { keys: [{ key: 'd' }], does: 'Done with this rep, or on from this step' },
  ease_off: { keys: [{ key: 'e' }], does: 'Ease off: the easier way of this step' },
  restart_step: { keys: [{ key: 'r' }], does: 'Restart this step' },
  mute: { keys: [{ key: 'm' }], does: 'Mute, sound again' },
  far: {
    keys: [{ key: 'f' }],
    does: 'Full screen, to read across the room; there Enter and any other key mean next',
  },
  mini: { keys: [{ key: 'w' }], does: 'Small window that stays over others, and back (Escape too)' },
  help: { keys: [{ key: '?' }], does: 'These keys' },
} as const satisfies Record<string, HelpRow>

export type Command = keyof typeof playerCommands

type Pressed = { key: string; code: string; ctrl: boolean; repeat: boolean }

const byKey: ReadonlyMap<string, Command> = new Map(
  (Object.keys(playerCommands) as Command[]).flatMap((id) =>
    playerCommands[id].keys.map(({ key }): [string, Command] => [key, id]),
  ),
)

/** Keys that never mean anything here: they move the focus, hold others down, or belong to the computer. */
const foreign =
  /^(tab|shift|control|alt|meta|altgraph|capslock|numlock|scrolllock|escape|fn.*|f\d+|audio.*|media.*|brightness.*|power|contextmenu|printscreen|dead|unidentified|process)$/

export function commandOf({ key, code, ctrl, repeat }: Pressed, far: boolean): Command | null {
  const name = keyName({ key, code })
  if (ctrl || repeat || foreign.test(name)) return null
  return byKey.get(name) ?? (far ? 'next' : null)
}

/** The first of its keys as it is written on the keyboard, beside a button that does the same. */
export function playerKey(command: Command): string {
  const [first]: readonly KeyPress[] = playerCommands[command].keys
  return first ? keyCaps(first, false).join(' ') : ''
}
