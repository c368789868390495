// Everything of the runner's taken off the disk: a note says so first, so that what is cut short is brought to its end at the next start.
import { join } from 'node:path'
import { backupsIn, isStamp } from './backups/manifest.ts'
import { removeBackup } from './backups/shelf.ts'
import { removeCopy } from './bringing-up/copy.ts'
import { codeOf, type Disk, namesIn } from './disk.ts'
import { readBytes } from './durable-file.ts'
import { replaceFile } from './write-file.ts'

/**
 * For a folder that nobody writes in any more. Files that are not Afterrun's stay, and so does the folder itself.
 * @throws the disk's error; the next start goes on with what is left.
 */
export async function eraseFolder(disk: Disk, folder: string): Promise<void> {
  await replaceFile(disk, noteIn(folder), Buffer.from('Everything in this folder is being erased.\n'), false)
  await eraseWhatIsLeft(disk, folder)
}

/** Brings an erasing to its end that was cut short. @throws the disk's error. */
export async function finishErasing(disk: Disk, folder: string): Promise<void> {
  const note = await readBytes(disk, noteIn(folder))
  if (note.type === 'ok') await eraseWhatIsLeft(disk, folder)
}

async function eraseWhatIsLeft(disk: Disk, folder: string): Promise<void> {
  await removeCopy(disk, folder)
  for (const stamp of (await namesIn(disk, backupsIn(folder))).filter(isStamp))
    await removeBackup(disk, folder, stamp)
  await removeFiles(disk, backupsIn(folder), /^second-place\.json/)
  await removeFiles(disk, join(folder, 'quarantine'), /\.json|\.log/)
  await removeFiles(disk, join(folder, 'journal', 'quarantine'), /\.json|\.log/)
  await removeFiles(disk, join(folder, 'journal'), /^(\d{4}-\d{2}\.json|changes\.log)/)
  await removeFiles(disk, folder, /^(settings|routines|session|past|meta)\.json/)
  const inside = ['backups', 'quarantine', join('journal', 'quarantine'), 'journal']
  for (const name of inside) await removeIfEmpty(disk, join(folder, name))
  await disk.syncFolder(folder)
  await disk.remove(noteIn(folder))
  await disk.syncFolder(folder)
}

/** With their generations before and what unfinished writes have left. */
async function removeFiles(disk: Disk, folder: string, names: RegExp): Promise<void> {
  for (const name of await namesIn(disk, folder)) if (names.test(name)) await disk.remove(join(folder, name))
}

async function removeIfEmpty(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.removeFolder(folder)
  } catch (error) {
    // It was never there, or holds what is not ours.
    codeOf(error)
  }
}

function noteIn(folder: string): string {
  return join(folder, 'erasing.txt')
}
