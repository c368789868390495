// What stands at a number of the lock's folder: on Linux the socket of its holder itself, elsewhere a note of where that listens and who it is.
import { randomBytes, randomInt } from 'node:crypto'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '../../../shared/base/schema.ts'
import { codeOf } from '../disk.ts'
import type { Signposts } from './lock-folder.ts'
import { lowestPort, pipeNamed } from './lock-place.ts'
import type { Post, Reply, Spot } from './lock-protocol.ts'

export type Talk = { take: (spot: Spot) => Promise<Post | null>; ask: (spot: Spot) => Promise<Reply> }

/** By way of the open folder: the kernel takes 107 bytes for a socket's path, and a runner's may be longer. */
export async function socketsIn(place: string, { take, ask }: Talk): Promise<Signposts> {
  const handle = await open(place, 'r')
  const spotOf = (name: string) => ({ path: `/proc/self/fd/${handle.fd}/${name}` })
  return {
    putUp: (name) => take(spotOf(name)),
    ask: (name) => ask(spotOf(name)),
    close: () => handle.close(),
  }
}

/**
 * The holder listens where nobody can know beforehand. One that is found there and cannot show that it is the holder has taken
 * the spot after its death: a holder is believed to be only asleep as long as its process is there.
 */
export async function notesIn(
  place: string,
  platform: NodeJS.Platform,
  { take, ask }: Talk,
): Promise<Signposts> {
  return {
    async putUp(name) {
      const spot = anySpot(platform)
      const post = await take(spot)
      if (!post) return null
      const note: Note = { spot, pid: process.pid }
      try {
        await writeFile(join(place, name), JSON.stringify(note), { mode: 0o600, flag: 'wx' })
        return post
      } catch (error) {
        await post.close()
        throw error
      }
    },
    async ask(name) {
      const note = await readNote(join(place, name))
      if (!note) return { type: 'nobody' }
      const reply = await ask(note.spot)
      const isHeld = reply.type === 'holder' || (reply.type !== 'nobody' && isThere(note.pid))
      return isHeld ? reply : { type: 'nobody' }
    },
    close: async () => {},
  }
}

const Note = z.strictObject({
  spot: z.union([
    z.strictObject({ path: z.string() }),
    z.strictObject({ host: z.literal('127.0.0.1'), port: z.int() }),
  ]),
  pid: z.int().positive(),
})
type Note = z.infer<typeof Note>

/** Null for what a holder that ended has left, and for one that a power cut broke off: its holder is dead. */
async function readNote(path: string): Promise<Note | null> {
  try {
    return Note.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** No port of those beside a folder: there the holder would meet itself, and take itself for another. */
function anySpot(platform: NodeJS.Platform): Note['spot'] {
  if (platform === 'win32') return pipeNamed(randomBytes(16).toString('hex'))
  return { host: '127.0.0.1', port: randomInt(lowestUnforeseenPort, lowestPort) }
}

const lowestUnforeseenPort = 10_000

/** A process that may not be asked is there all the same. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}
