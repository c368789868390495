// What one FIT file says besides its records, which are only counted here.
import { Unreadable } from '../unreadable.ts'
import type { FitFields } from './fit-fields.ts'
import { type FitEnd, readFitMessages } from './fit-messages.ts'
import { fileField, kinds, lapField, wantedFirst } from './fit-profile.ts'
import { momentIn } from './fit-units.ts'

export type FitContents = {
  /** What kind of file it is. */
  type: number | undefined
  sport: FitFields | undefined
  activity: FitFields | undefined
  sessions: FitFields[]
  laps: { startMs: number | null; fields: FitFields }[]
  end: FitEnd
}

/** Where one file lies among those that were written one behind the other. */
export type FitRange = { from: number; to: number }

const mostRecords = 1_000_000
const mostSessions = 200
const mostLaps = 10_000
const tooManySessions = `This FIT file holds more than ${mostSessions} workouts, as no watch writes. Copy it from the watch again.`

export function contentsOf(bytes: Uint8Array, range: FitRange): FitContents {
  const found: Omit<FitContents, 'end'> = {
    type: undefined,
    sport: undefined,
    activity: undefined,
    sessions: [],
    laps: [],
  }
  let records = 0
  const end = readFitMessages(bytes, range, wantedFirst, (kind, fields) => {
    if (kind === kinds.record) {
      records += 1
      if (records > mostRecords) throw new Unreadable('This FIT file has more than a million points.')
    }
    if (kind === kinds.fileId) found.type ??= fields.get(fileField.type)
    if (kind === kinds.sport) found.sport ??= fields.kept()
    if (kind === kinds.activity) found.activity = fields.kept()
    if (kind === kinds.session && found.sessions.push(fields.kept()) > mostSessions)
      throw new Unreadable(tooManySessions)
    if (kind === kinds.lap && found.laps.length < mostLaps)
      found.laps.push({ startMs: momentIn(fields.get(lapField.start)), fields: fields.kept() })
  })
  return { ...found, end }
}
