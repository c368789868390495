// The past of the journal in a file of its own, written with each fold: what the log forgets then can still be undone.
import { join } from 'node:path'
import { z } from '../../shared/base/schema.ts'
import { applyChange } from '../../shared/journal/change.ts'
import { emptyPast, Past, replayed } from '../../shared/journal/past.ts'
import type { Disk } from './disk.ts'
import { readBytes } from './durable-file.ts'
import { format, schema, sealed, sealText, versions } from './envelope.ts'
import type { Unfolded } from './journal-store.ts'
import { replaceFile } from './write-file.ts'

const Content = z.strictObject({
  ...versions,
  installId: z.uuid(),
  /** The revision of the journal that it leads to. */
  rev: z.int().min(0),
  past: Past,
})

/** The past at the revision at which the journal was opened; of a file that does not fit beside the log nothing is believed. */
export async function readPast(
  disk: Disk,
  folder: string,
  installId: string,
  unfolded: Unfolded,
): Promise<Past> {
  const { base, changes } = unfolded
  const rev = base.rev + changes.length
  const found = await readContent(disk, folder)
  const isOurs = found?.installId === installId && found.rev >= base.rev && found.rev <= rev
  let past = isOurs ? found.past : emptyPast
  let before = base
  for (const change of changes) {
    if (!isOurs || change.rev > found.rev) past = replayed(past, before, change)
    before = applyChange(before, change)
  }
  return past
}

/** @throws the disk's error. */
export async function writePast(
  disk: Disk,
  folder: string,
  { installId, rev, past }: { installId: string; rev: number; past: Past },
): Promise<void> {
  const { undo, redo, removed } = past
  const lists = `"undo":${listText(undo)},"redo":${listText(redo)},"removed":${listText(removed)}`
  const json = `{"format":${format},"schema":${schema},"installId":"${installId}","rev":${rev},"past":{${lists}}}`
  await replaceFile(disk, pathIn(folder), sealText(json), false)
}

async function readContent(disk: Disk, folder: string) {
  const bytes = await readBytes(disk, pathIn(folder))
  if (bytes.type !== 'ok') return null
  const read = await sealed('document', Content).read(bytes.value)
  return read.type === 'ok' ? read.value : null
}

function pathIn(folder: string): string {
  return join(folder, 'past.json')
}

/** Most of it was written with the fold before. */
function listText(list: readonly object[]): string {
  return `[${list.map((one) => textOf(one)).join(',')}]`
}

function textOf(one: object): string {
  const known = texts.get(one) ?? JSON.stringify(one)
  texts.set(one, known)
  return known
}

const texts = new WeakMap<object, string>()
