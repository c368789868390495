// What can still be read of a damaged month or log, line by line.
import { expect, test } from 'vitest'
import { salvageLog, salvageMonth } from '../../../../src/main/store/healing/salvage.ts'
import { changeLines, headerLine } from '../../../../src/main/store/log-lines.ts'
import { checks, shardForm } from '../../../../src/main/store/shard-form.ts'
import type { Change } from '../../../../src/shared/journal/change.ts'
import { aNight, aRun, id } from '../../../fakes/records.ts'

const records = [aRun(1, '2026-11-01', { rev: 1 }), aNight(2, '2026-11-02', { rev: 2 })]
const removed = [{ id: id(9), rev: 3, at: 5 }]
const installId = '00000000-0000-4000-8000-000000000001'
const month = Buffer.from(
  shardForm(async () => undefined).write({
    format: 1,
    schema: 2,
    checks,
    installId,
    shard: '2026-11',
    rev: 3,
    removed,
    records,
  }),
).toString()
const nothing = { records: [], removed: [] }

test('a month whose beginning and end are there gives all that it had, whatever its checksum says', () => {
  const all = { records, removed }
  expect(salvagedMonth(month)).toEqual(all)
  expect(salvagedMonth(month.replace(/"sha256":"./, '"sha256":"x'))).toEqual(all)
})

test('a month that breaks off gives the lines before, and says that more may be missing', () => {
  const cut = month.slice(0, -20)
  expect(salvagedMonth(cut)).toEqual({
    records: records.slice(0, 1),
    removed,
  })
})

test('a month whose head is broken gives its entries, and not what it says of removed ones', () => {
  const broken = month.replace('"removed":[', '"removed":[[')
  expect(salvagedMonth(broken)).toEqual({ records, removed: [] })
  const other = month.replace(removed[0]?.id ?? '', 'no id')
  expect(salvagedMonth(other)).toEqual({ records, removed: [] })
})

test('of a month that has lost its beginning the lines behind it are read', () => {
  const rest = month.slice(month.indexOf('\n') + 1)
  expect(salvagedMonth(rest)).toEqual({ ...nothing, records: records.slice(1) })
  expect(salvagedMonth('nothing of a month')).toEqual(nothing)
})

test('an entry of another month is not taken for one of this', () => {
  expect(salvageMonth('2026-12', Buffer.from(month))).toMatchObject({ records: [] })
})

const changes: Change[] = [3, 4, 5, 6, 7].map((rev) => ({
  rev,
  at: rev,
  put: [aNight(rev, `2026-11-0${rev}`, { rev })],
  remove: [],
}))
const header = { installId, rev: 2, months: {} }
const begin = headerLine(header)
const lines = changes.flatMap((change) => changeLines([change]))

test('of a log that nothing has happened to every Change is there', () => {
  expect(salvagedLog([begin, ...lines])).toEqual({ header, changes, unchecked: [], unreadable: 0 })
})

test('a log that is empty, or has lost its first line, gives what there is', () => {
  expect(salvagedLog([''])).toEqual({ header: null, changes: [], unchecked: [], unreadable: 0 })
  expect(salvagedLog(['something else\n', ...lines])).toEqual({
    header: null,
    changes,
    unchecked: [],
    unreadable: 1,
  })
})

test('one flipped bit is turned back, in the checksum and in what it is of', () => {
  for (const at of [0, 63, 70, 100]) {
    const flipped = [begin, ...lines].map((line, index) => (index < 2 ? flip(line, at, [4]) : line))
    expect(salvagedLog(flipped)).toEqual({ header, changes, unchecked: [], unreadable: 0 })
  }
})

test('two flipped bits are not turned back: what still reads as a Change counts as not checked', () => {
  const [first = '', ...rest] = lines
  for (const at of [0, first.indexOf('440')]) {
    const read = salvagedLog([begin, flip(first, at, [1, 2]), ...rest])
    expect([read.changes, read.unchecked.map(({ rev }) => rev), read.unreadable]).toEqual([
      changes.slice(1),
      [3],
      0,
    ])
  }
})

test('a line too long to turn its bits back, and any line after the third that needed it, is not searched', () => {
  const long: Change = {
    rev: 3,
    at: 3,
    put: [aRun(3, '2026-11-03', { rev: 3, note: 'x'.repeat(1900) })],
    remove: [],
  }
  const run = {
    ...long,
    put: [...long.put, ...[4, 5].map((n) => aRun(n, '2026-11-03', { rev: 3, note: 'y'.repeat(1900) }))],
  }
  const [line = ''] = changeLines([run])
  const read = salvagedLog([begin, flip(line, line.indexOf('xx'), [1])])
  expect([read.changes, read.unchecked.length]).toEqual([[], 1])
  const flipped = lines.map((each) => flip(each, each.indexOf('440'), [1]))
  const most = salvagedLog([begin, ...flipped])
  expect([most.changes, most.unchecked.map(({ rev }) => rev)]).toEqual([changes.slice(0, 3), [6, 7]])
})

test('what is no Change at all is counted', () => {
  const read = salvagedLog([begin, 'half a line\n', `${'0'.repeat(64)} {"change":{}}\n`, ...lines])
  expect(read).toEqual({ header, changes, unchecked: [], unreadable: 2 })
})

function salvagedMonth(text: string) {
  return salvageMonth('2026-11', Buffer.from(text))
}

function salvagedLog(parts: readonly string[]) {
  return salvageLog(Buffer.from(parts.join('')))
}

/** The text with these bits of one letter turned. */
function flip(text: string, at: number, bits: readonly number[]): string {
  const bytes = Buffer.from(text)
  for (const bit of bits) bytes.writeUInt8(bytes.readUInt8(at) ^ bit, at)
  return bytes.toString()
}
