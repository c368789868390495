// Where the lock of a data folder is held: a name that the kernel gives to one process and takes back when it dies.
import { createHash } from 'node:crypto'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../disk.ts'
import type { Spot } from './lock-protocol.ts'

export type Runtime = {
  platform: NodeJS.Platform
  /** Version of libuv, `1.46.0`. */
  uv: string
  /** How long a holder has to answer before it counts as silent. */
  answerWithinMs: number
}

export const thisRuntime: Runtime = {
  platform: process.platform,
  uv: process.versions.uv,
  answerWithinMs: 1000,
}

/** Inside the folder and by a name beside it, by one name that only we use, or several loopback ports of which another program may hold some. */
export type LockPlace =
  | { type: 'folder'; spot: { path: string } }
  | { type: 'name'; spot: Spot }
  | { type: 'ports'; spots: Spot[] }

/** The same for every path that leads to the folder. */
export async function folderIdOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(await realpath(folder), { bigint: true })
  return createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)
}

/**
 * Whoever may write there can put another journal in the place of this one, or change a month in it. What lies in a folder that others
 * cannot even enter is safe whatever its mode. Windows keeps such rights elsewhere.
 */
export async function othersMayWrite(folder: string, { platform }: Runtime): Promise<boolean> {
  if (platform === 'win32') return false
  const { mode } = await stat(folder)
  if ((mode & writableByOthers) !== 0) return true
  if ((mode & enteredByOthers) === 0) return false
  const own = (await readdir(folder)).filter((name) => /^journal$|\.json(\.prev)?$/.test(name))
  const inJournal = await readdir(join(folder, 'journal')).catch(codeOf)
  const months = typeof inJournal === 'string' ? [] : inJournal.map((name) => join('journal', name))
  const modes = await Promise.all(
    [...own, ...months].map((name) => stat(join(folder, name)).then((found) => found.mode, codeOf)),
  )
  return modes.some((each) => typeof each === 'number' && (each & writableByOthers) !== 0)
}

const writableByOthers = 0o022
const enteredByOthers = 0o011

export function placeOf(folderId: string, { platform, uv }: Runtime): LockPlace {
  if (platform === 'win32') return { type: 'name', spot: pipeNamed(folderId) }
  if (platform === 'linux' && knowsAbstractNames(uv)) {
    return { type: 'folder', spot: { path: `\0${`afterrun-${folderId}`.padEnd(abstractNameLength, '-')}` } }
  }
  const first = Number.parseInt(folderId.slice(0, 8), 16)
  const spots = Array.from({ length: candidates }, (_, index) => ({
    host: '127.0.0.1',
    port: lowestPort + ((first + index * stride) % portCount),
  }))
  return { type: 'ports', spots }
}

export function pipeNamed(name: string): { path: string } {
  return { path: `\\\\.\\pipe\\afterrun-${name}` }
}

// Below the ports that systems hand out to outgoing connections.
export const lowestPort = 20_000
export const portCount = 10_007
const candidates = 6
const stride = 1_009

// libuv 1.46 fills a shorter name up with NULs and later versions do not: only a full one is the same name for both.
const abstractNameLength = 107

/** Older versions of libuv cut the name off at its leading NUL and bind something else. */
function knowsAbstractNames(uv: string): boolean {
  const [major = 0, minor = 0] = uv.split('.').map(Number)
  return major > 1 || (major === 1 && minor >= 46)
}
