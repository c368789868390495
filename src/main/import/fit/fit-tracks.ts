// The records of a FIT file folded into a track for each session that they belong to.
import { fastest } from '../../../shared/journal/speeds.ts'
import { positionOf } from '../path.ts'
import { spanFinder } from '../spans.ts'
import { createTrack, type Track } from '../track.ts'
import type { FitRange } from './fit-contents.ts'
import type { FitFields } from './fit-fields.ts'
import { readFitMessages, timestampField } from './fit-messages.ts'
import { recordField, sessionField, wantedOfRecords } from './fit-profile.ts'
import { spanOf, sportIn } from './fit-session.ts'
import { degrees, height, momentIn, scaled } from './fit-units.ts'

/** Sessions stand behind their records, so that the records are gone through a second time. */
export function tracksOf(bytes: Uint8Array, range: FitRange, sessions: readonly FitFields[]): Track[] {
  const spanOfMoment = spanFinder(sessions.map(spanOf))
  const tracks = (sessions.length === 0 ? [undefined] : sessions).map((session) =>
    createTrack(fastest(sportIn(session, sessionField))),
  )
  readFitMessages(
    bytes,
    range,
    wantedOfRecords,
    (_kind, fields) => {
      const atMs = momentIn(fields.get(timestampField))
      if (atMs === null) return
      tracks[sessions.length > 1 ? spanOfMoment(atMs) : 0]?.add({
        atMs,
        position: positionOf(
          degrees(fields.get(recordField.latitude)),
          degrees(fields.get(recordField.longitude)),
        ),
        elevationMeters: height(fields.get(recordField.enhancedAltitude) ?? fields.get(recordField.altitude)),
        heartRateBpm: fields.get(recordField.heartRate) ?? null,
        distanceMeters: scaled(fields.get(recordField.distance), 100),
      })
    },
    { checksSum: false },
  )
  return tracks
}
