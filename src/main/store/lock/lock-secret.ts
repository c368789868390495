// The secret of a data folder, in a file that its runner alone can read: who knows it can read the journal anyway.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmod, link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../disk.ts'

export type Secret = {
  /** Shows that the secret is known, and for these words alone. */
  proofOf(words: readonly string[]): string
  isProofOf(words: readonly string[], proof: string): boolean
}

/** The secret that lies in the folder; where none does, or a damaged one, a new one is put there. */
export async function secretIn(folder: string): Promise<Secret> {
  const path = join(folder, 'lock.key')
  try {
    return secretOf((await readSecret(path)) ?? (await makeSecret(path)))
  } catch (error) {
    // The disk may be full, or not ours: with a secret that nobody else knows no start believes another, and the folder is still held.
    codeOf(error)
    return secretOf(newSecret())
  }
}

export function secretOf(text: string): Secret {
  const proofOf = (words: readonly string[]) =>
    createHmac('sha256', text).update(JSON.stringify(words)).digest('hex')
  return {
    proofOf,
    isProofOf: (words, proof) => {
      const expected = Buffer.from(proofOf(words))
      const given = Buffer.from(proof)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
  }
}

async function readSecret(path: string): Promise<string | null> {
  try {
    const text = await readFile(path, 'utf8')
    if (!/^[0-9a-f]{64}$/.test(text)) return null
    // A copy of the folder may have come with another mode; a disk without modes refuses, and nothing is worse for it.
    await chmod(path, 0o600).catch(codeOf)
    return text
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Of two starts at once, one makes it and the other reads it. */
async function makeSecret(path: string): Promise<string> {
  const text = newSecret()
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  await writeFile(temporary, text, { mode: 0o600, flag: 'wx' })
  try {
    await link(temporary, path)
    return text
  } catch (error) {
    codeOf(error)
    const theirs = await readSecret(path)
    if (theirs !== null) return theirs
    // A damaged one, or a disk without hard links.
    await rename(temporary, path)
    return text
  } finally {
    await rm(temporary, { force: true })
  }
}

function newSecret(): string {
  return randomBytes(32).toString('hex')
}
