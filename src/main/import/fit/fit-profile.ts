// Numbers of the FIT profile: the messages that are read, and of each the fields.
import { timestampField } from './fit-messages.ts'

export const kinds = { fileId: 0, sport: 12, session: 18, lap: 19, record: 20, activity: 34 }

export const fileField = { type: 0 }
export const sportField = { sport: 0, subSport: 1 }
export const sessionField = {
  start: 2,
  sport: 5,
  subSport: 6,
  elapsed: 7,
  timer: 8,
  distance: 9,
  heartRate: 16,
  ascent: 22,
}
export const lapField = { start: 2, elapsed: 7, timer: 8, distance: 9, heartRate: 15 }
export const recordField = {
  latitude: 0,
  longitude: 1,
  altitude: 2,
  heartRate: 3,
  distance: 5,
  enhancedAltitude: 78,
}
export const activityField = { localTime: 5 }

/** All but the fields of the records, which are only counted when the file is gone through for the first time. */
export const wantedFirst = new Map([
  [kinds.fileId, new Set(Object.values(fileField))],
  [kinds.sport, new Set(Object.values(sportField))],
  [kinds.session, withTime(sessionField)],
  [kinds.lap, withTime(lapField)],
  [kinds.record, new Set<number>()],
  [kinds.activity, withTime(activityField)],
])

export const wantedOfRecords = new Map([[kinds.record, withTime(recordField)]])

function withTime(fields: { [name: string]: number }): Set<number> {
  return new Set([timestampField, ...Object.values(fields)])
}
