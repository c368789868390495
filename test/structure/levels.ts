// The levels of the house, ground up: a folder imports only what stands below it, and what is in the folders inside it.

/** Each row one level; a file named alone stands there; `/*` are the files of a folder itself. */
export const levels: readonly (readonly string[])[] = [
  ['shared/base'],
  ['shared/anatomy', 'shared/commands', 'shared/science', 'main/host', 'renderer/styles', 'renderer/timer'],
  ['shared/journal'],
  ['shared/tables'],
  ['main/store', 'shared/routines', 'shared/settings', 'shared/soreness'],
  ['shared/days', 'shared/session', 'shared/words'],
  ['renderer/audio', 'renderer/figures', 'shared/search', 'shared/trends'],
  ['shared/recovery'],
  ['shared/contract'],
  ['main/import', 'preload', 'renderer/link', 'shared/typed'],
  ['main/clock', 'renderer/state'],
  ['main/service', 'renderer/commands'],
  ['main/opened-app.ts', 'renderer/charts', 'renderer/parts'],
  ['main/app.ts'],
  ['main/gate.ts'],
  ['main/http', 'renderer/entries', 'renderer/pages/races', 'renderer/pages/safety', 'renderer/profile'],
  [
    'main/shell',
    'renderer/pages/journal',
    'renderer/pages/settings',
    'renderer/pages/trends',
    'renderer/routines',
  ],
  [
    'main/*',
    'renderer/frame',
    'renderer/pages/compose',
    'renderer/pages/recovery',
    'renderer/pages/routines',
    'renderer/pages/session',
    'renderer/pages/today',
    'renderer/pages/trial',
    'renderer/pages/way-back',
    'renderer/pages/week',
  ],
  ['renderer/*'],
]

/** Inside the player's page: what is asked, heard and drawn, the small window, the end; the page puts them together. */
export const rooms: Record<string, readonly string[]> = {
  'renderer/pages/session': ['ask', 'cues', 'player', 'mini', 'end'],
}
