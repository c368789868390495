// A data folder of the fixtures, on a disk in memory.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FakeDisk } from './disk.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')

/** The frozen folder of a schema at that path of the disk, durable. */
export async function diskWithFixture(schema: number, folder: string): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const parts = folder.split('/').slice(1)
  for (const count of [...parts.keys(), parts.length]) {
    if (count > 0) await disk.makeFolder(`/${parts.slice(0, count).join('/')}`)
  }
  await disk.makeFolder(`${folder}/journal`)
  for (const path of disk.folders()) await disk.syncFolder(path)
  for (const [name, bytes] of filesOf(fixturePath(schema, 'data'))) disk.overwrite(`${folder}/${name}`, bytes)
  disk.calls.length = 0
  return disk
}

/** What the folder held when it was frozen. */
export function expectedOf(schema: number): unknown {
  return JSON.parse(readFileSync(fixturePath(schema, 'expected.json'), 'utf8'))
}

function fixturePath(schema: number, name: string): string {
  return join(fixtures, `journal-schema-${schema}`, name)
}

function filesOf(folder: string): [string, Uint8Array][] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), readFileSync(path)]
    })
}
