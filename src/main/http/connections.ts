// The places of the loopback host: some for whoever comes, the others kept for those that have shown the key.
import type { Socket } from 'node:net'

export type Connections = {
  /** A connection has come: it has a little time to show the key, and the oldest stranger makes room for the newest. */
  greet(socket: Socket): void
  /** A request on it came with the key. */
  trust(socket: Socket): void
  /** A request on it was turned away: nothing behind it is heard any more. */
  turnAway(socket: Socket): void
  isTurnedAway(socket: Socket): boolean
}

export type Places = {
  /** All connections together. */
  most: number
  /** Those that have not shown the key. */
  strangersAtMost: number
  /** So long a connection may stay without showing it, milliseconds. */
  strangerMs: number
}

/** A page with all its files is loaded in far less time and over six connections. */
export const usualPlaces: Places = { most: 64, strangersAtMost: 32, strangerMs: 20_000 }

export function createConnections({ strangersAtMost, strangerMs }: Places): Connections {
  const strangers = new Map<Socket, ReturnType<typeof setTimeout>>()
  const turnedAway = new WeakSet<Socket>()
  const forget = (socket: Socket) => {
    clearTimeout(strangers.get(socket))
    strangers.delete(socket)
  }
  return {
    greet(socket) {
      strangers.set(socket, setTimeout(() => socket.destroy(), strangerMs).unref())
      socket.once('close', () => forget(socket))
      const [oldest] = strangers.keys()
      if (strangers.size > strangersAtMost) oldest?.destroy()
    },
    trust: forget,
    turnAway: (socket) => void turnedAway.add(socket),
    isTurnedAway: (socket) => turnedAway.has(socket),
  }
}
