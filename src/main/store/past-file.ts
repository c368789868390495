// The past of the journal in a file of its own, written with each fold: what the log forgets then can still be undone.
import { join } from 'node:path'
import type { Refusal } from '../../shared/base/answer.ts'
import { z } from '../../shared/base/schema.ts'
import { applyChange, type Change, type PastEdit } from '../../shared/journal/change.ts'
import { emptyPast, Past, replayed } from '../../shared/journal/past.ts'
import { codeOf, type Disk } from './disk.ts'
import { readBytes } from './durable-file.ts'
import { format, schema, sealed, sealText, versions } from './envelope.ts'
import { pastLost } from './found-words.ts'
import type { Unfolded } from './journal-store.ts'
import { setAside } from './quarantine.ts'
import type { Breathe } from './turns.ts'
import { replaceFile } from './write-file.ts'

const Content = z.strictObject({
  ...versions,
  installId: z.uuid(),
  /** The revision of the journal that it leads to. */
  rev: z.int().min(0),
  past: Past,
})

/**
 * The past at the revision at which the journal was opened; of a file that does not fit beside the log nothing is believed.
 * A damaged one is set aside, which `onFinding` hears.
 */
export async function readPast(
  disk: Disk,
  folder: string,
  installId: string,
  unfolded: Unfolded,
  onFinding: (finding: Refusal) => void,
): Promise<Past> {
  const { base, changes } = unfolded
  const rev = base.rev + changes.length
  const found = await readContent(disk, folder, onFinding)
  const isOurs = found?.installId === installId && found.rev >= base.rev && found.rev <= rev
  let past = isOurs ? found.past : emptyPast
  let before = base
  for (const pieces of byEdit(changes)) {
    const [first = null] = pieces
    if (first && (!isOurs || first.rev > found.rev)) past = replayed(past, before, joined(first, pieces))
    before = pieces.reduce(applyChange, before)
  }
  return past
}

/**
 * What was done up to an edit of more entries than are kept here is left out: the backup before it has them. @throws the
 * disk's error.
 */
export async function writePast(
  disk: Disk,
  folder: string,
  { installId, rev, past }: { installId: string; rev: number; past: Past },
  breathe: Breathe,
): Promise<void> {
  const texts = {
    undo: await editsText(past.undo, breathe),
    redo: await editsText(past.redo, breathe),
    removed: await listText(past.removed, breathe),
  }
  const lists = `"undo":${texts.undo},"redo":${texts.redo},"removed":${texts.removed}`
  const json = `{"format":${format},"schema":${schema},"installId":"${installId}","rev":${rev},"past":{${lists}}}`
  await replaceFile(disk, pathIn(folder), sealText(json), false)
}

async function readContent(disk: Disk, folder: string, onFinding: (finding: Refusal) => void) {
  const path = pathIn(folder)
  const bytes = await readBytes(disk, path)
  if (bytes.type !== 'ok') return null
  const read = await sealed('document', Content).read(bytes.value)
  if (read.type === 'ok') return read.value
  if (read.type === 'futureSchema') return null
  try {
    const kept = await setAside(disk, folder, path, bytes.value)
    await disk.remove(path)
    onFinding(pastLost(path, kept))
  } catch (error) {
    // On a disk that takes no writing it stays where it is.
    codeOf(error)
  }
  return null
}

function pathIn(folder: string): string {
  return join(folder, 'past.json')
}

/** The pieces of one edit together. */
function byEdit(changes: readonly Change[]): Change[][] {
  const edits: Change[][] = []
  for (const change of changes) {
    const last = edits.at(-1)
    if (last && change.edit !== undefined && last[0]?.edit === change.edit) last.push(change)
    else edits.push([change])
  }
  return edits
}

function joined(first: Change, pieces: readonly Change[]): Change {
  const put = pieces.flatMap((piece) => piece.put)
  return { rev: first.rev, at: first.at, put, remove: pieces.flatMap(({ remove }) => remove) }
}

const entriesKept = 10_000
const entriesASlice = 200

async function editsText(edits: readonly PastEdit[], breathe: Breathe): Promise<string> {
  const isTooLarge = ({ before, after }: PastEdit) => before.length + after.length > entriesKept
  const kept = edits.slice(edits.findLastIndex(isTooLarge) + 1)
  const written: string[] = []
  for (const edit of kept) {
    // Most of it was written with the fold before.
    const known =
      texts.get(edit) ??
      `{"before":${await listText(edit.before, breathe)},"after":${await listText(edit.after, breathe)}}`
    texts.set(edit, known)
    written.push(known)
  }
  return `[${written.join(',')}]`
}

async function listText(list: readonly object[], breathe: Breathe): Promise<string> {
  const written: string[] = []
  for (const [index, one] of list.entries()) {
    if (index > 0 && index % entriesASlice === 0) await breathe()
    written.push(JSON.stringify(one))
  }
  return `[${written.join(',')}]`
}

const texts = new WeakMap<PastEdit, string>()
