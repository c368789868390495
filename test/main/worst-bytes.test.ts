// One megabyte of the worst that a file can hold, to everything that reads one: none grows slow, and none of it is a bug.
import { gzipSync } from 'node:zlib'
import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder'
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
import { bothSizes, evenAtMost, growthOf, repeated } from '../growth.ts'
import { aFit, berlin, withCheckSum } from './import/workout-files.ts'

const { AFTERRUN_LONG } = process.env
const isLong = AFTERRUN_LONG === '1'
const megabyte = 1024 * 1024
type Bytes = (length: number) => Uint8Array
type Case = [reader: string, what: string, read: (bytes: Uint8Array) => unknown, of: Bytes]

const workout = (bytes: Uint8Array) => parseWorkoutFile('a.gpx', bytes, berlin)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** A piece again and again between a beginning and an end. */
function filled(begin: string, piece: string, end = ''): Bytes {
  return (length) => latin1(begin + repeated(piece, length) + end)
}

/** Those that come first have cost the most. */
const quiet = [
  '\r',
  '\n',
  '&amp;',
  '<a>',
  '<![CDATA[',
  '<a b="c" ',
  'x',
  '\xff',
  ' ',
  '<',
  '>',
  '&',
  '&#',
  '"',
  '\0',
  '<a b="',
  '</a>',
  '<!--',
  ']]>',
  '<?',
]
const beginnings = [
  '',
  '<gpx><trk><trkseg><trkpt lat="',
  '<gpx><trk><trkseg><trkpt><time>',
  '<TrainingCenterDatabase><Activities><Activity Sport="',
  '<TrainingCenterDatabase><Activities><Activity><Id>',
]
const point = '<trkpt lat="1" lon="1"><time>2026-11-22T10:00:00Z</time></trkpt>'
const jump = '<trkpt lat="60" lon="60"><time>2026-11-22T10:00:00Z</time></trkpt>'
const lap = '<Lap StartTime="2026-11-22T10:00:00Z"><TotalTimeSeconds>1</TotalTimeSeconds></Lap>'
const tracks: [what: string, of: Bytes][] = [
  [
    'points without a time',
    filled('<gpx><trk><trkseg>', '<trkpt lat="1" lon="1"/>', '</trkseg></trk></gpx>'),
  ],
  ['points that jump', filled('<gpx><trk><trkseg>', point + jump, '</trkseg></trk></gpx>')],
  ['tracks of one point', filled('<gpx>', `<trk><trkseg>${point}</trkseg></trk>`, '</gpx>')],
  ['segments of nothing', filled('<gpx><trk>', '<trkseg/>', '</trk></gpx>')],
  [
    'laps',
    filled(
      '<TrainingCenterDatabase><Activities><Activity>',
      lap,
      '</Activity></Activities></TrainingCenterDatabase>',
    ),
  ],
  [
    'activities',
    filled(
      '<TrainingCenterDatabase><Activities>',
      `<Activity>${lap}</Activity>`,
      '</Activities></TrainingCenterDatabase>',
    ),
  ],
]

/** A FIT file that holds these bytes after its header, with the right check sums. */
function fitOf(content: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(14))
  for (const [at, byte] of [14, 32, 0, 8].entries()) head.setUint8(at, byte)
  head.setUint32(4, content.length, true)
  head.setUint32(8, 0x5449462e, true)
  return withCheckSum(Buffer.concat([new Uint8Array(head.buffer), content, new Uint8Array(2)]))
}
const definition = String.fromCharCode(0x40, 0, 0, 20, 0, 0)
const wide = String.fromCharCode(0x40, 0, 0, 20, 0, 255) + String.fromCharCode(253, 4, 0x86).repeat(255)
const small = Buffer.from(aFit({ sessions: [], records: [] })).toString('latin1')

const fits: [what: string, of: Bytes][] = [
  ['definitions of nothing', (length) => fitOf(filled('', definition)(length))],
  ['messages of nothing', (length) => fitOf(filled(definition, '\0')(length))],
  ['definitions of much', (length) => fitOf(filled('', wide)(length))],
  ['messages of much', (length) => fitOf(filled(wide, 'x')(length))],
  ['files of nothing', filled('', small)],
  ['headers that say too much', filled('', `${small.slice(0, 4)}\xff\xff\xff\x7f${small.slice(8)}`)],
  ['sessions and laps', sessionsAndLaps],
]

function sessionsAndLaps(length: number): Uint8Array {
  const encoder = new FitEncoder()
  const at = { number: 2, baseType: FitBaseType.Uint32, size: 4 }
  for (let index = 0; index < length / 12; index += 1)
    encoder.writeMessage(index % 8 === 0 ? 18 : 19, [{ ...at, value: 1e9 + index }])
  return encoder.close()
}

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

const cases: Case[] = [
  ...(isLong ? beginnings : beginnings.slice(1, 2)).flatMap((begin) =>
    (isLong ? quiet : quiet.slice(0, 5)).map(
      (piece): Case => ['XML', `${begin} ${piece}`, workout, filled(begin, piece)],
    ),
  ),
  ...tracks.map(([what, of]): Case => ['XML', what, workout, of]),
  ...fits.map(([what, of]): Case => ['FIT', what, workout, of]),
  ...(isLong ? [...tracks, ...fits] : [...tracks.slice(0, 1), ...fits.slice(0, 1)]).map(
    ([what, of]): Case => ['packed', what, workout, (length) => gzipSync(of(length))],
  ),
  ['packed', 'a .gz that is none', workout, filled('\x1f\x8b', '\x08')],
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
