// A data folder of an earlier schema brought up to the present one before anything is written in it: on a copy, which is compared before it takes its place.
import type { Refusal } from '../../../shared/base/answer.ts'
import { ChangedMeanwhile } from '../backups/copying.ts'
import { stampOf } from '../backups/manifest.ts'
import { listBackups, newestBackup, sweepUnfinished } from '../backups/shelf.ts'
import { takeBackup } from '../backups/taking.ts'
import type { FolderContent } from '../data-folder.ts'
import { codeOf, type Disk } from '../disk.ts'
import { ChangedWhileHealed } from '../durable-file.ts'
import type { EarlierCopies } from '../earlier-copies.ts'
import { schema } from '../envelope.ts'
import { pathsOf } from '../folder-paths.ts'
import { readOrHeal } from '../reading-or-healing.ts'
import { notBroughtUp } from '../refusals.ts'
import type { Breathe } from '../turns.ts'
import { schemaOfFolder } from './age.ts'
import { type Copying, compareCopy, putInPlace, removeCopy, writeCopy } from './copy.ts'

type Folder = {
  disk: Disk
  folder: string
  earlier: EarlierCopies
  /** Epoch milliseconds. */
  now: number
  breathe: Breathe
  /** Hears what was damaged and what became of it. */
  onFinding: (finding: Refusal) => void
}

/**
 * For a folder whose lock is held and that nobody has opened. A backup of it as it was comes first. Where anything is in
 * the way the folder is left as it was and is only to be shown: the refusal says why. What was cut short is begun anew.
 */
export async function bringUp(options: Folder): Promise<Refusal | null> {
  const { disk, folder, earlier, now, breathe, onFinding } = options
  const paths = pathsOf(folder)
  try {
    await removeCopy(disk, folder).catch(codeOf)
    const found = await schemaOfFolder(disk, paths)
    if (found === schema) return null
    const read = await readOrHeal(
      { disk, paths, earlier, breathe },
      { now, recentMonths: Number.POSITIVE_INFINITY },
    )
    // Opening will say what is wrong with it.
    if (!read.ok || read.value.type === 'readOnly') return null
    for (const finding of read.value.told) onFinding(finding)
    const { content } = read.value
    if (content.notWritable) throw Object.assign(new Error(), { code: content.notWritable })
    await keepAsItWas(options, content, found)
    await replaceByCopy({ disk, paths, breathe }, content, now)
    return null
  } catch (error) {
    return notBroughtUp(folder, error instanceof ChangedMeanwhile ? new ChangedWhileHealed() : error)
  }
}

async function replaceByCopy(copying: Copying, content: FolderContent, now: number): Promise<void> {
  const { disk, paths } = copying
  try {
    await writeCopy(copying, content)
    await compareCopy(copying, content, now)
    await putInPlace(copying)
  } finally {
    // What cannot be removed now goes with the next start.
    await removeCopy(disk, paths.folder).catch(codeOf)
  }
}

/** A start that was cut short behind it finds it there. */
async function keepAsItWas(
  { disk, folder, now, breathe }: Folder,
  { meta, journal }: FolderContent,
  found: number,
): Promise<void> {
  await sweepUnfinished(disk, folder)
  const before = await listBackups(disk, folder)
  if (before.some((backup) => backup.schema === found && backup.rev === journal.rev)) return
  const { signal } = new AbortController()
  const at = before.some(({ stamp }) => stamp === stampOf(now)) ? now + 1 : now
  const { installId } = meta
  const was = { schema: found, isStill: true, last: await newestBackup(disk, folder) }
  await takeBackup({ disk, folder, installId, journal: () => journal, now: at, breathe, signal, ...was })
}
