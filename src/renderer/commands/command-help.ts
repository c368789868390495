// The list of keys, by where they do something.
import { type AppCommand, appCommand, appCommandIds } from '../../shared/commands/app-commands.ts'
import { type KeyPress, keyCaps } from '../../shared/commands/key-press.ts'
import { checkInRows } from './check-in-steps.ts'
import type { HelpRow } from './help-row.ts'
import { playerCommands } from './player-commands.ts'
import { isMac } from './system.ts'

/** Every place with keys of its own; in one place each key does one thing. */
export const helpPlaces: readonly { title: string; rows: readonly HelpRow[] }[] = [
  { title: 'Everywhere', rows: appCommandIds.map(appCommand).filter(({ keys }) => keys.length > 0) },
  {
    title: 'Logging from any page',
    rows: [
      { keys: [{ key: 'a' }], does: 'Choose what to log; each has its letter' },
      { keys: [{ key: 'r' }], does: 'There: a run' },
    ],
  },
  { title: 'Check-in on Today', rows: checkInRows },
  {
    title: 'Still so? on Today',
    rows: [
      { keys: [{ key: 'enter' }], does: 'It still is so' },
      { keys: [{ key: '0 – 9' }], does: 'What it is now' },
      { keys: [{ key: 'delete' }, { key: 'backspace' }], does: 'It is over' },
    ],
  },
  {
    title: 'Body map',
    rows: [
      { keys: arrows(), does: 'The neighbouring place' },
      { keys: [{ key: '0 – 9' }], does: 'How sore it is; 1 and then 0 is 10' },
      { keys: [{ key: 'b' }], does: 'Both sides at once, or one again' },
      { keys: [{ key: 'enter' }], does: 'Open what can be said of the place' },
      { keys: [{ key: 'backspace' }], does: 'Clear its number' },
    ],
  },
  {
    title: 'Journal',
    rows: [
      { keys: [{ key: '/' }], does: 'Search' },
      { keys: [{ key: 'escape' }], does: 'Empty the search' },
    ],
  },
  {
    title: 'Calendar',
    rows: [
      { keys: arrows(), does: 'The day beside, the week before or after' },
      { keys: [{ key: 'home' }, { key: 'end' }], does: 'The first, the last day of the week' },
      { keys: [{ key: 'pageup' }, { key: 'pagedown' }], does: 'The month before, the month after' },
    ],
  },
  {
    title: 'Charts',
    rows: [
      { keys: [{ key: 'arrowleft' }, { key: 'arrowright' }], does: 'The day before, the day after' },
      { keys: [{ key: 'home' }, { key: 'end' }], does: 'The first, the last' },
      { keys: [{ key: 'enter' }], does: 'Open that day in the journal' },
    ],
  },
  {
    title: 'The steps of a routine of your own',
    rows: [
      { keys: [{ key: ' ' }, { key: 'enter' }], does: 'Lift a step by its grip, drop it' },
      { keys: [{ key: 'arrowup' }, { key: 'arrowdown' }], does: 'Move the lifted step' },
      { keys: [{ key: 'escape' }], does: 'Put it back' },
    ],
  },
  { title: 'A routine being played', rows: Object.values(playerCommands) },
  { title: 'Its end', rows: [{ keys: [{ key: 'enter' }], does: 'Save it' }] },
]

/** A row with what stands on its keys, pressed together within each. */
export type KeyLine = { does: string; keys: readonly (readonly string[])[] }

/** As this computer shows them: keys of the desktop's menu bar only where there is one. */
export function keyLines(rows: readonly HelpRow[], shown: { isMac: boolean; isDesktop: boolean }): KeyLine[] {
  const isHeard = ({ heardBy }: KeyPress) => shown.isDesktop || heardBy !== 'menu'
  return rows
    .map(({ does, keys }) => ({ does, keys: keys.filter(isHeard).map((key) => keyCaps(key, shown.isMac)) }))
    .filter(({ keys }) => keys.length > 0)
}

function arrows(): KeyPress[] {
  return [{ key: 'arrowleft' }, { key: 'arrowright' }, { key: 'arrowup' }, { key: 'arrowdown' }]
}

/** The key of a command beside a button that does the same; empty where it has none. */
export function appKey(command: AppCommand): string {
  const [first] = appCommand(command).keys
  return first ? keyCaps(first, isMac()).join(' ') : ''
}
