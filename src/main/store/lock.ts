// One writer a data folder: a lock that the kernel holds for a process, frees when it dies, and never takes from a sleeper.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { createListeners } from '../../shared/base/listeners.ts'
import { report } from '../host/report.ts'
import { codeOf, nodeDisk } from './disk.ts'
import { askInFolder, takeInFolder } from './lock-folder.ts'
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
import { notUsable, openToOthers } from './refusals.ts'
import { ensureFolder } from './write-file.ts'

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
    await disk.readFolder(folder)
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
    const post = await takePlace(folder, placeOf(folderId, runtime), talk)
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
  const inFolder = place.type === 'folder' ? await inFolderOrNull(askInFolder(folder, askSpot)) : null
  if (inFolder?.type === 'holder') return inFolder.holder
  for (const spot of place.type === 'ports' ? place.spots : [place.spot]) {
    const reply = await askSpot(spot)
    if (reply.type === 'holder') return reply.holder
  }
  return null
}

type Talk = { take: (spot: Spot) => Promise<Post | null>; ask: (spot: Spot) => Promise<Reply> }

function takePlace(folder: string, place: LockPlace, talk: Talk): Promise<Post | Reply> {
  switch (place.type) {
    case 'folder':
      return takeFolderAndName(folder, place.spot, talk)
    case 'name':
      return takeName(place.spot, talk)
    case 'ports':
      return takePort(place.spots, talk)
  }
}

function takeName(spot: Spot, { take, ask }: Talk): Promise<Post | Reply> {
  return takeOrAsk(
    () => take(spot),
    () => ask(spot),
  )
}

/**
 * Both, so that neither a folder that was cleared under a running app nor a disk without sockets lets a second writer in. A name that
 * another account has taken is passed over, by one that has the lock in the folder.
 */
async function takeFolderAndName(folder: string, spot: { path: string }, talk: Talk): Promise<Post | Reply> {
  const inFolder = await inFolderOrNull(takeInFolder(folder, talk.take, talk.ask))
  if (inFolder && 'type' in inFolder) return inFolder
  if (!inFolder) return takeName(spot, talk)
  // Every account can reach a name: those of this one are answered in the folder.
  const named = await takeName(spot, { take: takeSpotSilently, ask: talk.ask })
  if (!('type' in named)) return bothOf(named, inFolder)
  if (named.type !== 'holder' && !(await isHeldByThisAccount(spot.path))) return inFolder
  await inFolder.close()
  return named
}

/** Null where the disk has no sockets, or takes no new file just now. */
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
async function takePort(spots: readonly Spot[], { take, ask }: Talk): Promise<Post | Reply> {
  for (const spot of spots) {
    const post = await take(spot)
    const others = post ? spots.filter((other) => other !== spot) : [spot]
    for (const other of others) {
      const reply = await ask(other)
      if (mayHoldIt.has(reply.type)) {
        await post?.close()
        return reply
      }
    }
    if (post) return post
  }
  return { type: 'stranger' }
}

/** One that says nothing may be a holder that sleeps, one without proof a holder whose secret was thrown away. */
const mayHoldIt: ReadonlySet<Reply['type']> = new Set(['holder', 'silent', 'unproven'])

function heldBy(folder: string, reply: Reply): Refusal {
  return { ok: false, fault: 'conflict', message: `The journal in ${folder} ${whoHolds(reply)}` }
}

function whoHolds(reply: Reply): string {
  if (reply.type !== 'holder') return 'is in use by a program that does not answer.'
  if (reply.holder.host === 'desktop') return 'is already open in the desktop app.'
  const { address } = reply.holder
  return `is already open in the browser${address === null ? '' : ` at ${address}`}.`
}
