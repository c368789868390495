// How much room the journal and its backups take: files that several backups share are counted once.
import { join } from 'node:path'
import { codeOf, type Disk } from '../disk.ts'
import type { Breathe } from '../turns.ts'
import { backupsIn, type ListedBackup } from './manifest.ts'

/** Bytes. */
export type Room = { journal: number; backups: number }

export async function roomTaken(
  disk: Disk,
  folder: string,
  backups: readonly Pick<ListedBackup, 'stamp'>[],
  breathe: Breathe,
): Promise<Room> {
  const inFolder = [
    ...(await filesIn(disk, folder)),
    ...(await filesIn(disk, join(folder, 'journal'))),
    ...(await filesIn(disk, join(folder, 'quarantine'))),
  ]
  const inBackups: string[] = []
  for (const { stamp } of backups) {
    const place = join(backupsIn(folder), stamp)
    inBackups.push(...(await filesIn(disk, place)), ...(await filesIn(disk, join(place, 'journal'))))
  }
  const counted = new Set<string>()
  return {
    journal: await sizeOf(disk, inFolder, counted, breathe),
    backups: await sizeOf(disk, inBackups, counted, breathe),
  }
}

const filesASlice = 100

async function sizeOf(disk: Disk, paths: readonly string[], counted: Set<string>, breathe: Breathe) {
  let sum = 0
  for (const [index, path] of paths.entries()) {
    if (index % filesASlice === 0) await breathe()
    const measured = await measureIfThere(disk, path)
    if (!measured || counted.has(measured.id)) continue
    counted.add(measured.id)
    sum += measured.bytes
  }
  return sum
}

/** Null for what went away meanwhile, and for what is not to be looked at. */
async function measureIfThere(disk: Disk, path: string) {
  try {
    return await disk.measure(path)
  } catch (error) {
    codeOf(error)
    return null
  }
}

/** Names with an ending: what has none is a folder or the lock. */
async function filesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return (await disk.readFolder(folder))
      .filter((name) => name.includes('.'))
      .map((name) => join(folder, name))
  } catch (error) {
    codeOf(error)
    return []
  }
}
