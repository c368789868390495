// One typed document in one file: settings, the runner's routines, the running session. A damaged one is healed or begun anew.

import { basename, dirname } from 'node:path'
import { Low } from 'lowdb'
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import { z } from '../../shared/base/schema.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { healDocument } from './document-healing.ts'
import { type DurableFile, durableFile, UnreadableFile } from './durable-file.ts'
import { type EarlierCopies, noEarlierCopies } from './earlier-copies.ts'
import { format, sealed, type Unread, schema as version, versions } from './envelope.ts'
import { invalidRecord, notSaved, refusedReading, unread } from './refusals.ts'
import type { Stamp } from './stamps.ts'

export type Document<T> = {
  /** The last durable value. */
  read(): T
  write(value: T): Promise<Answer<null>>
  /** What was written since it was opened; null while that is nothing. */
  stamp(): Stamp | null
}

/**
 * Gives `initial` where the file was never written. A damaged or missing one is set aside and comes from its `.prev`,
 * from `earlier`, or begins with `initial`, and `onFinding` hears which; only a newer one, and a disk that fails, are
 * refused. `installId` is asked for when something is written.
 */
export async function openDocument<T>(options: {
  path: string
  schema: z.ZodType<T>
  initial: T
  disk?: Disk
  installId?: () => string | null
  earlier?: EarlierCopies
  onFinding?: (finding: Refusal) => void
}): Promise<Answer<Document<T>>> {
  const { path, schema, initial, disk = nodeDisk(), installId = () => null } = options
  const { earlier = noEarlierCopies, onFinding = () => {} } = options
  const content: z.ZodType<Content<T>> = z.strictObject({
    ...versions,
    installId: z.uuid().nullable(),
    rev: z.int().min(0),
    document: z.literal(basename(path)),
    value: schema,
  })
  const begun = { format, schema: version, installId: null, rev: 0 } as const
  const blank: Content<T> = { ...begun, document: basename(path), value: initial }
  const form = sealed('document', content)
  const adapter = durableFile(disk, path, form)
  const file = new Low(adapter, blank)
  try {
    const why = await whyNotRead(() => file.read())
    if (why?.type === 'ioError' || why?.type === 'futureSchema') return unread(path, why)
    if (why || (file.data === blank && (await wasWritten(disk, path)))) {
      const healed = await healDocument({ disk, path, form, initial: blank, earlier })
      file.data = healed.content
      onFinding(healed.finding)
    }
  } catch (error) {
    return refusedReading(dirname(path), error)
  }
  return { ok: true, value: document({ file, adapter, path, schema, installId }) }
}

type Content<T> = {
  format: typeof format
  schema: typeof version
  installId: string | null
  rev: number
  document: string
  value: T
}

function document<T>(opened: {
  file: Low<Content<T>>
  adapter: DurableFile<Content<T>>
  path: string
  schema: z.ZodType<T>
  installId: () => string | null
}): Document<T> {
  const { file, adapter, path, schema, installId } = opened
  const revFound = file.data.rev
  let current = file.data
  const inTurn = oneAfterAnother()

  const save = async (value: T): Promise<Answer<null>> => {
    file.data = { ...current, installId: installId(), rev: current.rev + 1, value }
    try {
      await file.write()
    } catch (error) {
      return notSaved(path, error)
    }
    current = file.data
    return { ok: true, value: null }
  }

  return {
    read: () => current.value,
    stamp: () => (current.rev === revFound ? null : { rev: current.rev, sha256: adapter.sha256() }),
    write: (value) => {
      const parsed = schema.safeParse(value)
      if (!parsed.success) return Promise.resolve(invalidRecord(parsed.error))
      return inTurn(() => save(parsed.data))
    },
  }
}

async function whyNotRead(read: () => Promise<void>): Promise<Unread | null> {
  try {
    await read()
    return null
  } catch (error) {
    if (error instanceof UnreadableFile) return error.why
    throw error
  }
}

/** A generation before it is there, and the file itself is not. */
async function wasWritten(disk: Disk, path: string): Promise<boolean> {
  const names = await disk.readFolder(dirname(path))
  return names.includes(`${basename(path)}.prev`)
}
