// One writer a data folder: a lock that the kernel holds for a process, frees when it dies, and never takes from a sleeper.
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { createListeners } from '../../shared/base/listeners.ts'
import { report } from '../host/report.ts'
import { codeOf, nodeDisk } from './disk.ts'
import { folderIdOf, type Place, placeOf, type Runtime, thisRuntime } from './lock-place.ts'
import {
  type Ask,
  askAt,
  type Holder,
  type Post,
  type Reply,
  type Spot,
  takeOrAsk,
  takeSpot,
} from './lock-protocol.ts'
import { notUsable } from './refusals.ts'
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
    const folderId = await folderIdOf(folder)
    const holder: Holder = { app: 'afterrun', folder: folderId, pid: process.pid, host, address: null }
    const listeners = createListeners<Ask>(report)
    const answer = (ask: Ask) => {
      if (ask === 'focus') listeners.tell(ask)
      return holder
    }
    const post = await takePlace(placeOf(folderId, runtime), folderId, answer, runtime.answerWithinMs)
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
  const folderId = await folderIdOf(folder)
  const place = placeOf(folderId, runtime)
  for (const spot of place.type === 'name' ? [place.spot] : place.spots) {
    const reply = await askAt(spot, ask, runtime.answerWithinMs)
    if (isHolderOf(folderId, reply)) return reply.holder
  }
  return null
}

type Answering = (ask: Ask) => Holder

function takePlace(
  place: Place,
  folderId: string,
  answer: Answering,
  withinMs: number,
): Promise<Post | Reply> {
  return place.type === 'name'
    ? takeOrAsk(
        () => takeSpot(place.spot, answer),
        () => askAt(place.spot, 'who', withinMs),
      )
    : takePort(place.spots, folderId, answer, withinMs)
}

/** The first port that is free, once no other candidate port has a holder of the same folder. */
async function takePort(
  spots: readonly Spot[],
  folderId: string,
  answer: Answering,
  withinMs: number,
): Promise<Post | Reply> {
  for (const spot of spots) {
    const post = await takeSpot(spot, answer)
    const others = post ? spots.filter((other) => other !== spot) : [spot]
    for (const other of others) {
      const reply = await askAt(other, 'who', withinMs)
      // A program that says nothing may be a holder that sleeps.
      if (isHolderOf(folderId, reply) || reply.type === 'silent') {
        await post?.close()
        return reply
      }
    }
    if (post) return post
  }
  return { type: 'stranger' }
}

function isHolderOf(folderId: string, reply: Reply): reply is Extract<Reply, { type: 'holder' }> {
  return reply.type === 'holder' && reply.holder.folder === folderId
}

function heldBy(folder: string, reply: Reply): Refusal {
  return { ok: false, fault: 'conflict', message: `The journal in ${folder} ${whoHolds(reply)}` }
}

function whoHolds(reply: Reply): string {
  if (reply.type !== 'holder') return 'is in use by a program that does not answer.'
  if (reply.holder.host === 'desktop') return 'is already open in the desktop app.'
  const { address } = reply.holder
  return `is already open in the browser${address === null ? '' : ` at ${address}`}.`
}
