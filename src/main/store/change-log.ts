// The append-only log of Changes: an edit is durable once its line is in it, and the month files catch up later.
import type { Change } from '../../shared/journal/change.ts'
import { codeOf, type Disk, type DiskFile } from './disk.ts'
import { NotOurs, readBytes, UnreadableFile } from './durable-file.ts'
import { schema } from './envelope.ts'
import {
  changeLine,
  changeLines,
  headerLine,
  type LogContent,
  type LogHeader,
  parseLog,
} from './log-lines.ts'
import type { Breathe } from './turns.ts'
import { replaceFile, writeAll } from './write-file.ts'

export type ChangeLog = {
  /** Makes the Changes durable in one write and one flush, or throws the disk's error and holds none of them. */
  append(changes: readonly Change[]): Promise<void>
  /** The same for what is long, in slices; cut off at any moment the log holds all of them or none. */
  appendWhole(changes: readonly Change[], breathe: Breathe): Promise<void>
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

/**
 * Opens a log that was read; a torn end stays until the first write, and so does the text of an earlier schema. `isOurs`
 * says whether the folder is still that of this journal. Where the disk takes no writing `onNotWritable` hears its code,
 * and each append tries anew.
 */
export async function openChangeLog(
  disk: Disk,
  path: string,
  content: LogContent,
  isOurs: () => Promise<boolean>,
  onNotWritable: (code: string) => void,
): Promise<ChangeLog> {
  let { header, lines } = content
  let bytes = lengthOf(lines)
  let state: State = { type: 'broken' }
  if (content.whole && content.schema === schema) {
    await disk.open(path, 'append').then(
      (file) => (state = { type: 'ready', file }),
      (error) => onNotWritable(codeOf(error)),
    )
  }

  const breakOff = async () => {
    const before = state
    state = { type: 'broken' }
    // A file that failed is never written again, and its bytes are not counted on: how it closes says nothing new.
    if (before.type !== 'broken') await before.file.close().catch(() => undefined)
  }

  // A flush that failed may have dropped the bytes it was for, and later flushes say nothing of it: only a new file tells.
  const rewrite = async (begun: LogHeader, kept: string[]): Promise<DiskFile> => {
    if (!(await isOurs())) throw new NotOurs(path)
    await breakOff()
    await replaceFile(disk, path, inPieces([headerLine(begun), ...kept]))
    const file = await disk.open(path, 'append')
    state = { type: 'ready', file }
    header = begun
    lines = kept
    bytes = lengthOf(kept)
    return file
  }

  /** Whether anything is in the way at the path that neither is the open file nor a copy of it. */
  const isAnothers = async (file: DiskFile) => {
    if (await file.isAt(path)) return false
    const there = await readBytes(disk, path)
    if (there.type === 'missing') return false
    const known = Buffer.from(headerLine(header) + lines.join(''))
    return there.type !== 'ok' || Buffer.compare(there.value, known) !== 0
  }

  /**
   * What was refused is not to come back with a folder that is only away. Where another program has written in the file
   * since, or it takes nothing any more, it stays.
   */
  const takeBack = async (file: DiskFile, added: readonly string[]) => {
    const known = Buffer.byteLength(headerLine(header) + lines.join(''))
    if ((await file.size()) !== known + Buffer.byteLength(added.join(''))) return
    await file.cut(known)
    await file.sync()
  }

  const assertOurs = async () => {
    if (state.type !== 'broken' && (await isAnothers(state.file))) throw new NotOurs(path)
  }

  /** The file to write to. One that went away stays open, so that it is known when it comes back; what it lacks comes anew. */
  const fileToWrite = async () => {
    if (state.type === 'ready') return state.file
    if (state.type === 'away' && (await isAnothers(state.file))) throw new NotOurs(path)
    return rewrite(header, lines)
  }

  return {
    append: async (changes) => {
      const added = changeLines(changes)
      const file = await fileToWrite()
      try {
        await writeAll(file, Buffer.from(added.join('')))
        await file.datasync()
        // A handle goes on writing into a file that was deleted, moved or replaced.
        if (!(await file.isAt(path))) state = { type: 'away', file }
      } catch (error) {
        // Takes back at once what may have reached the file; where that fails too, the next append begins with it.
        await rewrite(header, lines).catch(() => undefined)
        throw error
      }
      if (state.type === 'away') {
        try {
          if (await isAnothers(file)) throw new NotOurs(path)
          await rewrite(header, [...lines, ...added])
        } catch (error) {
          await takeBack(file, added).catch(() => undefined)
          throw error
        }
        return
      }
      lines.push(...added)
      bytes += lengthOf(added)
    },
    appendWhole: async (changes, breathe) => {
      const added: string[] = []
      for (const [index, change] of changes.entries()) {
        if (index % linesASlice === 0) await breathe()
        added.push(changeLine(change, changes[0]?.rev))
      }
      await assertOurs()
      const before = lines
      try {
        // A file that takes the place of the log comes whole or not at all, which an end written line by line does not.
        await rewrite(header, [...before, ...added])
      } catch (error) {
        await rewrite(header, before).catch(() => undefined)
        throw error
      }
    },
    restart: async (begun) => {
      await assertOurs()
      await rewrite(begun, [])
    },
    size: () => ({ bytes, changes: lines.length }),
    close: breakOff,
  }
}

type State = { type: 'ready' | 'away'; file: DiskFile } | { type: 'broken' }

const linesASlice = 10
const bytesAPiece = 256 * 1024

/** A log of the usual size in one piece. */
function* inPieces(lines: readonly string[]): Generator<Uint8Array> {
  let piece: string[] = []
  let length = 0
  for (const line of lines) {
    piece.push(line)
    length += line.length
    if (length < bytesAPiece) continue
    yield Buffer.from(piece.join(''))
    piece = []
    length = 0
  }
  if (length > 0) yield Buffer.from(piece.join(''))
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}
