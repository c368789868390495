// What two starts of the app say to each other over the lock: one line asked, one line of JSON answered.
import { connect, createServer, type Server, type Socket } from 'node:net'
import { z } from '../../shared/base/schema.ts'
import { codeOf } from './disk.ts'

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
  /** Another program. */
  | { type: 'stranger' }
  /** A program that is there and says nothing: frozen, or another one. */
  | { type: 'silent' }

/** A name of the kernel, or a port. */
export type Spot = { path: string } | { host: string; port: number }
export type Post = { close(): Promise<void> }

/** Takes the spot and answers there, or gives null where it is taken. */
export async function takeSpot(spot: Spot, answer: (ask: Ask) => Holder): Promise<Post | null> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    answerOn(socket, answer)
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

export function askAt(spot: Spot, ask: Ask, answerWithinMs: number): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = connect(spot)
    const end = (reply: Reply) => {
      clearTimeout(patience)
      socket.destroy()
      resolve(reply)
    }
    const patience = setTimeout(() => end({ type: 'silent' }), answerWithinMs)
    socket.on('connect', () => socket.write(`${ask}\n`))
    socket.on('error', (error) => end({ type: absent.has(codeOf(error)) ? 'nobody' : 'stranger' }))
    onFirstLine(socket, (line) => end(replyOf(line)))
    socket.on('close', () => end({ type: 'stranger' }))
  })
}

// Windows says EACCES for a pipe that another process has made.
const taken: ReadonlySet<string> = new Set(['EADDRINUSE', 'EACCES'])
const absent: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOENT'])
const longestLine = 4096
const longestTalkMs = 5000

function listening(server: Server, spot: Spot): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen({ ...spot, exclusive: true }, resolve)
  })
}

function answerOn(socket: Socket, answer: (ask: Ask) => Holder): void {
  socket.setTimeout(longestTalkMs, () => socket.destroy())
  socket.on('error', () => socket.destroy())
  onFirstLine(socket, (line) => {
    // Whoever asks anything else is no start of the app, and is told nothing.
    if (line === 'who' || line === 'focus') socket.end(`${JSON.stringify(answer(line))}\n`)
    else socket.destroy()
  })
}

function onFirstLine(socket: Socket, listener: (line: string) => void): void {
  let text = ''
  const take = (part: Buffer) => {
    text += part.toString('utf8')
    if (!text.includes('\n') && text.length < longestLine) return
    socket.off('data', take)
    listener(text.split('\n', 1).join())
  }
  socket.on('data', take)
}

function replyOf(line: string): Reply {
  try {
    return { type: 'holder', holder: Holder.parse(JSON.parse(line)) }
  } catch {
    return { type: 'stranger' }
  }
}
