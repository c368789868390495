// A month file that another program has written: what of it the journal takes in before it is written over or put away.
import type { Refusal } from '../../../shared/base/answer.ts'
import type { Draft, Journal } from '../../../shared/journal/change.ts'
import type { Disk } from '../disk.ts'
import { readBytes } from '../durable-file.ts'
import { namedHash } from '../envelope.ts'
import type { FolderPaths } from '../folder-paths.ts'
import { takenIn } from '../found-words.ts'
import { whatToTake } from '../merging.ts'
import { setAside } from '../quarantine.ts'
import { shardForm } from '../shard-form.ts'
import type { Shards } from '../shards.ts'
import { nextTurn } from '../turns.ts'

export type TheirMonth = {
  draft: Draft
  /** The file as it was looked at may be written over from now on. */
  accept(): void
  /** What the runner is told. */
  told: Refusal
}

/** `isCopy` where it lies beside the month file. Its bytes are kept first. Null where the disk does not give or keep them, or the file is of a newer version. */
export async function theirMonth(
  own: { disk: Disk; paths: FolderPaths; shards: Shards; installId: string },
  { path, month, isCopy }: { path: string; month: string; isCopy: boolean },
  journal: Journal,
): Promise<TheirMonth | null> {
  const { disk, paths, shards, installId } = own
  const bytes = await readBytes(disk, path)
  if (bytes.type !== 'ok') return null
  const reading = await shardForm(nextTurn).read(bytes.value)
  if (reading.type === 'futureSchema') return null
  const kept = await setAside(disk, paths.folder, path, bytes.value).catch(() => null)
  if (kept === null) return null
  const isOwn =
    reading.type === 'ok' &&
    reading.value.shard === month &&
    (reading.value.installId === null || reading.value.installId === installId)
  const { draft, differing } = isOwn
    ? whatToTake(journal, reading.value, (id) => shards.removedAt(month, id))
    : { draft: { put: [], remove: [] }, differing: 0 }
  const taken = isOwn ? draft.put.length + draft.remove.length : null
  return {
    draft,
    accept: () => shards.accept(month, namedHash(bytes.value)),
    told: takenIn(path, { kept, taken, differing, isCopy }),
  }
}
