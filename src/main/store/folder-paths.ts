// Where the files of a data folder stand.
import { join } from 'node:path'

export type FolderPaths = { folder: string; meta: string; journal: string; log: string }

export function pathsOf(folder: string): FolderPaths {
  const journal = join(folder, 'journal')
  return { folder, meta: join(folder, 'meta.json'), journal, log: join(journal, 'changes.log') }
}
