// The text of the log of Changes: a header, then one Change a line, each behind its own checksum.
import { z } from '../../shared/base/schema.ts'
import { Change } from '../../shared/journal/change.ts'
import { format, parseContent, type Reading, schema, sha256, type Unread, versions } from './envelope.ts'
import { Stamps } from './stamps.ts'

/** What a log says of itself: whose it is, and the month files that it stands on; null where that is not known. */
export type LogHeader = { installId: string | null; rev: number; months: Stamps | null }

/** What a log holds: the revision that the month files had when it was begun, and the Changes since. */
export type LogContent = {
  header: LogHeader
  changes: Change[]
  lines: string[]
  /** False where a write that was never acknowledged has left a torn end, which the next write cuts off. */
  whole: boolean
  /** The schema that wrote it; the next write replaces one of an earlier schema whole. */
  schema: number
}

export function headerLine({ installId, rev, months }: LogHeader): string {
  return line({ format, schema, installId, rev, months })
}

/** The lines of Changes that are written together; each names the first of them. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.map((change) => changeLine(change, changes[0]?.rev))
}

/** The line of a Change that is written together with others, of which `group` is the first. */
export function changeLine(change: Change, group: number | undefined): string {
  return line({ group, change })
}

export function parseLog(bytes: Uint8Array): Reading<LogContent> {
  if (bytes.length === 0) return { type: 'empty' }
  const text = Buffer.from(bytes).toString('latin1')
  const headerEnd = text.indexOf('\n')
  if (headerEnd === -1) return { type: 'truncated' }
  const read = parseLine(text.slice(0, headerEnd), parseHeader)
  if (read.type !== 'ok') return read
  const end = text.lastIndexOf('\n')
  const ended = text.slice(headerEnd, end).split('\n').slice(1)
  const content = { ...read.value, changes: [], lines: [], whole: true }
  return parseChanges(content, ended, text.slice(end + 1))
}

const Header = z.strictObject({
  ...versions,
  installId: z.uuid().nullable(),
  rev: z.int().min(0),
  months: Stamps.nullable(),
})
const Written = z.strictObject({ group: z.int(), change: Change })
export type Written = z.infer<typeof Written>

export function parseHeader(json: string): Reading<Pick<LogContent, 'header' | 'schema'>> {
  const parsed = parseContent(json, 'log', Header)
  if (parsed.type !== 'ok') return parsed
  const { installId, rev, months } = parsed.value
  const named: { schema: number } = JSON.parse(json)
  return { type: 'ok', value: { header: { installId, rev, months }, schema: named.schema } }
}

function parseChanges(content: LogContent, ended: string[], tail: string): Reading<LogContent> {
  for (const [index, text] of ended.entries()) {
    const parsed = parseWritten(text, content.schema)
    if (parsed.type !== 'ok') {
      const rev = content.header.rev + index + 1
      return isTorn(text, rev, [...ended.slice(index + 1), tail], content.schema)
        ? { type: 'ok', value: torn(content) }
        : parsed
    }
    const refused = take(content, parsed.value, text)
    if (refused) return refused
  }
  return parseTail(content, tail)
}

/** The end of the file behind the last line feed: nothing, or what a write that broke off has left. */
function parseTail(content: LogContent, tail: string): Reading<LogContent> {
  if (tail === '') return { type: 'ok', value: content }
  const text = withoutEndingNuls(tail)
  const parsed = parseWritten(text, content.schema)
  // Only the line feed is missing: the Change itself is there.
  if (parsed.type === 'ok') return take(content, parsed.value, text) ?? { type: 'ok', value: torn(content) }
  if (parsed.type !== 'badHash') return parsed
  // Only the line feed is wrong: no write that broke off looks like this.
  if (parseWritten(text.slice(0, -1), content.schema).type === 'ok') return parsed
  return { type: 'ok', value: torn(content) }
}

/** A loop, since a pattern would look at each run of NULs once for every one of them. */
function withoutEndingNuls(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1
  return text.slice(0, end)
}

function take(content: LogContent, { change }: Written, text: string): Unread | null {
  const expected = content.header.rev + content.changes.length + 1
  if (change.rev !== expected) {
    return { type: 'invalid', reason: `revision ${change.rev} follows where ${expected} was expected` }
  }
  content.changes.push(change)
  const isPresent = content.schema === schema
  content.lines.push(
    ...(isPresent ? [`${Buffer.from(text, 'latin1').toString('utf8')}\n`] : changeLines([change])),
  )
  return null
}

function torn(content: LogContent): LogContent {
  return { ...content, whole: false }
}

/**
 * Whether a bad line is the trace of a write that a power cut broke off: blocks that never reached the disk read as
 * NULs, and whatever stands behind it was written in the same call. Else it was whole once and is damaged.
 */
function isTorn(text: string, rev: number, behind: string[], from: number): boolean {
  if (!/^\0|\0\0/.test(text)) return false
  return behind.every((later) => {
    const parsed = parseWritten(later, from)
    return parsed.type !== 'ok' || parsed.value.group <= rev
  })
}

function line(content: object): string {
  const json = JSON.stringify(content)
  return `${sha256(json)} ${json}\n`
}

/** A Change as this version would have written it, from a log of that schema. */
export function parseWritten(text: string, from: number): Reading<Written> {
  return parseLine(text, (json) => parseContent(json, 'change', Written, from))
}

const hashLength = 64

/** `text` holds the bytes one by one (latin1), so that the checksum is of what stands in the file. */
export function parseLine<T>(text: string, parse: (json: string) => Reading<T>): Reading<T> {
  // Where no checksum stands none is worked out: a damaged log can be half a million lines of nothing.
  if (text[hashLength] !== ' ') return { type: 'badHash' }
  const json = Buffer.from(text.slice(hashLength + 1), 'latin1')
  if (text.slice(0, hashLength) !== sha256(json)) return { type: 'badHash' }
  return parse(json.toString('utf8'))
}
