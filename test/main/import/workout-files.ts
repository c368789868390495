// Workout files for tests: the real ones of test/fixtures, and small made-up ones with only what a test is about.
import { readFileSync } from 'node:fs'
import { FitBaseType, FitEncoder, type FitEncoderField } from 'fit-file-parser/encoder'

export const berlin = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  nowMs: Date.UTC(2026, 10, 29, 12),
}

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)))
}

export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A track point `[time of day, latitude, longitude, elevation]` of 22 November 2026, in UTC. */
type GpxPoint = { time?: string; lat?: string; lon?: string; ele?: string; hr?: number }

export function aGpx(segments: readonly (readonly GpxPoint[])[], type = 'running'): string {
  const points = segments.map((segment) => `<trkseg>${segment.map(gpxPoint).join('')}</trkseg>`)
  return `<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><trk><type>${type}</type>${points.join('')}</trk></gpx>`
}

function gpxPoint({ time, lat = '50', lon = '8', ele, hr }: GpxPoint): string {
  const inner = [
    ele === undefined ? '' : `<ele>${ele}</ele>`,
    time === undefined ? '' : `<time>2026-11-22T${time}Z</time>`,
    hr === undefined
      ? ''
      : `<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>${hr}</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions>`,
  ]
  return `<trkpt lat="${lat}" lon="${lon}">${inner.join('')}</trkpt>`
}

export function aTcx(activities: string): string {
  return `<?xml version="1.0"?><TrainingCenterDatabase><Activities>${activities}</Activities></TrainingCenterDatabase>`
}

/** Fields of the FIT profile by number, with their scaled values; a number left out is not written. */
export type FitSession = {
  start?: Date
  elapsedSeconds?: number
  distanceMeters?: number
  ascentMeters?: number
  averageHeartRateBpm?: number
  sport?: number
  subSport?: number
}
export type FitRecord = { at: Date; altitudeMeters?: number; heartRateBpm?: number; distanceMeters?: number }

type FitLap = {
  start: Date
  elapsedSeconds: number
  timerSeconds?: number
  distanceMeters: number
  averageHeartRateBpm: number
}

export function aFit({
  fileType = 4,
  sessions = [],
  laps = [],
  records = [],
}: {
  fileType?: number
  sessions?: readonly FitSession[]
  laps?: readonly FitLap[]
  records?: readonly FitRecord[]
}): Uint8Array {
  const encoder = new FitEncoder()
  encoder.writeMessage(0, fields([[0, FitBaseType.Enum, fileType]]))
  for (const one of records) {
    const at = FitEncoder.toFitTimestamp(one.at)
    encoder.writeMessage(
      20,
      fields([
        [253, FitBaseType.Uint32, at],
        [
          2,
          FitBaseType.Uint16,
          one.altitudeMeters === undefined ? undefined : Math.round((one.altitudeMeters + 500) * 5),
        ],
        [3, FitBaseType.Uint8, one.heartRateBpm],
        [
          5,
          FitBaseType.Uint32,
          one.distanceMeters === undefined ? undefined : Math.round(one.distanceMeters * 100),
        ],
      ]),
    )
  }
  for (const one of laps) {
    encoder.writeMessage(
      19,
      fields([
        [2, FitBaseType.Uint32, FitEncoder.toFitTimestamp(one.start)],
        [7, FitBaseType.Uint32, one.elapsedSeconds * 1000],
        [8, FitBaseType.Uint32, one.timerSeconds === undefined ? undefined : one.timerSeconds * 1000],
        [9, FitBaseType.Uint32, one.distanceMeters * 100],
        [15, FitBaseType.Uint8, one.averageHeartRateBpm],
      ]),
    )
  }
  for (const one of sessions) {
    encoder.writeMessage(
      18,
      fields([
        [2, FitBaseType.Uint32, one.start && FitEncoder.toFitTimestamp(one.start)],
        [5, FitBaseType.Enum, one.sport],
        [6, FitBaseType.Enum, one.subSport],
        [
          7,
          FitBaseType.Uint32,
          one.elapsedSeconds === undefined ? undefined : Math.round(one.elapsedSeconds * 1000),
        ],
        [
          9,
          FitBaseType.Uint32,
          one.distanceMeters === undefined ? undefined : Math.round(one.distanceMeters * 100),
        ],
        [16, FitBaseType.Uint8, one.averageHeartRateBpm],
        [22, FitBaseType.Uint16, one.ascentMeters],
      ]),
    )
  }
  return encoder.close()
}

/** The bytes with the check sum of the header and of the file put right again, as a hostile writer would. */
export function withCheckSum(bytes: Uint8Array): Uint8Array {
  const fixed = bytes.slice()
  const view = new DataView(fixed.buffer)
  view.setUint16(12, FitEncoder.calculateCRC(fixed.subarray(0, 12)), true)
  view.setUint16(fixed.length - 2, FitEncoder.calculateCRC(fixed.subarray(0, fixed.length - 2)), true)
  return fixed
}

const sizes: Partial<Record<FitBaseType, number>> = {
  [FitBaseType.Enum]: 1,
  [FitBaseType.Uint8]: 1,
  [FitBaseType.Uint16]: 2,
  [FitBaseType.Uint32]: 4,
}

function fields(all: readonly [number, FitBaseType, number | undefined][]): FitEncoderField[] {
  return all.flatMap(([number, baseType, value]) =>
    value === undefined ? [] : [{ number, baseType, size: sizes[baseType] ?? 1, value }],
  )
}
