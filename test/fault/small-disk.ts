// A real disk that is soon full: a small one in memory, which holds a filler as long as is asked for.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type SmallDisk = {
  path: string
  /** Leaves room for so many bytes more. */
  fill(roomBytes: number): Promise<void>
  makeRoom(): Promise<void>
  /** Unmounts it, whoever is still there. */
  remove(): Promise<void>
}

/** Why there can be none here; null where there can. */
export const whyNoSmallDisk = findWhyNot()

export async function makeSmallDisk(bytes: number): Promise<SmallDisk> {
  const place = await mkdtemp(join(tmpdir(), 'afterrun-small-'))
  const path = join(place, 'disk')
  const filler = join(path, 'filler')
  await mkdir(path)
  mountSmall(path, bytes)
  return {
    path,
    fill: async (roomBytes) => {
      const { bavail, bsize } = await statfs(path)
      await writeFile(filler, Buffer.alloc(bavail * bsize - roomBytes))
    },
    makeRoom: () => rm(filler),
    remove: async () => {
      execFileSync('umount', ['--lazy', path])
      await rmdir(path)
      await rmdir(place)
    },
  }
}

function mountSmall(path: string, bytes: number): void {
  const options = `size=${bytes},mode=700`
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'afterrun', path], { stdio: 'ignore' })
}

function findWhyNot(): string | null {
  if (process.platform !== 'linux') return 'only Linux has disks in memory'
  if (process.getuid?.() !== 0) return 'only root can mount a disk'
  const path = mkdtempSync(join(tmpdir(), 'afterrun-mount-'))
  try {
    mountSmall(path, 1024 * 1024)
    execFileSync('umount', [path], { stdio: 'ignore' })
    return null
  } catch {
    return 'this system mounts no disk'
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}
