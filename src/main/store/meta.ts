// What a data folder says of itself: who it is and which month files it has, so that a missing one is noticed.
import { randomUUID } from 'node:crypto'
import { Low } from 'lowdb'
import { z } from '../../shared/base/schema.ts'
import type { Disk } from './disk.ts'
import { durableFile } from './durable-file.ts'
import { format, schema, versions } from './envelope.ts'

const Meta = z.strictObject({ ...versions, installId: z.uuid(), months: z.array(z.string()) })
export type Meta = z.infer<typeof Meta>

/** Gives null where there is none. @throws UnreadableFile when it cannot be trusted. */
export async function readMeta(disk: Disk, path: string): Promise<Meta | null> {
  return durableFile(disk, path, Meta).read()
}

export function newMeta(): Meta {
  return { format, schema, installId: randomUUID(), months: [] }
}

export async function writeMeta(disk: Disk, path: string, meta: Meta): Promise<void> {
  await new Low(durableFile(disk, path, Meta), meta).write()
}
