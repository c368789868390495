// A damaged data folder put in order: each damaged file kept byte for byte, what was put together written, and nothing where that may not be.

import type { Disk } from '../disk.ts'
import { ChangedWhileHealed, readBytes } from '../durable-file.ts'
import { format, namedHash, schema } from '../envelope.ts'
import type { FolderPaths } from '../folder-paths.ts'
import { headerLine } from '../log-lines.ts'
import { metaForm, newMeta } from '../meta.ts'
import { setAside } from '../quarantine.ts'
import { checks, shardForm } from '../shard-form.ts'
import { type ShardContent, shardPath } from '../shards.ts'
import type { Stamp, Stamps } from '../stamps.ts'
import { nextTurn } from '../turns.ts'
import { ensureFolder, replaceFile } from '../write-file.ts'
import type { Evidence } from './evidence.ts'
import type { Mended } from './mending.ts'
import type { KeptAs } from './words.ts'

/**
 * Writes in an order in which each moment leaves all of it to a healing that begins anew: evidence, months, log, meta.
 * Gives where the damaged files are kept. @throws the disk's error.
 */
export async function writeMended(
  disk: Disk,
  paths: FolderPaths,
  evidence: Evidence,
  mended: Mended,
): Promise<KeptAs> {
  const { installId, journal, months, isLogAnew } = mended
  const { log, meta } = mended.findings
  await ensureFolder(disk, paths.journal)
  const kept = new Map<string, string>()
  const found = [...mended.findings.months, ...(log ? [log] : []), ...(meta ? [meta] : [])]
  for (const { path, bytes } of found) await assertStill(disk, path, bytes)
  for (const { path, bytes } of found) {
    if (bytes) kept.set(path, await setAside(disk, paths.folder, path, bytes))
  }
  const stamps = new Map<string, Stamp>(
    evidence.months.flatMap(({ month, copies: [copy] }) => (copy ? [[month, copy.stamp] as const] : [])),
  )
  for (const [month, content] of months) {
    stamps.set(month, await writeMendedMonth(disk, paths, { month, installId, content }))
  }
  const all: Stamps = Object.fromEntries([...stamps].sort(([one], [other]) => (one < other ? -1 : 1)))
  if (isLogAnew) {
    const header = headerLine({ installId, rev: journal.rev, months: all })
    await replaceFile(disk, paths.log, Buffer.from(header), false)
  }
  if (isLogAnew || meta) {
    const before = evidence.meta.content ?? newMeta()
    const next = { ...before, installId, rev: before.rev + 1, months: all }
    await replaceFile(disk, paths.meta, metaForm.write(next), false)
  }
  return kept
}

/** @throws ChangedWhileHealed */
export async function assertStill(disk: Disk, path: string, bytes: Uint8Array | null): Promise<void> {
  const now = await readBytes(disk, path)
  const isStill = now.type === 'ok' ? bytes && Buffer.compare(now.value, bytes) === 0 : !bytes
  if (!isStill) throw new ChangedWhileHealed(path)
}

/** Its `.prev` stays, which is worth more than the damaged file. */
export async function writeMendedMonth(
  disk: Disk,
  paths: FolderPaths,
  { month, installId, content }: { month: string; installId: string; content: ShardContent },
): Promise<Stamp> {
  const { rev, removed, records } = content
  const shard = { format, schema, checks, installId, shard: month, rev, removed, records } as const
  const bytes = shardForm(nextTurn).write(shard)
  await replaceFile(disk, shardPath(paths.journal, month), bytes, false)
  return { rev, sha256: namedHash(bytes) }
}
