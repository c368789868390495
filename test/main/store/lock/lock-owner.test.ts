// Whose a name of the lock is, as the kernel tells it of every process; a folder like the kernel's own stands in for it.
import { chown, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isHeldByThisAccount } from '../../../../src/main/store/lock/lock-owner.ts'

const name = '\0afterrun-of-the-journal'
const socket = 'socket:[4711]'
let place = ''
let count = 0

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-owner-'))
})

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 10 }))

test('a name that a process of the runner holds open is not passed over', async () => {
  const told = await kernel({ '100': ['socket:[1]'], '200': ['/dev/null', socket] })
  expect(await isHeldByThisAccount(name, told)).toBe(true)
})

test('a name that no process of the runner holds open is another account’s', async () => {
  const told = await kernel({ '100': ['socket:[1]'], '200': [] })
  expect(await isHeldByThisAccount(name, told)).toBe(false)
})

test('a process that ends, or closes a file, while it is looked at holds nothing', async () => {
  const told = await kernel({ '100': [socket], '200': [] })
  await rm(join(told, '100', 'fd'), { recursive: true })
  await writeFile(join(told, '200', 'fd', '9'), 'closed meanwhile')
  expect(await isHeldByThisAccount(name, told)).toBe(false)
})

test('a name of which the kernel tells nothing counts as the runner’s own', async () => {
  expect(await isHeldByThisAccount(name, join(place, 'no kernel'))).toBe(true)
  expect(await isHeldByThisAccount('\0afterrun-given-back', await kernel({ '100': [socket] }))).toBe(true)
})

test.skipIf(process.platform === 'win32')('a process of another account does not count', async () => {
  const told = await kernel({ '100': [socket] })
  const isRoot = process.getuid?.() === 0
  if (isRoot) await chown(join(told, '100'), 65_534, 65_534)
  // Others can give nothing away: to them what is root's is another account's.
  else await rm(join(told, 'self'), { recursive: true }).then(() => symlink('/', join(told, 'self')))
  expect(await isHeldByThisAccount(name, told)).toBe(false)
})

/** What each process has open, by its number. */
async function kernel(processes: Record<string, string[]>): Promise<string> {
  count += 1
  const told = join(place, `kernel ${count}`)
  for (const folder of ['net', 'self', 'sys']) await mkdir(join(told, folder), { recursive: true })
  const line = `0000000000000000: 00000002 00000000 00010000 0001 01  4711 @${name.slice(1)}`
  await writeFile(
    join(told, 'net', 'unix'),
    `Num       RefCount Protocol Flags    Type St Inode Path\n${line}\n`,
  )
  for (const [pid, opened] of Object.entries(processes)) {
    await mkdir(join(told, pid, 'fd'), { recursive: true })
    for (const [number, to] of opened.entries()) await symlink(to, join(told, pid, 'fd', `${number}`))
  }
  return told
}
