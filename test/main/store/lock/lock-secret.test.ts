// The secret by which two starts know that both can read the data folder.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretIn } from '../../../../src/main/store/lock/lock-secret.ts'

const words = ['ask', 'who']
let place = ''

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-secret-'))
})

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

test('starts of the same moment come to know the same secret, and leave no other', async () => {
  const folder = await newFolder('together')
  const secrets = await Promise.all(Array.from({ length: 8 }, () => secretIn(folder)))
  expect(new Set(secrets.map((secret) => secret.proofOf(words))).size).toBe(1)
  expect(await readdir(folder)).toEqual(['lock.key'])
})

test('a damaged secret is made anew, once, and the next start reads it', async () => {
  const folder = await newFolder('damaged')
  await writeFile(join(folder, 'lock.key'), '\0'.repeat(64))
  const secret = await secretIn(folder)
  expect(await readFile(join(folder, 'lock.key'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  expect((await secretIn(folder)).isProofOf(words, secret.proofOf(words))).toBe(true)
  expect(await readdir(folder)).toEqual(['lock.key'])
})

test('where the secret cannot be read no start believes another', async () => {
  const folder = await newFolder('unreadable')
  await mkdir(join(folder, 'lock.key'))
  const [one, other] = [await secretIn(folder), await secretIn(folder)]
  expect(one.isProofOf(words, one.proofOf(words))).toBe(true)
  expect(one.isProofOf(words, other.proofOf(words))).toBe(false)
  expect(await readdir(folder)).toEqual(['lock.key'])
})

test('a proof is of its words alone, and no part of one is a proof', async () => {
  const secret = await secretIn(await newFolder('words'))
  const proof = secret.proofOf(words)
  expect(secret.isProofOf(['ask', 'focus'], proof)).toBe(false)
  expect(secret.isProofOf(words, proof.slice(0, 32))).toBe(false)
})

async function newFolder(name: string): Promise<string> {
  const folder = join(place, name)
  await mkdir(folder)
  return folder
}
