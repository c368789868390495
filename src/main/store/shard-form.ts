// How a month file stands in its bytes: what it says of itself first, its records last and each on a line, so that a large one is read in slices.
import { monthOf } from '../../shared/base/day.ts'
import { z } from '../../shared/base/schema.ts'
import { JournalRecord } from '../../shared/journal/records.ts'
import {
  type FileForm,
  format,
  invalid,
  openSeal,
  presentContent,
  type Reading,
  schema,
  sealText,
  sha256InSlices,
  type Unread,
  versions,
} from './envelope.ts'
import type { Breathe } from './turns.ts'

/** Raised whenever a record that was right before may be none now: months that an earlier number checked are checked again. */
export const checks = 3

/** A removed record: its id, the revision that removed it and when, in epoch milliseconds. */
export const Removal = z.strictObject({ id: z.uuid(), rev: z.int().min(1), at: z.number() })
export type Removal = z.infer<typeof Removal>

const Head = z.strictObject({
  ...versions,
  checks: z.int(),
  installId: z.uuid().nullable(),
  shard: z.string(),
  rev: z.int().min(0),
  removed: z.array(Removal),
})
export type Shard = z.infer<typeof Head> & { records: JournalRecord[] }

/** Records that the present checks let through when they were written are taken as they are; others are checked. */
export function shardForm(breathe: Breathe): FileForm<Shard> {
  return { read: (bytes) => readShard(bytes, breathe), write: writeShard }
}

/** What is wrong with the first record that is none, or of another month; null where all are right. */
export async function checkedRecords(
  month: string,
  records: readonly unknown[],
  breathe: Breathe,
): Promise<Reading<JournalRecord[]>> {
  const right: JournalRecord[] = []
  for (const [index, record] of records.entries()) {
    if (index > 0 && index % recordsASlice === 0) await breathe()
    const parsed = JournalRecord.safeParse(record)
    if (!parsed.success) return invalid(parsed.error, ['records', index])
    right.push(parsed.data)
  }
  return right.every(({ day }) => monthOf(day) === month) ? { type: 'ok', value: right } : misplaced
}

/** What a month file says of itself, and how many entries it holds. */
export type Skimmed = Omit<Shard, 'records'> & { entries: number }

/**
 * Of a file that is as it was written, by the present version and the present checks: its entries are counted, but for
 * some, and not looked into. Null for any other.
 */
export async function skimShard(
  bytes: Uint8Array,
  except: ReadonlySet<string>,
  breathe: Breathe,
): Promise<Skimmed | null> {
  const opened = openSeal(bytes)
  if (opened.type !== 'ok') return null
  const { named, payload } = opened.value
  if (named !== (await sha256InSlices(payload, breathe))) return null
  const at = payload.indexOf(recordsBegin)
  const said = payload.toString('utf8', 0, at)
  const present = said.startsWith(presentBegin) ? presentContent(`${said}}`, 'shard') : null
  const head = Head.safeParse(present?.type === 'ok' && present.value)
  if (!head.success || head.data.checks !== checks) return null
  const lines = payload.subarray(at + recordsBegin.length, -2)
  const entries = except.size === 0 ? countLines(lines) : countOthers(lines, except)
  return entries === null ? null : { ...head.data, entries }
}

const charactersASlice = 256 * 1024
const recordsASlice = 50
const misplaced: Unread = { type: 'invalid', reason: 'records: a record of another month' }

function writeShard({ records, ...head }: Shard): Uint8Array {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n')
  return sealText(`${JSON.stringify(head).slice(0, -1)}${recordsBegin}${lines}]}`)
}

async function readShard(bytes: Uint8Array, breathe: Breathe): Promise<Reading<Shard>> {
  const opened = openSeal(bytes)
  if (opened.type !== 'ok') return opened
  const { named, payload } = opened.value
  if (named !== (await sha256InSlices(payload, breathe))) return { type: 'badHash' }
  const present = await parseInSlices(payload.toString('utf8'), breathe)
  if (present.type !== 'ok') return present
  const content = Content.safeParse(present.value)
  if (!content.success) return invalid(content.error)
  const { records, ...rest } = content.data
  const head = Head.safeParse(rest)
  if (!head.success) return invalid(head.error)
  if (head.data.checks === checks)
    return { type: 'ok', value: { ...head.data, records: records as JournalRecord[] } }
  const checked = await checkedRecords(head.data.shard, records, breathe)
  return checked.type === 'ok' ? { type: 'ok', value: { ...head.data, records: checked.value } } : checked
}

/** Records are only looked at where nobody has checked them yet. */
const Content = z.looseObject({ records: z.array(z.unknown()) })

/** A small month at once. Of a large one the records come by their lines: no text in JSON holds a line feed. */
async function parseInSlices(json: string, breathe: Breathe): Promise<Reading<unknown>> {
  const at = json.indexOf(recordsBegin)
  if (json.length <= charactersASlice || !json.startsWith(presentBegin) || at === -1)
    return presentContent(json, 'shard')
  const present = presentContent(`${json.slice(0, at)}${recordsBegin}]}`, 'shard')
  if (present.type !== 'ok') return present
  const records: unknown[] = []
  const end = json.length - 2
  for (let from = at + recordsBegin.length; from < end; ) {
    const feed = json.indexOf('\n', from + charactersASlice)
    const to = feed === -1 ? end : feed - 1
    await breathe()
    const some = presentContent(`[${json.slice(from, to)}]`, 'shard')
    if (some.type !== 'ok') return some
    records.push(...(some.value as unknown[]))
    from = feed === -1 ? end : feed + 1
  }
  return { type: 'ok', value: { ...(present.value as object), records } }
}

function countLines(lines: Buffer): number {
  let count = 0
  for (let at = 0; at < lines.length; at = nextLine(lines, at)) count += 1
  return count
}

/** Null where a line begins with anything but the id of a record. */
function countOthers(lines: Buffer, except: ReadonlySet<string>): number | null {
  let count = 0
  for (let at = 0; at < lines.length; at = nextLine(lines, at)) {
    const begin = lines.toString('latin1', at, at + idBegin.length + idLength + 1)
    if (!begin.startsWith(idBegin) || !begin.endsWith('"')) return null
    if (!except.has(begin.slice(idBegin.length, -1))) count += 1
  }
  return count
}

function nextLine(lines: Buffer, from: number): number {
  const feed = lines.indexOf(lineFeed, from)
  return feed === -1 ? lines.length : feed + 1
}

const idBegin = '{"id":"'
const idLength = 36
const lineFeed = '\n'.charCodeAt(0)
const recordsBegin = ',"records":['
const presentBegin = `{"format":${format},"schema":${schema},`
