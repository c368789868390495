// Opens a file in the runner's browser with whatever the system has for it.
import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type Opener = { command: string; words: string[] }
export type System = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv }

/**
 * False where nothing on this computer opens browsers, or there is no page; `failed` is called when the opener then could not. `makePage`
 * gives the path of the page, made only where it is opened: all accounts of the computer can read what an opener is given.
 */
export function openInBrowser(makePage: () => string | null, system: System, failed: () => void): boolean {
  const opener = findOpener(system)
  if (!opener) return false
  const page = makePage()
  if (page === null) return false
  const child = spawn(opener.command, [...opener.words, page], { detached: true, stdio: 'ignore' })
  child.once('error', failed)
  child.once('exit', (code) => {
    if (code !== 0) failed()
  })
  child.unref()
  return true
}

/** The first opener that is on the PATH. */
export function findOpener({ platform, env }: System): Opener | null {
  const { PATH, Path } = env
  for (const { name, words } of openersOf(platform, env)) {
    for (const folder of (PATH ?? Path ?? '').split(delimiter)) {
      const command = join(folder, name)
      if (folder !== '' && isExecutable(command)) return { command, words }
    }
  }
  return null
}

function openersOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): { name: string; words: string[] }[] {
  if (platform === 'darwin') return [{ name: 'open', words: [] }]
  if (platform === 'win32') return [{ name: 'rundll32.exe', words: ['url.dll,FileProtocolHandler'] }]
  const wsl = { name: 'wslview', words: [] }
  // Without a display xdg-open would start a text browser that nobody sees.
  const { DISPLAY, WAYLAND_DISPLAY } = env
  return DISPLAY || WAYLAND_DISPLAY ? [{ name: 'xdg-open', words: [] }, wsl] : [wsl]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
