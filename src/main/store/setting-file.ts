// One typed document in one file: settings, the runner's routines, the running session. A damaged one is healed or begun anew.

import { basename, dirname } from 'node:path'
import { Low } from 'lowdb'
import type { Answer, Refusal } from '../../shared/base/answer.ts'
import { oneAfterAnother } from '../../shared/base/one-after-another.ts'
import { z } from '../../shared/base/schema.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { healDocument } from './document-healing.ts'
import { type DurableFile, durableFile, NotOurs, readBytes, UnreadableFile } from './durable-file.ts'
import { type EarlierCopies, noEarlierCopies } from './earlier-copies.ts'
import {
  type FileForm,
  format,
  namedHash,
  sealed,
  type Unread,
  schema as version,
  versions,
} from './envelope.ts'
import { documentTakenIn, notTouched } from './found-words.ts'
import { merged } from './merging.ts'
import { setAside } from './quarantine.ts'
import { invalidRecord, notSaved, notWhole, readableOnly, refusedReading, unread } from './refusals.ts'
import type { Stamp } from './stamps.ts'

export type Document<T> = {
  /** The last durable value. */
  read(): T
  write(value: T): Promise<Answer<null>>
  /** For one that was lost without a trace: writes what the newest backup has of it, or else what it begins with, and says whether there was a backup's. */
  again(): Promise<boolean>
  /** What was written since it was opened; null while that is nothing. */
  stamp(): Stamp | null
}

/**
 * Gives `initial` where the file was never written. A damaged or missing one is set aside and comes from its `.prev`,
 * from `earlier`, or begins with `initial`, and `onFinding` hears which. A newer one, and one that the disk does not
 * give, stay as they are: `initial` stands for them and nothing is saved. Nor is it, and nothing is healed, while
 * `onlyShown` has a reason. `installId` is asked for when something is written. What another program has written since is
 * kept aside, and merged with what is saved unless `merges` is false. Refused where the folder cannot be read.
 */
export async function openDocument<T>(options: {
  path: string
  schema: z.ZodType<T>
  initial: T
  disk?: Disk
  installId?: () => string | null
  earlier?: EarlierCopies
  onFinding?: (finding: Refusal) => void
  merges?: boolean
  onlyShown?: () => Refusal | null
}): Promise<Answer<Document<T>>> {
  const { path, schema, initial, disk = nodeDisk(), installId = () => null } = options
  const { earlier = noEarlierCopies, onFinding = () => {}, merges = true, onlyShown = () => null } = options
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
    if (why?.type === 'ioError' || why?.type === 'futureSchema') {
      onFinding(notTouched(path, why))
      return { ok: true, value: untouched(initial, notWhole(unread(path, why))) }
    }
    if ((why || (file.data === blank && (await wasWritten(disk, path)))) && !onlyShown()) {
      const healed = await healDocument({ disk, folder: dirname(path), path, form, initial: blank, earlier })
      file.data = healed.content
      if (healed.sha256 !== null) adapter.expect(healed.sha256)
      onFinding(healed.finding)
    }
  } catch (error) {
    return refusedReading(dirname(path), error)
  }
  return {
    ok: true,
    value: document({
      file,
      adapter,
      form,
      disk,
      path,
      schema,
      installId,
      merges,
      earlier,
      onFinding,
      onlyShown,
    }),
  }
}

/** Why a document may not be touched, and nothing beside it: a newer version has written it; null where none has. */
export async function newerDocument(path: string, disk: Disk): Promise<Refusal | null> {
  const bytes = await readBytes(disk, path)
  const reading = bytes.type === 'ok' ? await sealed('document', z.looseObject({})).read(bytes.value) : bytes
  return reading.type === 'futureSchema' ? readableOnly(unread(path, reading)) : null
}

/** Of a document that may not be written over. */
function untouched<T>(value: T, refusal: Refusal): Document<T> {
  return {
    read: () => value,
    write: async () => refusal,
    again: async () => false,
    stamp: () => null,
  }
}

/** Whoever goes on changing the file is let have it. */
const takenInAtMost = 3

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
  form: FileForm<Content<T>>
  disk: Disk
  path: string
  schema: z.ZodType<T>
  installId: () => string | null
  merges: boolean
  earlier: EarlierCopies
  onFinding: (finding: Refusal) => void
  onlyShown: () => Refusal | null
}): Document<T> {
  const { file, adapter, form, disk, path, schema, installId, merges, earlier, onFinding, onlyShown } = opened
  const revFound = file.data.rev
  let current = file.data
  const inTurn = oneAfterAnother()

  const save = async (value: T, attempts = takenInAtMost): Promise<Answer<null>> => {
    file.data = { ...current, installId: installId(), rev: current.rev + 1, value }
    try {
      await file.write()
    } catch (error) {
      const theirs = error instanceof NotOurs && attempts > 0 ? await takeIn(value) : null
      return theirs ? save(theirs.value, attempts - 1) : notSaved(path, error)
    }
    current = file.data
    return { ok: true, value: null }
  }

  /** What another program has written there, with what was changed here on top; null where it may not be written over. */
  const takeIn = async (ours: T): Promise<{ value: T } | null> => {
    const bytes = await readBytes(disk, path)
    if (bytes.type !== 'ok') return null
    const reading = await form.read(bytes.value)
    if (reading.type === 'futureSchema') return null
    const kept = await setAside(disk, dirname(path), path, bytes.value).catch(() => null)
    if (kept === null) return null
    const isOwn =
      reading.type === 'ok' && [null, current.installId, installId()].includes(reading.value.installId)
    const both = isOwn && merges ? schema.safeParse(merged(current.value, ours, reading.value.value)) : null
    adapter.expect(namedHash(bytes.value))
    if (isOwn)
      current = {
        ...current,
        rev: Math.max(current.rev, reading.value.rev),
        ...(merges && { value: reading.value.value }),
      }
    onFinding(documentTakenIn(path, { kept, isMerged: both?.success === true }))
    return { value: both?.success ? both.data : ours }
  }

  return {
    read: () => current.value,
    again: async () => {
      const bytes = await earlier.newestVerified(basename(path))
      const reading = bytes && (await form.read(bytes))
      if (reading?.type === 'ok') current = reading.value
      await inTurn(() => save(current.value))
      return reading?.type === 'ok'
    },
    stamp: () => (current.rev === revFound ? null : { rev: current.rev, sha256: adapter.sha256() }),
    write: (value) => {
      const reason = onlyShown()
      if (reason) return Promise.resolve(notWhole(reason))
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
