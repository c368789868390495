// How the content of a file is sealed: its JSON beside the SHA-256 of that JSON, so that no flipped bit passes unseen.
import { createHash } from 'node:crypto'
import { z } from '../../shared/base/schema.ts'
import { type FileKind, migrated } from './migrations.ts'
import type { Breathe } from './turns.ts'

/** The layout of the files, and the version of what is in them. */
export const format = 1
export const schema = 2

/** What became of reading a file: its content, or why there is none. */
export type Reading<T> = { type: 'ok'; value: T } | Unread
export type Unread =
  | { type: 'missing' }
  | { type: 'empty' }
  | { type: 'nul' }
  | { type: 'truncated' }
  | { type: 'badJson' }
  | { type: 'badHash' }
  | { type: 'futureSchema'; schema: number }
  | { type: 'invalid'; reason: string }
  | { type: 'ioError'; code: string }

/** How a value stands in the bytes of a file. */
export type FileForm<T> = {
  read(bytes: Uint8Array): Reading<T> | Promise<Reading<T>>
  write(value: T): Uint8Array
}

/** The versions that the content of every file names, once it is that of the present. */
export const versions = { format: z.literal(format), schema: z.literal(schema) }

/** One sealed JSON document of a kind, checked whole at each reading. */
export function sealed<T extends object>(kind: FileKind, content: z.ZodType<T>): FileForm<T> {
  return { read: (bytes) => unseal(bytes, kind, content), write: seal }
}

export function seal(content: object): Uint8Array {
  return sealText(JSON.stringify(content))
}

export function sealText(json: string): Uint8Array {
  return Buffer.from(`${head}${sha256(json)}${middle}${json}}`)
}

export function unseal<T>(bytes: Uint8Array, kind: FileKind, content: z.ZodType<T>): Reading<T> {
  const opened = openSeal(bytes)
  if (opened.type !== 'ok') return opened
  const { named, payload } = opened.value
  if (named !== sha256(payload)) return { type: 'badHash' }
  return parseContent(payload.toString('utf8'), kind, content)
}

/** The checksum that a sealed file names, and what it is of; the two are not compared yet. */
export function openSeal(bytes: Uint8Array): Reading<{ named: string; payload: Buffer }> {
  if (bytes.length === 0) return { type: 'empty' }
  if (bytes.includes(0)) return { type: 'nul' }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = head.length + 64 + middle.length
  if (text.toString('latin1', 0, head.length) !== head.slice(0, text.length)) return { type: 'badJson' }
  if (text.length <= start || text[text.length - 1] !== closingBrace) return { type: 'truncated' }
  if (text.toString('latin1', start - middle.length, start) !== middle) return { type: 'badJson' }
  return { type: 'ok', value: { named: namedHash(text), payload: text.subarray(start, -1) } }
}

/** The checksum that stands at the beginning of a sealed file. */
export function namedHash(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    head.length,
    head.length + 64,
  )
}

/**
 * Parses JSON whose checksum was right: a newer version is told apart from content that is wrong, an older one is
 * brought up. `from` is the schema of a content that names none.
 */
export function parseContent<T>(
  json: string,
  kind: FileKind,
  content: z.ZodType<T>,
  from: number = schema,
): Reading<T> {
  const present = presentContent(json, kind, from)
  if (present.type !== 'ok') return present
  const parsed = content.safeParse(present.value)
  return parsed.success ? { type: 'ok', value: parsed.data } : invalid(parsed.error)
}

/** The content as this version would have written it, not checked yet. */
export function presentContent(json: string, kind: FileKind, from: number = schema): Reading<unknown> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { type: 'badJson' }
  }
  const named = Named.safeParse(value)
  if (!named.success) return { type: 'ok', value: migrated(kind, from, value) }
  if (named.data.format > format || named.data.schema > schema) {
    return { type: 'futureSchema', schema: Math.max(named.data.schema, schema + 1) }
  }
  return { type: 'ok', value: migrated(kind, named.data.schema, value) }
}

export function invalid(error: z.ZodError, under: readonly PropertyKey[] = []): Unread {
  const [reason = ''] = error.issues.map(
    ({ path, message }) => `${[...under, ...path].join('.')}: ${message}`,
  )
  return { type: 'invalid', reason }
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The same, with everything else let on between two slices of many bytes. */
export async function sha256InSlices(bytes: Uint8Array, breathe: Breathe): Promise<string> {
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.length; from += bytesASlice) {
    if (from > 0) await breathe()
    hash.update(bytes.subarray(from, from + bytesASlice))
  }
  return hash.digest('hex')
}

const bytesASlice = 1024 * 1024
const head = '{"sha256":"'
const middle = '","data":'
const closingBrace = '}'.charCodeAt(0)
const Named = z.object({ format: z.int(), schema: z.int().min(1) })
