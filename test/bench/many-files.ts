// Two thousand workout files of mixed kinds, as a runner's years have them, written into a folder.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { aFit, withCheckSum } from '../main/import/workout-files.ts'

/** The paths of so many files: FIT, GPX and TCX in turns, every tenth packed, each a run of an hour with a point every five seconds. */
export function writeManyFiles(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const start = new Date(Date.UTC(2019, 0, 1, 7, at % 50) + at * 86_400_000)
    const [kind, text] = aWorkout(at, start)
    const isPacked = at % 10 === 0
    const path = join(folder, `run-${at}.${kind}${isPacked ? '.gz' : ''}`)
    writeFileSync(path, isPacked ? gzipSync(text) : text)
    return path
  })
}

function aWorkout(at: number, start: Date): ['fit' | 'gpx' | 'tcx', Uint8Array] {
  const points = Array.from({ length: 720 }, (_, point) => ({
    at: new Date(start.getTime() + point * 5000),
    meters: point * 14,
    height: 100 + Math.round(20 * Math.sin(point / 40)),
    bpm: 130 + ((point * 7 + at) % 30),
  }))
  const encoder = new TextEncoder()
  switch (at % 3) {
    case 0:
      return [
        'fit',
        aFit({
          sessions: [
            { start, elapsedSeconds: 3600, distanceMeters: 10_080, averageHeartRateBpm: 145, sport: 1 },
          ],
          records: points.map((point) => ({
            at: point.at,
            altitudeMeters: point.height,
            heartRateBpm: point.bpm,
            distanceMeters: point.meters,
          })),
        }),
      ]
    case 1:
      return ['gpx', encoder.encode(gpx(points))]
    default:
      return ['tcx', encoder.encode(tcx(start, points))]
  }
}

type Point = { at: Date; meters: number; height: number; bpm: number }

function gpx(points: readonly Point[]): string {
  const one = ({ at, meters, height, bpm }: Point) =>
    `<trkpt lat="${50 + meters / 111_195}" lon="8"><ele>${height}</ele><time>${at.toISOString()}</time><extensions><hr>${bpm}</hr></extensions></trkpt>`
  return `<?xml version="1.0"?><gpx version="1.1"><trk><type>running</type><trkseg>${points.map(one).join('')}</trkseg></trk></gpx>`
}

function tcx(start: Date, points: readonly Point[]): string {
  const one = ({ at, meters, bpm }: Point) =>
    `<Trackpoint><Time>${at.toISOString()}</Time><DistanceMeters>${meters}</DistanceMeters><HeartRateBpm><Value>${bpm}</Value></HeartRateBpm></Trackpoint>`
  return `<?xml version="1.0"?><TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>${start.toISOString()}</Id><Lap StartTime="${start.toISOString()}"><TotalTimeSeconds>3600</TotalTimeSeconds><DistanceMeters>10080</DistanceMeters><Track>${points.map(one).join('')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`
}

/** A FIT file of so many megabytes whose every byte has to be gone through: points with a field that nobody knows. */
export function hugeFit(megabytes: number): Uint8Array {
  const fields = [
    [253, 4, 0x86],
    [0, 4, 0x85],
    [1, 4, 0x85],
    [3, 1, 0x02],
    [200, 60, 0x0d],
  ]
  const definition = [0x40, 0, 0, 20, 0, fields.length, ...fields.flat()]
  const size = 1 + 4 + 4 + 4 + 1 + 60
  const count = Math.floor((megabytes * 1024 * 1024) / size) - 1
  const bytes = new Uint8Array(14 + definition.length + count * size + 2)
  const view = new DataView(bytes.buffer)
  bytes.set([14, 32, 0, 8])
  view.setUint32(4, bytes.length - 16, true)
  bytes.set([0x2e, 0x46, 0x49, 0x54], 8)
  bytes.set(definition, 14)
  for (let at = 14 + definition.length, point = 0; point < count; at += size, point += 1) {
    view.setUint32(at + 1, 1_100_000_000 + point, true)
    view.setInt32(at + 5, 596_523_235 + point, true)
    view.setInt32(at + 9, 95_443_717, true)
    bytes[at + 13] = 140
  }
  return withCheckSum(bytes)
}
