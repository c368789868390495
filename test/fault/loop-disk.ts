// A real file system in an image file of its own, whose power can be cut while a program writes to it.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const fileSystems = ['ext4', 'xfs'] as const
export type FileSystem = (typeof fileSystems)[number]

export type LoopDisk = {
  /** Where it is mounted. */
  path: string
  /**
   * Stops the file system as it is: nothing that waits to be written reaches its image any more. Gives the moment before
   * it was asked for, in nanoseconds of the clock that all processes of the computer have. What was acknowledged before
   * that moment is promised. What is acknowledged later is not: a file system that was stopped may answer that all is well.
   */
  cut(): Promise<bigint>
  /** Mounts it as the next start of the computer does, once nobody has a file open there. */
  startAgain(): Promise<void>
  /** Unmounts it, whatever became of it, and takes its image away. */
  remove(): Promise<void>
}

/** Why there can be none here, in half a sentence; null where there can. */
export const whyNoLoopDisk = findWhyNot()

const run = promisify(execFile)

export async function makeLoopDisk(place: string, fileSystem: FileSystem): Promise<LoopDisk> {
  const image = join(place, `${fileSystem}.image`)
  const path = join(place, fileSystem)
  await run('truncate', ['--size', imageSize, image])
  await run(`mkfs.${fileSystem}`, ['-q', image])
  await mkdir(path)
  const mount = () => run('mount', ['-o', 'loop', image, path])
  await mount()
  let breaker = breakerOf(path)
  return {
    path,
    cut: async () => {
      const askedAt = process.hrtime.bigint()
      breaker.stdin.end('shutdown\n')
      if (breaker.exitCode === null) await once(breaker, 'close')
      return askedAt
    },
    startAgain: async () => {
      await run('umount', [path])
      await mount()
      breaker = breakerOf(path)
    },
    remove: async () => {
      breaker.kill('SIGKILL')
      if (breaker.exitCode === null && breaker.signalCode === null) await once(breaker, 'close')
      // One that was never mounted again is not there to be unmounted.
      await run('umount', ['--lazy', path]).catch(() => undefined)
      await rmdir(path)
      await rm(image)
    },
  }
}

/** The least that XFS can be made of. */
const imageSize = '300M'

/** Stands ready, so that the cut follows the word at once. */
function breakerOf(path: string) {
  return spawn('xfs_io', ['-x', path], { stdio: ['pipe', 'ignore', 'ignore'] })
}

function findWhyNot(): string | null {
  if (process.platform !== 'linux') return 'only Linux can mount an image'
  if (process.getuid?.() !== 0) return 'only root can mount an image'
  for (const tool of ['mkfs.ext4', 'mkfs.xfs', 'xfs_io', 'losetup'])
    if (!isInstalled(tool)) return `${tool} is not installed`
  return canMount() ? null : 'this system mounts no image'
}

export function isInstalled(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** In a container not even root may. */
function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'afterrun-mount-'))
  const image = join(place, 'image')
  const quiet = { stdio: 'ignore' } as const
  try {
    execFileSync('truncate', ['--size', '2M', image], quiet)
    execFileSync('mkfs.ext4', ['-q', image], quiet)
    execFileSync('mount', ['-o', 'loop', image, place], quiet)
    execFileSync('umount', [place], quiet)
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
