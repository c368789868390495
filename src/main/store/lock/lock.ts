// One writer a data folder: a lock that the kernel holds for a process, frees when it dies, and never takes from a sleeper.
import type { Answer, Refusal } from '../../../shared/base/answer.ts'
import { createListeners } from '../../../shared/base/listeners.ts'
import { report } from '../../host/report.ts'
import { codeOf, nodeDisk } from '../disk.ts'
import { notUsable, openToOthers } from '../refusals.ts'
import { ensureFolder } from '../write-file.ts'
import { askInFolder, type Held, takeInFolder } from './lock-folder.ts'
import { isHeldByThisAccount } from './lock-owner.ts'
import {
  folderIdOf,
  type LockPlace,
  othersMayWrite,
  placeOf,
  type Runtime,
  thisRuntime,
} from './lock-place.ts'
import {
  type Ask,
  askAt,
  type Holder,
  type Post,
  type Reply,
  type Spot,
  takeOrAsk,
  takeSpot,
  takeSpotSilently,
} from './lock-protocol.ts'
import { secretIn } from './lock-secret.ts'
import { notesIn, socketsIn, type Talk } from './lock-signposts.ts'

export type Lock = {
  /** Says where a runner finds this holder, `http://127.0.0.1:4000/`. */
  describe(address: string): void
  /** Another start asks for this one to come to the front. */
  onFocusAsked(listener: () => void): void
  release(): Promise<void>
}

/** Takes the folder for this process, making it where there is none; refused in a sentence that says who has it. */
export async function takeLock(
  folder: string,
  host: Holder['host'],
  runtime: Runtime = thisRuntime,
): Promise<Answer<Lock>> {
  try {
    const disk = nodeDisk()
    await ensureFolder(disk, folder)
    // A file may stand in its place.
    const isNew = (await disk.readFolder(folder)).length === 0
    if (await othersMayWrite(folder, runtime)) return openToOthers(folder)
    const folderId = await folderIdOf(folder)
    const holder: Holder = { app: 'afterrun', folder: folderId, pid: process.pid, host, address: null }
    const listeners = createListeners<Ask>(report)
    const answer = (ask: Ask) => {
      if (ask === 'focus') listeners.tell(ask)
      return holder
    }
    const matter = { folder: folderId, secret: await secretIn(folder) }
    const talk: Talk = {
      take: (spot) => takeSpot(spot, matter, answer),
      ask: (spot) => askAt(spot, 'who', matter, runtime.answerWithinMs),
    }
    const post = await takePlace(folder, placeOf(folderId, runtime), runtime, talk, isNew)
    if ('type' in post) return heldBy(folder, post)
    const lock: Lock = {
      describe: (address) => {
        holder.address = address
      },
      onFocusAsked: (listener) => {
        listeners.add(listener)
      },
      release: () => post.close(),
    }
    return { ok: true, value: lock }
  } catch (error) {
    return notUsable(folder, codeOf(error))
  }
}

/** Who holds the folder, told to come to the front with `focus`; null where nobody answers. */
export async function askHolder(
  folder: string,
  ask: Ask,
  runtime: Runtime = thisRuntime,
): Promise<Holder | null> {
  const matter = { folder: await folderIdOf(folder), secret: await secretIn(folder) }
  const place = placeOf(matter.folder, runtime)
  const askSpot = (spot: Spot) => askAt(spot, ask, matter, runtime.answerWithinMs)
  const signposts = signpostsFor(place, runtime, { take: async () => null, ask: askSpot })
  const inFolder = await inFolderOrNull(askInFolder(folder, signposts))
  if (inFolder?.type === 'holder') return inFolder.holder
  for (const spot of place.type === 'ports' ? place.spots : [place.spot]) {
    const reply = await askSpot(spot)
    if (reply.type === 'holder') return reply.holder
  }
  return null
}

function signpostsFor({ type }: LockPlace, { platform }: Runtime, talk: Talk) {
  return (place: string) => (type === 'folder' ? socketsIn(place, talk) : notesIn(place, platform, talk))
}

/** `isNew`: nothing was in the folder yet, so that nobody can have held it. */
async function takePlace(
  folder: string,
  place: LockPlace,
  runtime: Runtime,
  talk: Talk,
  isNew: boolean,
): Promise<Post | Reply> {
  const inFolder = await inFolderOrNull(takeInFolder(folder, signpostsFor(place, runtime, talk)))
  if (inFolder && 'type' in inFolder) return inFolder
  if (place.type === 'folder') return takeNameBeside(place.spot, talk, inFolder)
  return takeSpotsBeside(place, talk, inFolder, isNew)
}

function takeName(spot: Spot, { take, ask }: Talk): Promise<Post | Reply> {
  return takeOrAsk(
    () => take(spot),
    () => ask(spot),
  )
}

/**
 * Beside the lock in the folder, so that neither a folder that was cleared under a running app nor a disk without sockets lets a second
 * writer in. A name that another account has taken is passed over, by one that has the lock in the folder.
 */
async function takeNameBeside(
  spot: { path: string },
  talk: Talk,
  inFolder: Held | null,
): Promise<Post | Reply> {
  if (!inFolder) return takeName(spot, talk)
  // Every account can reach a name: those of this one are answered in the folder.
  const named = await takeName(spot, { take: takeSpotSilently, ask: talk.ask })
  if (!('type' in named)) return bothOf(named, inFolder)
  if (named.type !== 'holder' && !(await isHeldByThisAccount(spot.path))) return inFolder
  await inFolder.close()
  return named
}

/**
 * The same by a pipe or by ports, of which nobody can tell who has them. Who holds the folder its numbers have told; only where there
 * are none, and it is no new one, were they cleared under somebody who may be asleep.
 */
async function takeSpotsBeside(
  place: Exclude<LockPlace, { type: 'folder' }>,
  talk: Talk,
  inFolder: Held | null,
  isNew: boolean,
): Promise<Post | Reply> {
  const isTold = inFolder !== null && (isNew || !inFolder.isFirst)
  const holding = isTold ? proven : place.type === 'name' ? anybody : mayHoldIt
  const beside =
    place.type === 'name' ? await takeName(place.spot, talk) : await takePort(place.spots, talk, holding)
  if (!inFolder) return beside
  if (!('type' in beside)) return bothOf(beside, inFolder)
  if (!holding.has(beside.type)) return inFolder
  await inFolder.withdraw()
  return beside
}

/** Null where the disk has no sockets or hard links, or takes no new file just now. */
async function inFolderOrNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    codeOf(error)
    return null
  }
}

function bothOf(first: Post, second: Post): Post {
  return {
    close: async () => {
      await first.close()
      await second.close()
    },
  }
}

/** The first port that is free, once no other candidate port has a holder of the same folder. */
async function takePort(
  spots: readonly Spot[],
  { take, ask }: Talk,
  holding: ReadonlySet<Reply['type']>,
): Promise<Post | Reply> {
  for (const spot of spots) {
    const post = await take(spot)
    const others = post ? spots.filter((other) => other !== spot) : [spot]
    for (const other of others) {
      const reply = await ask(other)
      if (holding.has(reply.type)) {
        await post?.close()
        return reply
      }
    }
    if (post) return post
  }
  return { type: 'stranger' }
}

const proven: ReadonlySet<Reply['type']> = new Set(['holder'])
/** One that says nothing may be a holder that sleeps, one without proof a holder whose secret was thrown away. */
const mayHoldIt: ReadonlySet<Reply['type']> = new Set(['holder', 'silent', 'unproven'])
/** A pipe's name is ours alone: who is at it and not to be talked to may be the app with other rights. */
const anybody: ReadonlySet<Reply['type']> = new Set([...mayHoldIt, 'stranger'])

function heldBy(folder: string, reply: Reply): Refusal {
  return { ok: false, fault: 'conflict', message: `The journal in ${folder} ${whoHolds(reply)}` }
}

function whoHolds(reply: Reply): string {
  if (reply.type !== 'holder') return 'is in use by a program that does not answer.'
  if (reply.holder.host === 'desktop') return 'is already open in the desktop app.'
  const { address } = reply.holder
  return `is already open in the browser${address === null ? '' : ` at ${address}`}.`
}
