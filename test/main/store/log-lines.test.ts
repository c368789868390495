// The text of the log: what a broken write leaves is cut off, and what was damaged is refused.
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/main/store/envelope.ts'
import { changeLines, headerLine, type LogContent, parseLog } from '../../../src/main/store/log-lines.ts'
import type { Change } from '../../../src/shared/journal/change.ts'
import { aNight, aRun } from '../../fakes/records.ts'

const changes: Change[] = [
  { rev: 8, at: 1, put: [aRun(1, '2026-11-01', { rev: 8, note: 'Über die Höhe' })], remove: [] },
  { rev: 9, at: 2, put: [aNight(2, '2026-11-02', { rev: 9 })], remove: [] },
  { rev: 10, at: 3, put: [aNight(3, '2026-11-03', { rev: 10 })], remove: [] },
]
const [first = '', second = '', third = ''] = changes.flatMap((change) => changeLines([change]))
const begin = headerLine({ installId: null, rev: 7, months: null })
const log = begin + first + second + third

test('the Changes come back in their order', () => {
  expect(parsed(log)).toEqual(content(3, true))
})

test('a last line that broke off anywhere is left out', () => {
  const kept = begin + first + second
  for (let length = 0; length < Buffer.byteLength(third) - 1; length += 1) {
    expect(parsed(kept + third.slice(0, length))).toEqual(content(2, length === 0))
  }
})

test('a last line of which only the line feed is missing is kept', () => {
  expect(parsed(log.slice(0, -1))).toEqual(content(3, false))
  expect(parsed(`${log.slice(0, -1)}\0`)).toEqual(content(3, false))
})

test('blocks that never reached the disk are left out with all that was written with them', () => {
  const [one = '', two = ''] = changeLines(changes.slice(1))
  const hole = `${one.slice(0, 20)}${'\0'.repeat(40)}${one.slice(60)}`
  expect(parsed(begin + first + hole + two)).toEqual(content(1, false))
  expect(parsed(begin + first + '\0'.repeat(one.length) + two)).toEqual(content(1, false))
  expect(parsed(begin + first + hole + two.slice(0, 50))).toEqual(content(1, false))
})

test('blank blocks before a line that was written later are damage', () => {
  const hole = `${second.slice(0, 20)}${'\0'.repeat(40)}${second.slice(60)}`
  expect(parsed(begin + first + hole + third)).toEqual({ type: 'badHash' })
})

test('no flipped bit passes unseen, in the last line neither', () => {
  const bytes = Buffer.from(log)
  const passed = [...bytes.keys()].flatMap((at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => {
      const flipped = Buffer.from(bytes)
      flipped[at] = (bytes[at] ?? 0) ^ (1 << bit)
      return parseLog(flipped).type === 'ok'
    }),
  )
  expect(passed).toEqual([])
})

test.each([
  ['is empty', '', { type: 'empty' }],
  ['ends in its first line', begin.slice(0, -1), { type: 'truncated' }],
  ['has no first line', first + second, { type: 'invalid', reason: 'format: Only 1 is known here' }],
  ['is of a newer version', sealed({ format: 1, schema: 3, rev: 0 }), { type: 'futureSchema', schema: 3 }],
  [
    'lacks a line',
    begin + first + third,
    { type: 'invalid', reason: 'revision 10 follows where 9 was expected' },
  ],
  [
    'lacks a line before its end',
    begin + first + third.slice(0, -1),
    { type: 'invalid', reason: 'revision 10 follows where 9 was expected' },
  ],
  [
    'ends in something unknown',
    begin + sealed({ group: 8 }).slice(0, -1),
    { type: 'invalid', reason: 'change: This is missing' },
  ],
])('a log that %s is refused', (_, text, reading) => {
  expect(parsed(text)).toEqual(reading)
})

function parsed(text: string) {
  const reading = parseLog(Buffer.from(text))
  return reading.type === 'ok' ? reading.value : reading
}

function content(count: number, whole: boolean): LogContent {
  return {
    header: { installId: null, rev: 7, months: null },
    schema: 2,
    changes: changes.slice(0, count),
    lines: [first, second, third].slice(0, count),
    whole,
  }
}

function sealed(value: object): string {
  const json = JSON.stringify(value)
  return `${sha256(json)} ${json}\n`
}

test('a torn end of NULs and one letter is read at once, however long', () => {
  const nuls = '\0'.repeat(256 * 1024)
  const began = performance.now()
  const read = parseLog(Buffer.from(`${begin}${nuls}x`, 'latin1'))
  expect(read).toMatchObject({ type: 'ok', value: { changes: [], whole: false } })
  expect(performance.now() - began).toBeLessThan(1_000)
})
