// Reads a FIT file: its sessions as the watch summed them up, and the records where the summary is silent.
import { getFitSportName, getFitSubSportName } from 'fit-file-parser/profile'
import { fastest } from '../../shared/journal/speeds.ts'
import { modalityOf } from '../../shared/journal/sport-names.ts'
import type { FitFields as Fields } from './fit-fields.ts'
import { fitKindName } from './fit-kinds.ts'
import { type FitEnd, fitEnd, readFitMessages, timestampField } from './fit-messages.ts'
import { refuseMoreWorkouts } from './most-workouts.ts'
import { positionOf } from './path.ts'
import type { Recording, Start } from './recording.ts'
import { type Span, spanFinder } from './spans.ts'
import { createTrack, type Track } from './track.ts'
import { Unreadable } from './unreadable.ts'

/** Numbers of the FIT profile. */
const kinds = { fileId: 0, sport: 12, session: 18, lap: 19, record: 20, activity: 34 }
const wanted = new Map([
  [kinds.fileId, new Set([0])],
  [kinds.sport, new Set([0, 1])],
  [kinds.session, new Set([253, 2, 5, 6, 7, 8, 9, 16, 22])],
  [kinds.lap, new Set([253, 2, 7, 8, 9, 15])],
  [kinds.record, new Set([253, 0, 1, 2, 3, 5, 78])],
  [kinds.activity, new Set([253, 5])],
])
/** The records are only counted when the file is gone through for the first time. */
const wantedFirst = new Map([...wanted, [kinds.record, new Set<number>()]])
const sessionField = {
  start: 2,
  sport: 5,
  subSport: 6,
  elapsed: 7,
  timer: 8,
  distance: 9,
  heartRate: 16,
  ascent: 22,
}
const recordField = {
  latitude: 0,
  longitude: 1,
  altitude: 2,
  heartRate: 3,
  distance: 5,
  enhancedAltitude: 78,
}

const mostRecords = 1_000_000
const mostSessions = 200
/** That many lie one behind the other in one. */
const mostFiles = 500
const tooManySessions = `This FIT file holds more than ${mostSessions} workouts, as no watch writes. Copy it from the watch again.`
const tooManyFiles = `This is more than ${mostFiles} FIT files in one. Copy each from the watch by itself and bring those in.`
const mostLaps = 10_000
/** Seconds from 1970 to the beginning of FIT's time. */
const fitEpochSeconds = 631_065_600
/** Smaller times count from when the watch was switched on. */
const leastFitTime = 0x10000000
const activityFile = 4
const transition = 3

/** What stands in one file, its records folded by the session that they belong to. */
type Contents = {
  type: number | undefined
  sport: Fields | undefined
  activity: Fields | undefined
  sessions: Fields[]
  laps: { startMs: number | null; fields: Fields }[]
  end: FitEnd
}

/** Also of several files in one, written one after the other; what can be read of a damaged one is read. */
export function readFit(bytes: Uint8Array): Recording[] {
  const recordings: Recording[] = []
  let refusal: Unreadable | null = null
  let from = 0
  let files = 0
  for (let to = fitEnd(bytes, 0); to !== null; to = fitEnd(bytes, from)) {
    files += 1
    if (files > mostFiles) throw new Unreadable(tooManyFiles)
    try {
      recordings.push(...readOne(bytes, { from, to }))
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem
      refusal ??= problem
    }
    from = to
  }
  refuseMoreWorkouts('FIT', recordings.length)
  if (recordings.length === 0) throw refusal ?? new Unreadable('This FIT file is damaged and cannot be read.')
  return recordings
}

function readOne(bytes: Uint8Array, range: { from: number; to: number }): Recording[] {
  const contents = contentsOf(bytes, range)
  const { type, sessions, end } = contents
  if (type !== undefined && type !== activityFile)
    throw new Unreadable(`This FIT file is no activity but holds ${fitKindName(type)}.`)
  const tracks = tracksOf(bytes, range, sessions)
  const points = tracks.reduce((sum, { figures }) => sum + (figures().firstMs === null ? 0 : 1), 0)
  if (sessions.length === 0 && points === 0) throw new Unreadable(nothingIn(end))
  const recordings = (sessions.length === 0 ? [new Map<number, number>()] : sessions).map((session, index) =>
    recordingOf(session, tracks[index] ?? createTrack(fastest(null)), contents),
  )
  return withoutTransitions(recordings, sessions)
}

function contentsOf(bytes: Uint8Array, range: { from: number; to: number }): Contents {
  const found: Omit<Contents, 'end'> = {
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
    if (kind === kinds.fileId) found.type ??= fields.get(0)
    if (kind === kinds.sport) found.sport ??= fields.kept()
    if (kind === kinds.activity) found.activity = fields.kept()
    if (kind === kinds.session && found.sessions.push(fields.kept()) > mostSessions)
      throw new Unreadable(tooManySessions)
    if (kind === kinds.lap && found.laps.length < mostLaps)
      found.laps.push({ startMs: momentIn(fields.get(2)), fields: fields.kept() })
  })
  return { ...found, end }
}

/** Sessions stand behind their records, so that the records are gone through a second time. */
function tracksOf(
  bytes: Uint8Array,
  range: { from: number; to: number },
  sessions: readonly Fields[],
): Track[] {
  const spanOfMoment = spanFinder(sessions.map(spanOf))
  const tracks = (sessions.length === 0 ? [undefined] : sessions).map((session) =>
    createTrack(fastest(sportOf(session))),
  )
  const only = new Map([...wanted].filter(([kind]) => kind === kinds.record))
  readFitMessages(
    bytes,
    range,
    only,
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

function recordingOf(
  session: Fields,
  track: Track,
  { sport, activity, laps, sessions, end }: Contents,
): Recording {
  const figures = track.figures()
  const startMs = momentIn(session.get(sessionField.start)) ?? figures.firstMs
  const elapsed = positive(scaled(session.get(sessionField.elapsed), 1000))
  const recorded = startMs === null || figures.lastMs === null ? null : (figures.lastMs - startMs) / 1000
  const summed = positive(scaled(session.get(sessionField.distance), 100))
  const ascent = session.get(sessionField.ascent) ?? null
  const { fromMs, toMs } = spanOf(session)
  const isOwn = (at: number | null) => at !== null && at >= fromMs && at < toMs
  const own = sessions.length > 1 ? laps.filter((lap) => isOwn(lap.startMs)) : laps
  return {
    format: 'fit',
    modality:
      sportOf(session) ?? modalityOf(getFitSubSportName(sport?.get(1)), getFitSportName(sport?.get(0))),
    start: startMs === null ? null : startOf(startMs, activity),
    elapsedSeconds: elapsed ?? recorded,
    movingSeconds: positive(scaled(session.get(sessionField.timer), 1000)),
    distanceMeters: summed ?? figures.distanceMeters,
    climbMeters: ascent ?? figures.climbMeters,
    averageHeartRateBpm: positive(session.get(sessionField.heartRate) ?? null) ?? figures.averageHeartRateBpm,
    laps: own.flatMap(({ fields: lap }) => {
      const seconds = scaled(lap.get(8) ?? lap.get(7), 1000)
      return seconds === null
        ? []
        : [{ seconds, meters: scaled(lap.get(9), 100), heartRateBpm: lap.get(15) ?? null }]
    }),
    remarks: [
      ...track.remarks({ withoutTime: 0, withoutPosition: 0 }),
      ...(ascent === null && figures.climbMeters !== null
        ? [{ what: 'worked_out' as const, figures: ['climb' as const] }]
        : []),
      ...(end === 'whole' ? [] : [{ what: 'salvaged' as const, end }]),
    ],
  }
}

/** A transition is no workout of its own; the leg behind it says how long it was. */
function withoutTransitions(recordings: Recording[], sessions: readonly Fields[]): Recording[] {
  let waited = 0
  return recordings.flatMap((recording, index) => {
    if (recordings.length > 1 && sessions[index]?.get(sessionField.sport) === transition) {
      waited += recording.elapsedSeconds ?? 0
      return []
    }
    const seconds = waited
    waited = 0
    if (seconds === 0) return [recording]
    return [{ ...recording, remarks: [...recording.remarks, { what: 'transition' as const, seconds }] }]
  })
}

/** The local clock of the device, where it wrote one down: ahead of UTC by quarters of an hour. */
function startOf(startMs: number, activity: Fields | undefined): Start {
  const time = activity?.get(timestampField)
  const local = activity?.get(5)
  const ahead = time === undefined || local === undefined ? null : local - time
  if (startMs < (leastFitTime + fitEpochSeconds) * 1000) {
    if (ahead === null || (local ?? 0) < leastFitTime) return { type: 'never_set' }
    return { type: 'wall', wallMs: startMs + ahead * 1000 }
  }
  const offsetMinutes = ahead === null ? 0 : Math.round(ahead / 900) * 15
  const isAnOffset = offsetMinutes !== 0 && Math.abs(offsetMinutes) <= 14 * 60
  return { type: 'instant', atMs: startMs, offsetMinutes: isAnOffset ? offsetMinutes : null }
}

function nothingIn(end: FitEnd): string {
  if (end === 'whole') return 'This FIT file holds no workout.'
  if (end === 'cut') return 'This FIT file is cut short: its end is missing. Copy it from the watch again.'
  return 'This FIT file is damaged, and no workout can be read from it. Copy it from the watch again.'
}

function sportOf(session: Fields | undefined) {
  return modalityOf(
    getFitSubSportName(session?.get(sessionField.subSport)),
    getFitSportName(session?.get(sessionField.sport)),
  )
}

function spanOf(session: Fields): Span {
  const fromMs = momentIn(session.get(sessionField.start)) ?? Infinity
  return { fromMs, toMs: fromMs + (scaled(session.get(sessionField.elapsed), 1000) ?? 0) * 1000 }
}

function momentIn(seconds: number | undefined): number | null {
  return seconds === undefined ? null : (seconds + fitEpochSeconds) * 1000
}

function scaled(value: number | undefined, perUnit: number): number | null {
  return value === undefined ? null : value / perUnit
}

function height(value: number | undefined): number | null {
  return value === undefined ? null : value / 5 - 500
}

function degrees(semicircles: number | undefined): number | null {
  return semicircles === undefined ? null : (semicircles * 180) / 2 ** 31
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null
}
