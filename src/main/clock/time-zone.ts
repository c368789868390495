// The zone that the runner is in: it may change while the app runs, and `TZ` may name it in ways that Node does not know.
import { realpathSync } from 'node:fs'

/** As it was when it was last looked up; UTC where nothing says it. */
export function timeZone({ TZ }: NodeJS.ProcessEnv = process.env): string {
  const named = (TZ ?? '').replace(/^:/, '')
  // Node takes a path with a digit in it for a rule of its own, and says UTC.
  const written = named.startsWith('/') ? [named, linked(named)].map(nameIn) : [named]
  const { timeZone: known } = Intl.DateTimeFormat().resolvedOptions()
  return [...written, known].find(isZone) ?? 'UTC'
}

/** Looked up anew. Node asks the system once and keeps the answer until `TZ` is named or unnamed. */
export function timeZoneNow(env: NodeJS.ProcessEnv = process.env): string {
  const { TZ } = env
  if (TZ === undefined) delete env['TZ']
  else env['TZ'] = TZ
  return timeZone()
}

/** `Europe/Berlin` of `/usr/share/zoneinfo/Europe/Berlin`. */
function nameIn(path: string): string {
  return path.replace(/^.*\/zoneinfo\/(?:posix\/|right\/)?/, '')
}

/** What a file of the system, `/etc/localtime`, stands for. */
function linked(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return ''
  }
}

/** Node names no zone, or an unknown one, where `TZ` says nothing that it knows. */
function isZone(name: string | undefined): name is string {
  if (!name || name === 'Etc/Unknown') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== 'Etc/Unknown'
  } catch {
    return false
  }
}
