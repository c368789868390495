// Reads a FIT file: the first session as the watch summed it up, and the records where the summary is silent.
import FitParser, { type ParsedFit } from 'fit-file-parser'
import { modalityOf } from './modality.ts'
import type { Recording } from './recording.ts'
import { createTrack, pointsRemark, positionOf } from './track.ts'
import { Unreadable } from './unreadable.ts'

/** Every field of a message may be missing or of any type: files are written by many devices. */
type Message = { readonly [field in Field]?: unknown }
type Field =
  | 'type'
  | 'sport'
  | 'sub_sport'
  | 'start_time'
  | 'timestamp'
  | 'total_elapsed_time'
  | 'total_distance'
  | 'total_ascent'
  | 'avg_heart_rate'
  | 'heart_rate'
  | 'distance'
  | 'position_lat'
  | 'position_long'
  | 'altitude'
  | 'enhanced_altitude'

export function readFit(bytes: Uint8Array): Recording {
  const fit = parse(bytes)
  const type = messages(fit.file_ids)[0]?.type
  if (type !== 'activity')
    throw new Unreadable(
      `This FIT file is no activity${typeof type === 'string' ? ` but holds ${type.replaceAll('_', ' ')}` : ''}.`,
    )
  const sessions = messages(fit.sessions)
  const session = sessions[0] ?? {}
  const from = momentOf(session.start_time)
  const elapsed = positive(session.total_elapsed_time)
  const records = messages(fit.records)
  const until = sessions.length > 1 && from !== null && elapsed !== null ? from + elapsed * 1000 : Infinity

  const track = createTrack()
  let withoutTime = 0
  let lastDistance: number | null = null
  for (const record of records) {
    const atMs = momentOf(record.timestamp)
    if (atMs === null) withoutTime += 1
    if (atMs === null || atMs > until) continue
    lastDistance = numberOf(record.distance) ?? lastDistance
    track.add({
      atMs,
      position: positionOf(numberOf(record.position_lat), numberOf(record.position_long)),
      elevationMeters: numberOf(record.enhanced_altitude) ?? numberOf(record.altitude),
      heartRateBpm: numberOf(record.heart_rate),
    })
  }

  const figures = track.figures()
  if (sessions.length === 0 && figures.points === 0) throw new Unreadable('This FIT file holds no workout.')
  const startMs = from ?? figures.firstMs
  const recorded = startMs === null || figures.lastMs === null ? null : (figures.lastMs - startMs) / 1000
  const sport = messages(fit.sports)[0] ?? {}
  return {
    format: 'fit',
    modality: modalityOf(...[session.sub_sport, session.sport, sport.sub_sport, sport.sport].map(textOf)),
    startMs,
    elapsedSeconds: elapsed ?? recorded,
    distanceMeters: positive(session.total_distance) ?? lastDistance ?? figures.distanceMeters,
    climbMeters: numberOf(session.total_ascent) ?? figures.climbMeters,
    averageHeartRateBpm: positive(session.avg_heart_rate) ?? figures.averageHeartRateBpm,
    remarks: [
      pointsRemark(figures.points, { withoutTime, withoutPosition: 0 }),
      ...(sessions.length > 1 ? [`This file holds ${sessions.length} activities; the first was read.`] : []),
    ],
  }
}

function parse(bytes: Uint8Array): ParsedFit {
  const parser = new FitParser({ force: false, mode: 'list', lengthUnit: 'm', speedUnit: 'm/s' })
  let failure: string | undefined
  let parsed: ParsedFit | undefined
  try {
    parser.parse(
      Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength),
      (error, fit) => {
        failure = error
        parsed = fit
      },
    )
  } catch {
    // The parser throws what it stumbles over in a file whose check sum is right but whose messages are not.
    throw new Unreadable('This FIT file is damaged and cannot be read.')
  }
  if (!parsed) throw new Unreadable(sentenceFor(failure ?? ''))
  return parsed
}

function sentenceFor(failure: string): string {
  if (/exceeds input length|CRC missing|small/.test(failure))
    return 'This FIT file is cut short: its end is missing. Copy it from the watch again.'
  if (/CRC mismatch/.test(failure))
    return 'This FIT file is damaged: its check sum does not match. Copy it from the watch again.'
  return 'This FIT file is damaged and cannot be read.'
}

function messages(list: unknown): Message[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : []
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

function positive(value: unknown): number | null {
  const number = numberOf(value)
  return number !== null && number > 0 ? number : null
}

function momentOf(value: unknown): number | null {
  return value instanceof Date ? numberOf(value.getTime()) : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
