// A file that is as it was written: its bytes beside the checksum that it names itself, and the one that others know of it.
import type { Disk } from './disk.ts'
import { readBytes, UnreadableFile } from './durable-file.ts'
import { openSeal, type Reading, sha256InSlices } from './envelope.ts'
import type { Breathe } from './turns.ts'

export type WholeFile = { bytes: Uint8Array; checksum: string }

/** The checksum is the one that a sealed file names, of another file that of its bytes; or why it cannot be trusted. */
export async function lookAtFile(disk: Disk, path: string, breathe: Breathe): Promise<Reading<WholeFile>> {
  const read = await readBytes(disk, path)
  if (read.type !== 'ok') return read
  const checksum = await checksumOf(path, read.value, breathe)
  return checksum === null ? { type: 'badHash' } : { type: 'ok', value: { bytes: read.value, checksum } }
}

/** @throws UnreadableFile for one that is missing or damaged, and for another than the known one. */
export async function readWhole(
  disk: Disk,
  path: string,
  known: string | undefined,
  breathe: Breathe,
): Promise<Uint8Array> {
  const looked = await lookAtFile(disk, path, breathe)
  if (looked.type !== 'ok') throw new UnreadableFile(path, looked)
  if (looked.value.checksum !== known) throw new UnreadableFile(path, { type: 'badHash' })
  return looked.value.bytes
}

export async function isWhole(disk: Disk, path: string, known: string, breathe: Breathe): Promise<boolean> {
  const looked = await lookAtFile(disk, path, breathe)
  return looked.type === 'ok' && looked.value.checksum === known
}

/** Null where a sealed file is damaged. */
async function checksumOf(path: string, bytes: Uint8Array, breathe: Breathe): Promise<string | null> {
  if (!path.endsWith('.json')) return sha256InSlices(bytes, breathe)
  const opened = openSeal(bytes)
  if (opened.type !== 'ok') return null
  const { named, payload } = opened.value
  return (await sha256InSlices(payload, breathe)) === named ? named : null
}
