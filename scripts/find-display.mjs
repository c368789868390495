// Where the desktop tests can show a window: on this display, on one made for them, or nowhere.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The words to put before a command so that it has a display; null where there is none to be had. */
export function findDisplay(env = process.env) {
  if (process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return []
  const folders = (env.PATH ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, 'xvfb-run'))) ? ['xvfb-run', '-a'] : null
}
