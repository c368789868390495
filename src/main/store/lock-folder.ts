// The lock inside the data folder on Linux: numbered sockets in a private folder, which no other account can reach or take.
import { randomBytes } from 'node:crypto'
import { chmod, type FileHandle, link, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './disk.ts'
import type { Post, Reply, Spot } from './lock-protocol.ts'

/**
 * The highest number is the holder. Whoever finds it dead puts up the next one: a socket that listens already gets the number as
 * a second name, which the disk gives once. The highest is never taken away, so that a start that was asleep meanwhile finds, after
 * it put up its own, that a higher one is there, and withdraws.
 */
export async function takeInFolder(
  folder: string,
  take: (spot: Spot) => Promise<Post | null>,
  ask: (spot: Spot) => Promise<Reply>,
): Promise<Post | Reply> {
  const place = join(folder, placeName)
  await mkdir(place, { mode: 0o700, recursive: true })
  await chmod(place, 0o700)
  const handle = await open(place, 'r')
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const reply = await askHighest(handle, place, ask)
      if (reply.type !== 'nobody') return await closing(handle, reply)
      const post = await takeNext(handle, place, (reply.number ?? 0) + 1, take)
      if (post) return post
    }
    return await closing(handle, { type: 'silent' })
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** What the holder says, where there is one. */
export async function askInFolder(folder: string, ask: (spot: Spot) => Promise<Reply>): Promise<Reply> {
  const place = join(folder, placeName)
  const handle = await open(place, 'r')
  try {
    return await askHighest(handle, place, ask)
  } finally {
    await handle.close()
  }
}

const placeName = 'lock'
const attempts = 20
/** So many of the numbers before stay, so that no reading of the folder can miss them all. */
const kept = 4

/** By way of the open folder: the kernel takes 107 bytes for a socket's path, and a runner's may be longer. */
function spotIn(handle: FileHandle, name: string): Spot {
  return { path: `/proc/self/fd/${handle.fd}/${name}` }
}

async function numbersIn(place: string): Promise<number[]> {
  const names = await readdir(place)
  return names
    .filter((name) => /^[1-9]\d{0,14}$/.test(name))
    .map(Number)
    .sort((a, b) => b - a)
}

async function askHighest(
  handle: FileHandle,
  place: string,
  ask: (spot: Spot) => Promise<Reply>,
): Promise<Exclude<Reply, { type: 'nobody' }> | { type: 'nobody'; number?: number }> {
  const [number] = await numbersIn(place)
  if (number === undefined) return { type: 'nobody' }
  const reply = await ask(spotIn(handle, `${number}`))
  return reply.type === 'nobody' ? { type: 'nobody', number } : reply
}

/** Null where another start was faster. */
async function takeNext(
  handle: FileHandle,
  place: string,
  number: number,
  take: (spot: Spot) => Promise<Post | null>,
): Promise<Post | null> {
  const temporary = `${randomBytes(6).toString('hex')}.tmp`
  const post = await take(spotIn(handle, temporary))
  if (!post) return null
  const own = join(place, `${number}`)
  const named = await nameIt(join(place, temporary), own).catch(async (error: unknown) => {
    await post.close()
    throw error
  })
  const numbers = named ? await numbersIn(place) : []
  if (!named || numbers.some((other) => other > number)) {
    await post.close()
    if (named) await leaveEmpty(place, own)
    return null
  }
  await removeOld(place, number)
  return {
    close: async () => {
      await post.close()
      await leaveEmpty(place, own)
      await handle.close()
    },
  }
}

async function nameIt(temporary: string, own: string): Promise<boolean> {
  try {
    await chmod(temporary, 0o600)
    await link(temporary, own)
    return true
  } catch (error) {
    // Another start has the number, or has it already and cleared up behind the one before.
    const code = codeOf(error)
    if (code === 'EEXIST' || code === 'ENOENT') return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

/** A plain file keeps the number: programs that copy folders stumble over sockets. */
async function leaveEmpty(place: string, own: string): Promise<void> {
  const temporary = join(place, `${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(temporary, '', { mode: 0o600, flag: 'wx' })
    await rename(temporary, own)
  } catch (error) {
    // The dead socket that stays says the same.
    codeOf(error)
  }
}

async function removeOld(place: string, number: number): Promise<void> {
  for (const name of await readdir(place)) {
    if (name.endsWith('.tmp') || Number(name) < number - kept) await rm(join(place, name), { force: true })
  }
}

async function closing(handle: FileHandle, reply: Reply): Promise<Reply> {
  await handle.close()
  return reply
}
