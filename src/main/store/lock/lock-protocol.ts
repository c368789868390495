// What two starts of the app say to each other over the lock, and how each shows the other that it can read the data folder.
import { randomBytes } from 'node:crypto'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { z } from '../../../shared/base/schema.ts'
import { codeOf } from '../disk.ts'
import type { Secret } from './lock-secret.ts'

/** Who holds the lock of a folder, and where a runner finds it. */
export const Holder = z.object({
  app: z.literal('afterrun'),
  folder: z.string(),
  pid: z.int(),
  host: z.enum(['desktop', 'browser']),
  /** Only in the form of our own: what others say there is not passed on. */
  address: z
    .string()
    .regex(/^http:\/\/127\.0\.0\.1:\d{1,5}\/$/)
    .nullable(),
})
export type Holder = z.infer<typeof Holder>
export type Ask = 'who' | 'focus'

export type Reply =
  | { type: 'holder'; holder: Holder }
  | { type: 'nobody' }
  /** Says that it has this folder, and does not show that it can read it. */
  | { type: 'unproven' }
  /** Another program. */
  | { type: 'stranger' }
  /** A program that is there and says nothing: frozen, or another one. */
  | { type: 'silent' }

/** A name of the kernel, or a port. */
export type Spot = { path: string } | { host: string; port: number }
export type Post = { close(): Promise<void> }
/** The folder that is talked of, and the secret in it. */
export type Matter = { folder: string; secret: Secret }

/** Takes the spot and answers there, or gives null where it is taken. */
export function takeSpot(spot: Spot, matter: Matter, answer: (ask: Ask) => Holder): Promise<Post | null> {
  return take(spot, (socket) => answerOn(socket, matter, answer))
}

/** Takes the spot, and turns everybody away there before anything is read. */
export function takeSpotSilently(spot: Spot): Promise<Post | null> {
  return take(spot, (socket) => socket.destroy())
}

/** Takes the spot, or learns who has it; a holder that ended in between leaves it free. */
export async function takeOrAsk(
  take: () => Promise<Post | null>,
  ask: () => Promise<Reply>,
  attempts = 20,
): Promise<Post | Reply> {
  const post = await take()
  if (post) return post
  const reply = await ask()
  return reply.type === 'nobody' && attempts > 1 ? takeOrAsk(take, ask, attempts - 1) : reply
}

/**
 * The asker sends a nonce; the holder names its folder and sends its own; the asker asks, with a proof over both; the holder answers,
 * with another. Neither says anything more to, nor believes anything of, one that cannot read the folder.
 */
export function askAt(spot: Spot, ask: Ask, { folder, secret }: Matter, withinMs: number): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = connect(spot)
    let unanswered: Reply = { type: 'stranger' }
    const end = (reply: Reply) => {
      clearTimeout(patience)
      socket.destroy()
      resolve(reply)
    }
    const patience = setTimeout(() => end({ type: 'silent' }), withinMs)
    socket.on('error', (error) => end(replyOfError(codeOf(error), unanswered)))
    socket.on('close', () => end(unanswered))
    const asking = newNonce()
    socket.on('connect', () => socket.write(`afterrun ${asking}\n`))
    const hear = (listener: (line: string) => void) => onNextLine(socket, listener)
    hear((greeting) => {
      const [, itsFolder, answering] = greetingForm.exec(greeting) ?? []
      if (itsFolder !== folder || answering === undefined) {
        end({ type: 'stranger' })
        return
      }
      unanswered = { type: 'unproven' }
      const nonces = [folder, asking, answering]
      socket.write(`${ask} ${secret.proofOf(['ask', ask, ...nonces])}\n`)
      hear((line) => {
        const [proof = '', ...rest] = line.split(' ')
        const said = rest.join(' ')
        const isProven = secret.isProofOf(['answer', said, ...nonces], proof)
        end(isProven ? replyOf(said) : unanswered)
      })
    })
  })
}

// Windows says EACCES for a pipe that another process has made.
const taken: ReadonlySet<string> = new Set(['EADDRINUSE', 'EACCES'])
const absent: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOENT'])
// More have asked than are answered: it may be frozen.
const crowded = 'EAGAIN'
const greetingForm = /^afterrun ([0-9a-f]{32}) ([0-9a-f]{32})$/
const askerForm = /^afterrun ([0-9a-f]{32})$/
const askForm = /^(who|focus) ([0-9a-f]{64})$/
const longestLine = 4096
const longestTalkMs = 5000

async function take(spot: Spot, greet: (socket: Socket) => void): Promise<Post | null> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    greet(socket)
  })
  try {
    await listening(server, spot)
  } catch (error) {
    if (taken.has(codeOf(error))) return null
    throw error
  }
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function listening(server: Server, spot: Spot): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen({ ...spot, exclusive: true }, resolve)
  })
}

function answerOn(socket: Socket, { folder, secret }: Matter, answer: (ask: Ask) => Holder): void {
  // No trickle of bytes makes the talk longer.
  const patience = setTimeout(() => socket.destroy(), longestTalkMs)
  socket.on('close', () => clearTimeout(patience))
  const hear = (listener: (line: string) => void) => onNextLine(socket, listener)
  hear((greeting) => {
    // Whoever says anything else is no start of the app, and is told nothing.
    const [, asking] = askerForm.exec(greeting) ?? []
    if (asking === undefined) {
      socket.destroy()
      return
    }
    const answering = newNonce()
    const nonces = [folder, asking, answering]
    socket.write(`afterrun ${folder} ${answering}\n`)
    hear((line) => {
      const [, ask, proof = ''] = askForm.exec(line) ?? []
      const isAsk = ask === 'who' || ask === 'focus'
      if (!isAsk || !secret.isProofOf(['ask', ask, ...nonces], proof)) {
        socket.destroy()
        return
      }
      const said = JSON.stringify(answer(ask))
      socket.end(`${secret.proofOf(['answer', said, ...nonces])} ${said}\n`)
    })
  })
}

function newNonce(): string {
  return randomBytes(16).toString('hex')
}

/** Both sides wait for each other after a line: what was sent beyond it is left out. */
function onNextLine(socket: Socket, listener: (line: string) => void): void {
  let text = ''
  const take = (part: Buffer) => {
    text += part.toString('latin1')
    if (!text.includes('\n') && text.length < longestLine) return
    socket.off('data', take)
    listener(text.split('\n', 1).join())
  }
  socket.on('data', take)
}

function replyOfError(code: string, unanswered: Reply): Reply {
  if (absent.has(code)) return { type: 'nobody' }
  return code === crowded ? { type: 'silent' } : unanswered
}

function replyOf(said: string): Reply {
  try {
    return { type: 'holder', holder: Holder.parse(JSON.parse(said)) }
  } catch {
    return { type: 'stranger' }
  }
}
