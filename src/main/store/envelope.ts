// How the content of a file is sealed: its JSON beside the SHA-256 of that JSON, so that no flipped bit passes unseen.
import { createHash } from 'node:crypto'
import { z } from '../../shared/base/schema.ts'

/** The layout of the files, and the version of what is in them. */
export const format = 1
export const schema = 1

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

/** The versions that the content of every file names. */
export const versions = { format: z.literal(format), schema: z.literal(schema) }

export function seal(content: object): Uint8Array {
  const json = JSON.stringify(content)
  return Buffer.from(`${head}${sha256(json)}${middle}${json}}`)
}

export function unseal<T>(bytes: Uint8Array, content: z.ZodType<T>): Reading<T> {
  if (bytes.length === 0) return { type: 'empty' }
  if (bytes.includes(0)) return { type: 'nul' }
  const text = Buffer.from(bytes)
  const start = head.length + 64 + middle.length
  if (text.toString('latin1', 0, head.length) !== head.slice(0, text.length)) return { type: 'badJson' }
  if (text.length <= start || text[text.length - 1] !== closingBrace) return { type: 'truncated' }
  if (text.toString('latin1', start - middle.length, start) !== middle) return { type: 'badJson' }
  const payload = text.subarray(start, -1)
  if (text.toString('latin1', head.length, head.length + 64) !== sha256(payload)) return { type: 'badHash' }
  return parseContent(payload.toString('utf8'), content)
}

/** Parses JSON whose checksum was right: a newer version is told apart from content that is wrong. */
export function parseContent<T>(json: string, content: z.ZodType<T>): Reading<T> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { type: 'badJson' }
  }
  const named = Named.safeParse(value)
  if (named.success && (named.data.format > format || named.data.schema > schema)) {
    return { type: 'futureSchema', schema: Math.max(named.data.schema, schema + 1) }
  }
  const parsed = content.safeParse(value)
  if (parsed.success) return { type: 'ok', value: parsed.data }
  return { type: 'invalid', reason: reasonOf(parsed.error) }
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function reasonOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 1)
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('')
}

const head = '{"sha256":"'
const middle = '","data":'
const closingBrace = '}'.charCodeAt(0)
const Named = z.object({ format: z.int(), schema: z.int() })
