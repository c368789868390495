// The worst that a workout file can hold, and files of the same size as watches write them, both of any length.
import { gzipSync } from 'node:zlib'
import { FitBaseType, FitEncoder } from 'fit-file-parser/encoder'
import { repeated } from '../../growth.ts'
import { aFit, withCheckSum } from './workout-files.ts'

export type Bytes = (length: number) => Uint8Array
type Shape = [what: string, of: Bytes]

export const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** A piece again and again between a beginning and an end. */
export function filled(begin: string, piece: string, end = ''): Bytes {
  return (length) => latin1(begin + repeated(piece, length) + end)
}

/** The pieces count up where it matters that no two are the same. */
function numbered(begin: string, piece: (at: number) => string, end: string): Bytes {
  return (length) => {
    const pieces: string[] = []
    for (let at = 0, size = 0; size < length; at += 1) {
      const one = piece(at)
      size += one.length
      pieces.push(one)
    }
    return latin1(begin + pieces.join('') + end)
  }
}

/** Those that come first have cost the most. */
export const quiet = [
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
export const beginnings = [
  '',
  '<gpx><trk><trkseg><trkpt lat="',
  '<gpx><trk><trkseg><trkpt><time>',
  '<TrainingCenterDatabase><Activities><Activity Sport="',
  '<TrainingCenterDatabase><Activities><Activity><Id>',
]

const tcx: [begin: string, end: string] = [
  '<TrainingCenterDatabase><Activities>',
  '</Activities></TrainingCenterDatabase>',
]
const inPoint: [begin: string, end: string] = [
  `${tcx[0]}<Activity><Lap><Track><Trackpoint>`,
  `</Trackpoint></Track></Lap></Activity>${tcx[1]}`,
]
const point = '<trkpt lat="1" lon="1"><time>2026-11-22T10:00:00Z</time></trkpt>'
const jump = '<trkpt lat="60" lon="60"><time>2026-11-22T10:00:00Z</time></trkpt>'
const later = '<trkpt lat="1" lon="1"><time>2026-11-22T20:00:00Z</time></trkpt>'
const track = (of: string) => `<trk><trkseg>${of}</trkseg></trk>`
const lap = '<Lap StartTime="2026-11-22T10:00:00Z"><TotalTimeSeconds>1</TotalTimeSeconds></Lap>'
const attributes = Array.from({ length: 60 }, (_, at) => `a${at}="" `).join('')

export const worstXml: Shape[] = [
  [
    'points without a time',
    filled('<gpx><trk><trkseg>', '<trkpt lat="1" lon="1"/>', '</trkseg></trk></gpx>'),
  ],
  ['points that jump', filled('<gpx><trk><trkseg>', point + jump, '</trkseg></trk></gpx>')],
  ['tracks of one point', filled('<gpx>', track(point), '</gpx>')],
  ['tracks hours apart', filled('<gpx>', track(point) + track(later), '</gpx>')],
  ['segments of nothing', filled('<gpx><trk>', '<trkseg/>', '</trk></gpx>')],
  ['laps', filled(`${tcx[0]}<Activity>`, lap, `</Activity>${tcx[1]}`)],
  ['activities', filled(tcx[0], `<Activity>${lap}</Activity>`, tcx[1])],
  ['as many activities as may be', filled(tcx[0], `<Activity>${lap.repeat(13)}</Activity>`, tcx[1])],
  ['elements of nothing', filled(inPoint[0], '<a/>', inPoint[1])],
  ['elements of a letter', filled(inPoint[0], '<a>1</a>', inPoint[1])],
  ['elements of other names', numbered(inPoint[0], (at) => `<a${at}>1</a${at}>`, inPoint[1])],
  ['deep elements', filled(inPoint[0], '<a>'.repeat(50) + '</a>'.repeat(50), inPoint[1])],
  ['many attributes', filled(inPoint[0], `<a ${attributes}/>`, inPoint[1])],
  ['comments', filled(inPoint[0], '<!---->', inPoint[1])],
  ['instructions', filled(inPoint[0], '<?a?>', inPoint[1])],
  ['pieces of text', filled(inPoint[0], '<![CDATA[]]>', inPoint[1])],
  ['signs by their names', filled(inPoint[0], '&lt;', inPoint[1])],
  ['signs by their numbers', filled(inPoint[0], '&#9;', inPoint[1])],
  ['ends of lines', filled(inPoint[0], '\r', inPoint[1])],
]

const honestGpx = filled(
  '<?xml version="1.0"?><gpx version="1.1"><trk><type>running</type><trkseg>',
  '<trkpt lat="50.12345" lon="8.12345"><ele>104.2</ele><time>2026-11-22T10:00:00Z</time><extensions><hr>130</hr></extensions></trkpt>\n',
  '</trkseg></trk></gpx>',
)
const honestTcx = filled(
  `<?xml version="1.0"?>${tcx[0]}<Activity Sport="Running"><Lap StartTime="2026-11-22T10:00:00Z"><Track>`,
  '<Trackpoint><Time>2026-11-22T10:00:00Z</Time><DistanceMeters>104.2</DistanceMeters><HeartRateBpm><Value>130</Value></HeartRateBpm></Trackpoint>\n',
  `</Track></Lap></Activity>${tcx[1]}`,
)
export const honestXml: Shape[] = [
  ['a GPX file', honestGpx],
  ['a TCX file', honestTcx],
]

/** A FIT file that holds these bytes after its header, with the right check sums. */
function fitOf(content: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(14))
  for (const [at, byte] of [14, 32, 0, 8].entries()) head.setUint8(at, byte)
  head.setUint32(4, content.length, true)
  head.setUint32(8, 0x5449462e, true)
  return withCheckSum(Buffer.concat([new Uint8Array(head.buffer), content, new Uint8Array(2)]))
}

/** The definition of a point with these fields, `[number, size, base type]`. */
function defined(...fields: (readonly [number, number, number])[]): string {
  return String.fromCharCode(0x40, 0, 0, 20, 0, fields.length, ...fields.flat())
}
const empty = defined()
const wide = defined(...Array.from({ length: 255 }, () => [253, 4, 0x86] as const))
const onlyTime = defined([253, 4, 0x86])
const small = Buffer.from(aFit({ sessions: [], records: [] })).toString('latin1')

/** Two hundred that are over before the points begin. */
const sessions =
  String.fromCharCode(0x41, 0, 0, 18, 0, 2, 2, 4, 0x86, 7, 4, 0x86) +
  '\x01\x00\xc9\x9a\x3b\xe8\x03\0\0'.repeat(200) +
  onlyTime

export const worstFit: Shape[] = [
  ['definitions of nothing', (length) => fitOf(filled('', empty)(length))],
  ['messages of nothing', (length) => fitOf(filled(empty, '\0')(length))],
  ['messages of a byte', (length) => fitOf(filled(defined([3, 1, 2]), '\0\x82')(length))],
  ['messages of a time', (length) => fitOf(filled(onlyTime, '\0\x00\xca\x9a\x3b')(length))],
  ['messages of a byte each second', (length) => fitOf(secondsFrom(length))],
  ['definitions of much', (length) => fitOf(filled('', wide)(length))],
  ['messages of much', (length) => fitOf(filled(wide, 'x')(length))],
  ['files of nothing', filled('', small)],
  ['headers that say too much', filled('', `${small.slice(0, 4)}\xff\xff\xff\x7f${small.slice(8)}`)],
  ['sessions and laps', sessionsAndLaps],
  ['sessions and points', (length) => fitOf(filled(sessions, '\0\x00\xca\x9a\x3b')(length))],
]

function secondsFrom(length: number): Uint8Array {
  const begin = `${onlyTime}\0\x00\xca\x9a\x3b${defined([3, 1, 2])}`
  return filled(begin, '\x81\x82\x83\x84')(length)
}

function sessionsAndLaps(length: number): Uint8Array {
  const encoder = new FitEncoder()
  const at = { number: 2, baseType: FitBaseType.Uint32, size: 4 }
  for (let index = 0; index < length / 12; index += 1)
    encoder.writeMessage(index % 8 === 0 ? 18 : 19, [{ ...at, value: 1e9 + index }])
  return encoder.close()
}

export const honestFit: Shape[] = [
  [
    'a FIT file',
    (length) =>
      fitOf(
        filled(
          defined([253, 4, 0x86], [0, 4, 0x85], [1, 4, 0x85], [78, 4, 0x86], [5, 4, 0x86], [3, 1, 2]),
          '\0\x00\xca\x9a\x3b\x01\x02\x03\x20\x01\x02\x03\x05\xc4\x0a\0\0\x10\x27\0\0\x82',
        )(length),
      ),
  ],
]

/** What unpacks to so many bytes. */
export const packed = (shapes: readonly Shape[]): Shape[] =>
  shapes.map(([what, of]) => [what, (length) => gzipSync(of(length))])
