// What one file says of another: the revision it was written at and its checksum, so that an older copy is noticed.
import { z } from '../../shared/base/schema.ts'
import { namedHash } from './envelope.ts'

export const Stamp = z.strictObject({ rev: z.int().min(0), sha256: z.string().length(64) })
export type Stamp = z.infer<typeof Stamp>

/** By month `YYYY-MM`, or by the name of a document. */
export const Stamps = z.record(z.string(), Stamp)
export type Stamps = z.infer<typeof Stamps>

/** So much of a month file holds what it says of itself. */
export const startBytes = 320

/** What a month file says of itself in its first bytes; null where they are not those of a month file. */
export function stampAtStart(start: Uint8Array): Stamp | null {
  const found = startOfShard.exec(Buffer.from(start).toString('latin1'))
  return found ? { rev: Number(found[1]), sha256: namedHash(start) } : null
}

export function isSameStamp(one: Stamp | null | undefined, other: Stamp | null | undefined): boolean {
  return one?.rev === other?.rev && one?.sha256 === other?.sha256
}

const startOfShard =
  /^\{"sha256":"[0-9a-f]{64}","data":\{"format":\d+,"schema":\d+,(?:"checks":\d+,"installId":(?:null|"[0-9a-f-]{36}"),)?"shard":"\d{4}-\d{2}","rev":(\d+),/
