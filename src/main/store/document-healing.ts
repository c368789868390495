// A damaged or missing document set aside, and taken from its previous generation, from a backup, or begun anew.
import { basename } from 'node:path'
import type { Refusal } from '../../shared/base/answer.ts'
import type { Disk } from './disk.ts'
import { readBytes } from './durable-file.ts'
import type { EarlierCopies } from './earlier-copies.ts'
import { type FileForm, namedHash } from './envelope.ts'
import { healed, notHealedOnDisk } from './found-words.ts'
import { setAside } from './quarantine.ts'
import { replaceFile } from './write-file.ts'

/**
 * Gives what the document holds from now on, the checksum of what stands there, and the sentence for the runner. A disk
 * that takes no writing leaves the damaged file where it is, which the sentence says, and the checksum is null. @throws
 * the disk's error where it cannot be read.
 */
export async function healDocument<T extends object>(damaged: {
  disk: Disk
  /** The data folder. */
  folder: string
  path: string
  form: FileForm<T>
  initial: T
  earlier: EarlierCopies
}): Promise<{ content: T; sha256: string | null; finding: Refusal }> {
  const { disk, folder, path, form, initial, earlier } = damaged
  const bytes = await readBytes(disk, path)
  const previous = await readBytes(disk, `${path}.prev`)
  const found =
    (previous.type === 'ok' ? await copyIn(previous.value, form, 'the copy before it') : null) ??
    (await copyIn(await earlier.newestVerified(basename(path)), form, 'the newest backup'))
  const content = found?.content ?? initial
  const from = found?.from ?? null
  try {
    const evidence = bytes.type === 'ok' ? await setAside(disk, folder, path, bytes.value) : null
    // The copy before it is worth more than the damaged file, which is kept elsewhere by now.
    const written = form.write(content)
    await replaceFile(disk, path, written, false)
    return { content, sha256: namedHash(written), finding: healed(path, { evidence, from }) }
  } catch (error) {
    return { content, sha256: null, finding: notHealedOnDisk(path, { from, error }) }
  }
}

async function copyIn<T>(bytes: Uint8Array | null, form: FileForm<T>, from: string) {
  const reading = bytes ? await form.read(bytes) : null
  return reading?.type === 'ok' ? { content: reading.value, from } : null
}
