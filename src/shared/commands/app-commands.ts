// What can be asked of the app from every page: how the menu bar calls it, what the help says of it, and its keys.
import type { KeyPress } from './key-press.ts'

export type CommandRow = {
  /** In the menu bar; three dots where it asks something first. */
  label: string
  /** In the list of keys. */
  does: string
  keys: readonly KeyPress[]
}

export const appCommands = {
  undo: {
    label: 'Undo',
    does: 'Undo the last change, of the journal or a setting',
    keys: [{ mod: true, key: 'z' }],
  },
  redo: {
    label: 'Redo',
    does: 'Do it again',
    keys: [
      { mod: true, shift: true, key: 'z' },
      { mod: true, key: 'y' },
    ],
  },
  print: {
    label: 'Print…',
    does: 'Print the page, or what it has for paper',
    keys: [{ mod: true, key: 'p', heardBy: 'both' }],
  },
  workout: {
    label: 'New workout…',
    does: 'Log a workout',
    keys: [{ mod: true, key: 'n', heardBy: 'menu' }],
  },
  check_in: { label: 'New check-in', does: 'Open the check-in', keys: [] },
  import: {
    label: 'Bring in a run…',
    does: 'Bring in a run from a file',
    keys: [{ mod: true, key: 'o', heardBy: 'menu' }],
  },
  today: { label: 'Today', does: 'Today', keys: [{ mod: true, key: '1' }] },
  session: { label: 'Session', does: 'Session', keys: [{ mod: true, key: '2' }] },
  routines: { label: 'Routines', does: 'Routines', keys: [{ mod: true, key: '3' }] },
  journal: { label: 'Journal', does: 'Journal', keys: [{ mod: true, key: '4' }] },
  races: { label: 'Races', does: 'Races', keys: [{ mod: true, key: '5' }] },
  trends: { label: 'Trends', does: 'Trends', keys: [{ mod: true, key: '6' }] },
  settings: {
    label: 'Settings…',
    does: 'Settings',
    keys: [
      { mod: true, key: '7' },
      { mod: true, key: ',', heardBy: 'menu' },
    ],
  },
  safety: {
    label: 'Signs that it is more than soreness',
    does: 'Signs that it is more than soreness',
    keys: [],
  },
} as const satisfies Record<string, CommandRow>

export type AppCommand = keyof typeof appCommands

export const appCommandIds = Object.keys(appCommands) as readonly AppCommand[]

/** As their row, whatever keys they have. */
export function appCommand(id: AppCommand): CommandRow {
  return appCommands[id]
}
