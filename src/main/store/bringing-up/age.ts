// Which schema a data folder is of, seen at the beginnings of its files.
import { join } from 'node:path'
import { codeOf, type Disk } from '../disk.ts'
import { schema } from '../envelope.ts'
import type { FolderPaths } from '../folder-paths.ts'
import { startBytes } from '../stamps.ts'

/** The documents that stand beside the journal. */
export const documentNames = ['settings.json', 'routines.json', 'session.json', 'past.json']

/** The earliest that its meta, its log or a document names; that of the present where nothing names an earlier one. */
export async function schemaOfFolder(disk: Disk, { folder, meta, log }: FolderPaths): Promise<number> {
  const paths = [meta, log, ...documentNames.map((name) => join(folder, name))]
  const named = await Promise.all(paths.map((path) => schemaNamedIn(disk, path)))
  return Math.min(schema, ...named)
}

async function schemaNamedIn(disk: Disk, path: string): Promise<number> {
  try {
    const start = Buffer.from(await disk.readStart(path, startBytes)).toString('latin1')
    return Number(/"schema":(\d+)/.exec(start)?.[1] ?? schema)
  } catch (error) {
    // What cannot be read is told by whoever reads it whole.
    codeOf(error)
    return schema
  }
}
