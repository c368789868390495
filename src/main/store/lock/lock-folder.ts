// The lock inside the data folder: numbers in a private folder, of which the highest leads to the holder and no other account can reach or take one.
import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../disk.ts'
import type { Post, Reply } from './lock-protocol.ts'

/** What stands at a number: the socket of its holder, or a note of where it listens. */
export type Signposts = {
  /** Listens, and puts up a file by which others find the way; null where another has the spot. */
  putUp(name: string): Promise<Post | null>
  /** Asks whom the file of that name leads to. */
  ask(name: string): Promise<Reply>
  close(): Promise<void>
}

export type Held = Post & {
  /** No number was there before: the folder is new, or was cleared. */
  isFirst: boolean
  /** Gives the place back as if it had never been taken. */
  withdraw(): Promise<void>
}

/**
 * The highest number is the holder. Whoever finds it dead puts up the next one: a signpost that leads to a listening socket already
 * gets the number as a second name, which the disk gives once. The highest is never taken away, so that a start that was asleep
 * meanwhile finds, after it put up its own, that a higher one is there, and withdraws.
 */
export async function takeInFolder(
  folder: string,
  signpostsIn: (place: string) => Promise<Signposts>,
): Promise<Held | Reply> {
  const place = join(folder, placeName)
  await mkdir(place, { mode: 0o700, recursive: true })
  await chmod(place, 0o700)
  const signposts = await signpostsIn(place)
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const reply = await askHighest(signposts, place)
      if (reply.type !== 'nobody') return await closing(signposts, reply)
      const held = await takeNext(signposts, place, (reply.number ?? 0) + 1)
      if (held) return held
    }
    return await closing(signposts, { type: 'silent' })
  } catch (error) {
    await signposts.close()
    throw error
  }
}

/** What the holder says, where there is one. */
export async function askInFolder(
  folder: string,
  signpostsIn: (place: string) => Promise<Signposts>,
): Promise<Reply> {
  const place = join(folder, placeName)
  const signposts = await signpostsIn(place)
  try {
    return await askHighest(signposts, place)
  } finally {
    await signposts.close()
  }
}

const placeName = 'lock'
const attempts = 20
/** So many of the numbers before stay, so that no reading of the folder can miss them all. */
const kept = 4

async function numbersIn(place: string): Promise<number[]> {
  const names = await readdir(place)
  return names
    .filter((name) => /^[1-9]\d{0,14}$/.test(name))
    .map(Number)
    .sort((a, b) => b - a)
}

async function askHighest(
  signposts: Signposts,
  place: string,
): Promise<Exclude<Reply, { type: 'nobody' }> | { type: 'nobody'; number?: number }> {
  const [number] = await numbersIn(place)
  if (number === undefined) return { type: 'nobody' }
  const reply = await signposts.ask(`${number}`)
  return reply.type === 'nobody' ? { type: 'nobody', number } : reply
}

/** Null where another start was faster. */
async function takeNext(signposts: Signposts, place: string, number: number): Promise<Held | null> {
  const temporary = `${randomBytes(6).toString('hex')}.tmp`
  const post = await signposts.putUp(temporary)
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
  const endedBy = (clear: () => Promise<void>) => async () => {
    await post.close()
    await clear()
    await signposts.close()
  }
  const isFirst = number === 1
  const leave = () => leaveEmpty(place, own)
  const takeDown = () => rm(own, { force: true })
  return { isFirst, close: endedBy(leave), withdraw: endedBy(isFirst ? takeDown : leave) }
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
    // The dead signpost that stays says the same.
    codeOf(error)
  }
}

async function removeOld(place: string, number: number): Promise<void> {
  for (const name of await readdir(place)) {
    if (name.endsWith('.tmp') || Number(name) < number - kept) await rm(join(place, name), { force: true })
  }
}

async function closing(signposts: Signposts, reply: Reply): Promise<Reply> {
  await signposts.close()
  return reply
}
