// One megabyte of the worst that a file can hold, to everything that reads one: none grows slow, and none of it is a bug.
import { expect, test } from 'vitest'
import { plainLines } from '../../src/main/host/terminal.ts'
import { parseWorkoutFile } from '../../src/main/import/workout-file.ts'
import { seal, sealed, sha256 } from '../../src/main/store/envelope.ts'
import { headerLine, parseLog } from '../../src/main/store/log-lines.ts'
import { shardForm } from '../../src/main/store/shard-form.ts'
import { stampAtStart } from '../../src/main/store/stamps.ts'
import { z } from '../../src/shared/base/schema.ts'
import { readRoutineFile } from '../../src/shared/routines/routine-file.ts'
import { Settings } from '../../src/shared/settings/settings.ts'
import { aRoutine } from '../fakes/services.ts'
import { bothSizes, evenAtMost, growthOf, repeated, takesMoreThan } from '../growth.ts'
import { berlin } from './import/workout-files.ts'
import {
  type Bytes,
  beginnings,
  filled,
  honestFit,
  honestXml,
  latin1,
  packed,
  quiet,
  worstFit,
  worstXml,
} from './import/worst-files.ts'

const { AFTERRUN_LONG } = process.env
const isLong = AFTERRUN_LONG === '1'
const megabyte = 1024 * 1024
type Case = [reader: string, what: string, read: (bytes: Uint8Array) => unknown, of: Bytes]

const workout = (bytes: Uint8Array) => parseWorkoutFile('a.gpx', bytes, berlin)
const table = (bytes: Uint8Array) => parseWorkoutFile('a.csv', bytes, berlin)
const tables = ['"', '",', '\n', ',"', 'a,b\n', ';"\r', '""x', '\xff']
const json = ['[', '{"a":', '"', '\\"', '\\u0000', '1', '-', ' ', 'tru', '[1,', '\xff']
const document = z.strictObject({ value: Settings })
const log = headerLine({ installId: null, rev: 0, months: null })
const emptyLine = `${'0'.repeat(64)} \n`
const logs: [what: string, of: Bytes][] = [
  ['NULs and a letter', filled(log, '\0', 'x')],
  ['NULs and a line feed', filled(log, '\0', '\n')],
  ['NULs in lines', filled(`${log}\0\0\n`, '\0\n')],
  ['line feeds', filled(`${log}\0\0`, '\n')],
  ['checksums of nothing', filled(`${log}\0\0\n`, emptyLine)],
  ['one line', filled(log, 'x')],
  ['no header', filled('', '\0')],
  ['a header without end', filled(`${'0'.repeat(64)} `, '[')],
]
const breathe = () => Promise.resolve()
const sealing = (text: string) => seal({ value: text })
/** What a seal holds is no JSON, and its checksum is right. */
const sealedTo =
  (begin: string, piece: string): Bytes =>
  (length) => {
    const inside = begin + repeated(piece, length)
    return latin1(`{"sha256":"${sha256(latin1(inside))}","data":${inside}}`)
  }

const routineNamed = (field: string) => (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString('latin1')
  const routine = { ...aRoutine, [field === '' ? text : field]: text }
  return readRoutineFile(JSON.stringify({ afterrunRoutines: 1, routines: [routine] }))
}

const workouts: Case[] = [
  ...(isLong ? beginnings : beginnings.slice(1, 2)).flatMap((begin) =>
    (isLong ? quiet : quiet.slice(0, 5)).map(
      (piece): Case => ['XML', `${begin} ${piece}`, workout, filled(begin, piece)],
    ),
  ),
  ...worstXml.map(([what, of]): Case => ['XML', what, workout, of]),
  ...worstFit.map(([what, of]): Case => ['FIT', what, workout, of]),
]
const cases: Case[] = [
  // Those that are no slower than honest files of a megabyte grow evenly as well.
  ...(isLong ? workouts : []),
  ...packed(isLong ? [...worstXml, ...worstFit] : [...worstXml.slice(0, 1), ...worstFit.slice(0, 1)]).map(
    ([what, of]): Case => ['packed', what, workout, of],
  ),
  ['packed', 'a .gz that is none', workout, filled('\x1f\x8b', '\x08')],
  ...(isLong ? tables : tables.slice(0, 2)).map(
    (piece): Case => ['table', piece, table, filled('Date,HR\n', piece)],
  ),
  ...logs.map(([what, of]): Case => ['log', what, parseLog, of]),
  ...json.flatMap((piece): Case[] => [
    ['document', piece, (bytes) => sealed('document', document).read(bytes), sealedTo('', piece)],
    [
      'document',
      `a setting of ${piece}`,
      (bytes) => sealed('document', document).read(bytes),
      (length) => sealing(repeated(piece, length)),
    ],
    ['bare document', piece, (bytes) => sealed('document', document).read(bytes), filled('', piece)],
    [
      'month',
      piece,
      (bytes) => shardForm(breathe).read(bytes),
      sealedTo('{"format":1,"schema":2,"records":[', piece),
    ],
    ['stamp', piece, stampAtStart, filled('{"sha256":"', piece)],
    [
      'routine file',
      piece,
      (bytes) => readRoutineFile(Buffer.from(bytes).toString('latin1')),
      filled('', piece),
    ],
    ['routine file', `a name of ${piece}`, routineNamed('name'), filled('', piece)],
    ['routine file', `a field called ${piece}`, routineNamed(''), filled('', piece)],
    ['terminal', piece, (bytes) => plainLines(Buffer.from(bytes).toString('latin1')), filled('', piece)],
  ]),
]

test.each([...new Set(cases.map(([reader]) => reader))])('%s of a megabyte grows evenly', (reader) => {
  const slow = cases
    .filter(([one]) => one === reader)
    .filter(([, , read, of]) => {
      const [less, more] = bothSizes(megabyte, of)
      return (
        growthOf(
          () => read(less),
          () => read(more),
        ) > evenAtMost
      )
    })
  expect(slow.map(([, what]) => what)).toEqual([])
})

/** The worst is a thousand workouts in one file, which take two and a half times to four times as long as one of so many bytes. */
const worseAtMost = 6

test('no megabyte of a workout file takes many times as long as one that a watch wrote', () => {
  const honest = [...honestXml, ...honestFit].map(([, of]) => of(megabyte))
  const isSlow = takesMoreThan(
    worseAtMost,
    honest.map((bytes) => () => workout(bytes)),
  )
  const slow = workouts.filter(([, , read, of]) => {
    const bytes = of(megabyte)
    return isSlow(() => read(bytes))
  })
  expect(slow.map(([, what]) => what)).toEqual([])
})
