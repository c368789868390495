// The append-only log of Changes: an edit is durable once its line is in it, and the month files catch up later.
import type { Change } from '../../shared/journal/change.ts'
import type { Disk, DiskFile } from './disk.ts'
import { readBytes, UnreadableFile } from './durable-file.ts'
import { schema } from './envelope.ts'
import { changeLines, headerLine, type LogContent, type LogHeader, parseLog } from './log-lines.ts'
import { replaceFile, writeAll } from './write-file.ts'

export type ChangeLog = {
  /** Makes the Changes durable in one write and one flush, or throws the disk's error and holds none of them. */
  append(changes: readonly Change[]): Promise<void>
  /** Begins an empty log behind the month files that its header names, which hold everything up to its revision. */
  restart(header: LogHeader): Promise<void>
  /** What was appended since the log was begun, in bytes (of ASCII text) and in Changes. */
  size(): { bytes: number; changes: number }
  close(): Promise<void>
}

/** @throws UnreadableFile when the log is missing or cannot be trusted. */
export async function readChangeLog(disk: Disk, path: string): Promise<LogContent> {
  const bytes = await readBytes(disk, path)
  const reading = bytes.type === 'ok' ? parseLog(bytes.value) : bytes
  if (reading.type !== 'ok') throw new UnreadableFile(path, reading)
  return reading.value
}

/** An empty log in its place on disk. */
export async function createChangeLog(disk: Disk, path: string, installId: string): Promise<void> {
  await replaceFile(disk, path, Buffer.from(headerLine({ installId, rev: 0, months: {} })))
}

/** Opens a log that was read; a torn end stays until the first write, and so does the text of an earlier schema. */
export async function openChangeLog(disk: Disk, path: string, content: LogContent): Promise<ChangeLog> {
  let { header, lines } = content
  let bytes = lengthOf(lines)
  let state: State =
    content.whole && content.schema === schema
      ? { type: 'ready', file: await disk.open(path, 'append') }
      : { type: 'broken' }

  const breakOff = async () => {
    const before = state
    state = { type: 'broken' }
    // A file that failed is never written again, and its bytes are not counted on: how it closes says nothing new.
    if (before.type === 'ready') await before.file.close().catch(() => undefined)
  }

  // A flush that failed may have dropped the bytes it was for, and later flushes say nothing of it: only a new file tells.
  const rewrite = async (begun: LogHeader, kept: string[]): Promise<DiskFile> => {
    await breakOff()
    await replaceFile(disk, path, Buffer.from(headerLine(begun) + kept.join('')))
    const file = await disk.open(path, 'append')
    state = { type: 'ready', file }
    header = begun
    lines = kept
    bytes = lengthOf(kept)
    return file
  }

  return {
    append: async (changes) => {
      const added = changeLines(changes)
      const file = state.type === 'ready' ? state.file : await rewrite(header, lines)
      try {
        await writeAll(file, Buffer.from(added.join('')))
        await file.datasync()
      } catch (error) {
        // Takes back at once what may have reached the file; where that fails too, the next append begins with it.
        await rewrite(header, lines).catch(() => undefined)
        throw error
      }
      lines.push(...added)
      bytes += lengthOf(added)
    },
    restart: async (begun) => {
      await rewrite(begun, [])
    },
    size: () => ({ bytes, changes: lines.length }),
    close: breakOff,
  }
}

type State = { type: 'ready'; file: DiskFile } | { type: 'broken' }

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}
