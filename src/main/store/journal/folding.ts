// Brings the log into the month files, and writes down what the files say of each other.
import { type Answer, done, type Refusal } from '../../../shared/base/answer.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import type { ChangeLog } from '../change-log.ts'
import { type FolderContent, isFolderOf } from '../data-folder.ts'
import { codeOf, type Disk } from '../disk.ts'
import { NotOurs } from '../durable-file.ts'
import type { FolderPaths } from '../folder-paths.ts'
import { writeMeta } from '../meta.ts'
import { notFolded } from '../refusals.ts'
import { isSameStamp, type Stamp } from '../stamps.ts'

export type Folding = {
  /**
   * For a journal whose months are all in memory. When refused, the log goes on holding everything; `theirs` is the month
   * file that another program has changed, where that is why.
   */
  fold(journal: Journal): Promise<Answer<null> | (Refusal & { theirs: string })>
  /** Whether the log names another state of a month than its file has, as after a healing. */
  isBehind(): boolean
  /** Notes the documents that were written since the last fold. */
  noteDocuments(): Promise<void>
}

/** What each document says of itself since this process wrote it; null where it did not. */
export type DocumentStamps = Readonly<Record<string, Stamp | null>>

type Ports = {
  disk: Disk
  now: () => number
  documents: () => DocumentStamps
  /** Writes down first what only the log tells; it throws nothing. */
  beforeFold: (rev: number) => Promise<void>
}

export function createFolding(
  { disk, now, documents, beforeFold }: Ports,
  paths: FolderPaths,
  { shards, assembled, ...content }: Pick<FolderContent, 'shards' | 'assembled' | 'meta' | 'log'>,
  log: ChangeLog,
): Folding {
  let { meta } = content
  let folded: Journal | null = null
  /** As the log names them. */
  let named = content.log.header.months

  const isBehind = () => {
    const known = named
    return (
      known !== null &&
      Object.entries(shards.stamps()).some(([month, stamp]) => !isSameStamp(stamp, known[month]))
    )
  }

  const writtenDocuments = () =>
    Object.entries(documents()).flatMap(([name, stamp]) => (stamp ? [[name, stamp] as const] : []))

  const noteStamps = async () => {
    const all = { ...meta.documents, ...Object.fromEntries(writtenDocuments()) }
    const next = { ...meta, rev: meta.rev + 1, months: shards.stamps(), documents: all }
    await writeMeta(disk, paths.meta, next)
    meta = next
  }

  const noteInOurs = async () => {
    if (await isFolderOf(disk, paths, meta)) await noteStamps()
  }

  return {
    isBehind,
    fold: async (journal) => {
      if (log.size().changes === 0 && !isBehind()) return done
      try {
        if (!(await isFolderOf(disk, paths, meta))) throw new NotOurs(paths.folder)
        await beforeFold(journal.rev)
        await shards.write(folded ?? assembled.written(), journal, assembled.stale, now())
        folded = journal
        assembled.stale.clear()
        await noteStamps()
        const months = shards.stamps()
        await log.restart({ installId: meta.installId, rev: journal.rev, months })
        named = months
        return done
      } catch (error) {
        const refusal = notFolded(paths.journal, error)
        const isMonth = error instanceof NotOurs && error.path !== paths.folder && error.path !== paths.log
        return isMonth ? { ...refusal, theirs: error.path } : refusal
      }
    },
    noteDocuments: async () => {
      const isNews = writtenDocuments().some(([name, stamp]) => !isSameStamp(stamp, meta.documents[name]))
      // The documents hold by themselves: what cannot be noted now is noted later.
      if (isNews) await noteInOurs().catch(codeOf)
    },
  }
}
