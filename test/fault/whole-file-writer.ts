// The program that loses its power while it saves one number after the other, each in a whole file: as a document of the app, without its flush of the folder, or by lowdb as it comes.
import { writeSync } from 'node:fs'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { nodeDisk } from '../../src/main/store/disk.ts'
import { openDocument } from '../../src/main/store/setting-file.ts'
import { z } from '../../src/shared/base/schema.ts'
import { chance } from './chance.ts'
import type { WriterLine } from './writer-line.ts'

const [way = '', path = '', seed = '0', first = '0'] = process.argv.slice(2)
const choose = chance(Number(seed))

void write()

async function write(): Promise<void> {
  const save = way === 'lowdb' ? savingByLowdb() : await savingDocument(way === 'document')
  for (let n = Number(first) + 1; ; n += 1) {
    await save(n)
    say({ saved: 1, atNs: String(process.hrtime.bigint()) })
    // Runners rest between two saves.
    if (choose() < 0.5) await new Promise((resolve) => setTimeout(resolve, choose() * 20))
  }
}

function savingByLowdb() {
  const low = new Low(new JSONFile<{ n: number }>(path), { n: 0 })
  return async (n: number) => {
    low.data = { n }
    await low.write()
  }
}

async function savingDocument(flushesFolder: boolean) {
  const disk = { ...nodeDisk(), ...(!flushesFolder && { syncFolder: async () => undefined }) }
  const opened = await openDocument({ path, schema: z.object({ n: z.int() }), initial: { n: 0 }, disk })
  if (!opened.ok) throw new Error(opened.message)
  return async (n: number) => {
    const saved = await opened.value.write({ n })
    if (!saved.ok) throw new Error(saved.message)
  }
}

function say(line: WriterLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
