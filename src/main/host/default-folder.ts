// Where the journal is kept when no folder is named, and where it is noted that there was one: the same places for the desktop app and the browser host.
import { posix, win32 } from 'node:path'

export type Surroundings = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; home: string }

export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  const { APPDATA, XDG_CONFIG_HOME = '' } = env
  if (platform === 'win32') {
    return win32.join(APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Afterrun', 'data')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Afterrun', 'data')
  // The XDG rules say that a relative path there counts for nothing.
  const config = posix.isAbsolute(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : posix.join(home, '.config')
  return posix.join(config, 'Afterrun', 'data')
}

/** Never inside a data folder, which may lie on a disk that is away. */
export function knownJournalsFile({ platform, env, home }: Surroundings): string {
  const { LOCALAPPDATA, XDG_STATE_HOME = '' } = env
  if (platform === 'win32') {
    return win32.join(LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Afterrun', 'journals.json')
  }
  if (platform === 'darwin')
    return posix.join(home, 'Library', 'Application Support', 'Afterrun', 'journals.json')
  const state = posix.isAbsolute(XDG_STATE_HOME) ? XDG_STATE_HOME : posix.join(home, '.local', 'state')
  return posix.join(state, 'Afterrun', 'journals.json')
}
