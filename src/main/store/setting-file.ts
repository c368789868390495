// One typed document in one file: settings, the runner's routines, the running session.
import { basename, dirname } from 'node:path'
import { Low } from 'lowdb'
import type { Answer } from '../../shared/base/answer.ts'
import { z } from '../../shared/base/schema.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { durableFile } from './durable-file.ts'
import { format, schema as version, versions } from './envelope.ts'
import { invalidRecord, notSaved, refusedReading, unread } from './refusals.ts'

export type Document<T> = {
  /** The last durable value. */
  read(): T
  write(value: T): Promise<Answer<null>>
}

/** Gives `initial` where the file was never written; a file that cannot be trusted is refused and left untouched. */
export async function openDocument<T>(options: {
  path: string
  schema: z.ZodType<T>
  initial: T
  disk?: Disk
}): Promise<Answer<Document<T>>> {
  const { path, schema, initial, disk = nodeDisk() } = options
  const content: z.ZodType<Content<T>> = z.strictObject({
    ...versions,
    document: z.literal(basename(path)),
    value: schema,
  })
  const blank: Content<T> = { format, schema: version, document: basename(path), value: initial }
  const file = new Low(durableFile(disk, path, content), blank)
  try {
    await file.read()
    if (file.data === blank && (await wasWritten(disk, path))) return unread(path, { type: 'missing' })
  } catch (error) {
    return refusedReading(dirname(path), error)
  }
  return { ok: true, value: document(file, path, schema) }
}

type Content<T> = { format: 1; schema: 1; document: string; value: T }

function document<T>(file: Low<Content<T>>, path: string, schema: z.ZodType<T>): Document<T> {
  let current = file.data
  let lastTurn: Promise<unknown> = Promise.resolve()

  const save = async (value: T): Promise<Answer<null>> => {
    file.data = { ...current, value }
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
    write: (value) => {
      const parsed = schema.safeParse(value)
      if (!parsed.success) return Promise.resolve(invalidRecord(parsed.error))
      const turn = lastTurn.then(() => save(parsed.data))
      lastTurn = turn.catch(() => undefined)
      return turn
    },
  }
}

/** A generation before it is there, and the file itself is not. */
async function wasWritten(disk: Disk, path: string): Promise<boolean> {
  const names = await disk.readFolder(dirname(path))
  return names.includes(`${basename(path)}.prev`)
}
