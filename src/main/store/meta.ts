// What a data folder says of itself: who it is, and which months and documents it has, so that a missing one is noticed.
import { randomUUID } from 'node:crypto'
import { Low } from 'lowdb'
import { z } from '../../shared/base/schema.ts'
import type { Disk } from './disk.ts'
import { durableFile } from './durable-file.ts'
import { format, schema, sealed, versions } from './envelope.ts'
import { Stamp, Stamps } from './stamps.ts'

/** The stamps are those that stood when it was written: a file may be newer since, and is never older. */
const Meta = z.strictObject({
  ...versions,
  installId: z.uuid(),
  rev: z.int().min(0),
  /** Null is a month of which nothing but its name was known. */
  months: z.record(z.string(), Stamp.nullable()),
  documents: Stamps,
})
export type Meta = z.infer<typeof Meta>

export const metaForm = sealed('meta', Meta)

/** Gives null where there is none. @throws UnreadableFile when it cannot be trusted. */
export async function readMeta(disk: Disk, path: string): Promise<Meta | null> {
  return durableFile(disk, path, metaForm).read()
}

export function newMeta(): Meta {
  return { format, schema, installId: randomUUID(), rev: 0, months: {}, documents: {} }
}

export async function writeMeta(disk: Disk, path: string, meta: Meta): Promise<void> {
  await new Low(durableFile(disk, path, metaForm), meta).write()
}
