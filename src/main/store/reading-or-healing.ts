// A data folder read; where something in it is damaged it is healed first, or shown as far as it can be read.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { type FolderContent, readFolder } from './data-folder.ts'
import { UnreadableFile } from './durable-file.ts'
import type { Looking } from './healing/files.ts'
import { healFolder, type ReadableFolder } from './healing/folder-healing.ts'

/** `told` says what was damaged and what became of it. */
export type ReadOrHealed = { type: 'read'; content: FolderContent; told: Refusal[] } | ReadableFolder

/** Refused, with nothing written, where not one entry can be shown. @throws the disk's error. */
export async function readOrHeal(
  looking: Looking,
  { now, recentMonths }: { now: number; recentMonths: number },
): Promise<Answer<ReadOrHealed>> {
  const { disk, paths, earlier, breathe } = looking
  const read = () => readFolder(disk, paths, { now, recentMonths, breathe })
  const content = await unlessDamaged(read)
  if (content) return { ok: true, value: { type: 'read', content, told: [] } }
  const healed = await healFolder({ disk, paths, earlier, breathe })
  if (!healed.ok) return healed
  if (healed.value.type === 'readOnly') return { ok: true, value: healed.value }
  return { ok: true, value: { type: 'read', content: await read(), told: healed.value.told } }
}

/** Null where a file is damaged, newer, or cannot be read. */
export async function unlessDamaged<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UnreadableFile) return null
    throw error
  }
}
