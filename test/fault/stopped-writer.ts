// A program that writes until it is stopped, and all that it had said by then.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { WriterLine } from './writer-line.ts'

/** Its lines up to the moment, in nanoseconds, that `stop` gives; null where all that it ever said counts. */
export async function linesUntilStopped(
  [command = '', ...words]: readonly string[],
  linesFirst: number,
  stop: (child: ChildProcess) => Promise<bigint | null>,
): Promise<WriterLine[]> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: WriterLine[] = []
  const failed: string[] = []
  let stopping: Promise<bigint | null> | null = null
  child.stderr.on('data', (part: Buffer) => failed.push(part.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line))
    if (lines.length > linesFirst) stopping ??= stop(child)
  })
  await once(child, 'close')
  const stoppedAt = await stopping
  // A disk without power is refused to it, which it may say.
  if (failed.length > 0 && (stopping === null || stoppedAt === null)) throw new Error(failed.join(''))
  return lines.filter(({ atNs }) => atNs === undefined || stoppedAt === null || BigInt(atNs) < stoppedAt)
}
