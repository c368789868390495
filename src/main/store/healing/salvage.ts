// What can be read of a damaged file piece by piece: the records of a month by their lines, the Changes of a log behind their own checksums.
import { monthOf } from '../../../shared/base/day.ts'
import { z } from '../../../shared/base/schema.ts'
import { Change } from '../../../shared/journal/change.ts'
import { JournalRecord } from '../../../shared/journal/records.ts'
import { type Reading, schema, sha256 } from '../envelope.ts'
import { type LogHeader, parseHeader, parseLine, parseWritten } from '../log-lines.ts'
import { migrated } from '../migrations.ts'
import { Removal } from '../shard-form.ts'

/** Nothing in it was checked: a flipped bit may have left a record that still reads as one. */
export type SalvagedMonth = {
  records: JournalRecord[]
  removed: Removal[]
}

export type SalvagedLog = {
  /** Null where its checksum is wrong. */
  header: LogHeader | null
  /** Those whose checksum is right, or is so with one bit turned back, in order. */
  changes: Change[]
  /** Those that read as Changes though their checksum is wrong. */
  unchecked: Change[]
  /** Lines that are no Change. */
  unreadable: number
}

export function salvageMonth(month: string, bytes: Uint8Array): SalvagedMonth {
  const text = Buffer.from(bytes).toString('utf8')
  const from = Number(/"schema":(\d+)/.exec(text.slice(0, 200))?.[1] ?? schema)
  const at = text.indexOf(recordsBegin)
  const head = at === -1 ? null : headOf(text.slice(0, at))
  const lines = text.slice(at === -1 ? 0 : at + recordsBegin.length).split('\n')
  const records = lines.flatMap((line) => recordsIn(month, line.replace(/(,|\]\}\})$/, ''), from))
  return { records, removed: head ?? [] }
}

export function salvageHeader(bytes: Uint8Array): LogHeader | null {
  const feed = bytes.indexOf(lineFeed)
  const first = Buffer.from(feed === -1 ? bytes : bytes.subarray(0, feed)).toString('latin1')
  const header = headerIn(first, () => withoutFlippedBit(first) ?? first)
  return header.type === 'ok' ? header.value.header : null
}

export function salvageLog(bytes: Uint8Array): SalvagedLog {
  const [first = '', ...lines] = Buffer.from(bytes).toString('latin1').split('\n')
  let corrections = correctionsAtMost
  const corrected = (line: string) => {
    if (corrections === 0) return line
    corrections -= 1
    return withoutFlippedBit(line) ?? line
  }
  const header = headerIn(first, () => corrected(first))
  const from = header.type === 'ok' ? header.value.schema : schema
  const changes: Change[] = []
  const unchecked: Change[] = []
  let unreadable = header.type === 'ok' || first === '' ? 0 : 1
  for (const line of lines) {
    if (line === '') continue
    const written = orElse(parseWritten(line, from), () => parseWritten(corrected(line), from))
    const guessed = written.type === 'ok' ? null : changeIn(line)
    if (written.type === 'ok') changes.push(written.value.change)
    else if (guessed) unchecked.push(guessed)
    else unreadable += 1
  }
  return { header: header.type === 'ok' ? header.value.header : null, changes, unchecked, unreadable }
}

/** More than one flipped bit is other damage; a longer line would take long. */
const correctionsAtMost = 3
const correctedLength = 4096
const hashLength = 64
const lineFeed = '\n'.charCodeAt(0)

function headerIn(line: string, corrected: () => string) {
  return orElse(parseLine(line, parseHeader), () => parseLine(corrected(), parseHeader))
}

function orElse<T>(reading: Reading<T>, again: () => Reading<T>): Reading<T> {
  return reading.type === 'badHash' ? again() : reading
}

/** The line as it was written, where one bit of it is another now: the only one whose checksum is then right. */
function withoutFlippedBit(line: string): string | null {
  const json = Buffer.from(line.slice(hashLength + 1), 'latin1')
  const named = Buffer.from(line.slice(0, hashLength), 'latin1')
  const isOneOff = bitsApart(named, Buffer.from(sha256(json), 'latin1')) <= 1
  if (isOneOff) return `${sha256(json)} ${json.toString('latin1')}`
  if (json.length > correctedLength) return null
  const hash = named.toString('latin1')
  for (const [at, byte] of json.entries()) {
    for (let bit = 1; bit < 256; bit <<= 1) {
      json[at] = byte ^ bit
      if (sha256(json) === hash) return `${hash} ${json.toString('latin1')}`
    }
    json[at] = byte
  }
  return null
}

function bitsApart(one: Buffer, other: Buffer): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY
  let bits = 0
  for (const [at, byte] of one.entries())
    for (let left = byte ^ other.readUInt8(at); left > 0; left >>= 1) bits += left & 1
  return bits
}

const recordsBegin = ',"records":['
const Head = z.object({ removed: z.array(Removal) })
const Line = z.object({ change: Change })

function headOf(text: string): Removal[] | null {
  const head = Head.safeParse(parsed(`${text.slice(text.indexOf('"data":') + '"data":'.length)}}`))
  return head.success ? head.data.removed : null
}

/** None where the text holds anything but records of the month. */
function recordsIn(month: string, line: string, from: number): JournalRecord[] {
  const content = migrated('shard', from, { records: parsed(`[${line}]`) })
  const records = z.object({ records: z.array(JournalRecord) }).safeParse(content)
  if (!records.success) return []
  return records.data.records.every(({ day }) => monthOf(day) === month) ? records.data.records : []
}

function changeIn(line: string): Change | null {
  const read = Line.safeParse(parsed(Buffer.from(line.slice(65), 'latin1').toString('utf8')))
  return read.success ? read.data.change : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
