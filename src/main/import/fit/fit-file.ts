// Reads a FIT file: the workouts in it, also of several files in one, written one after the other.
import { fastest } from '../../../shared/journal/speeds.ts'
import { refuseMoreWorkouts } from '../most-workouts.ts'
import type { Recording } from '../recording.ts'
import { createTrack } from '../track.ts'
import { Unreadable } from '../unreadable.ts'
import { contentsOf, type FitRange } from './fit-contents.ts'
import type { FitFields } from './fit-fields.ts'
import { fitKindName } from './fit-kinds.ts'
import { type FitEnd, fitEnd } from './fit-messages.ts'
import { sessionField } from './fit-profile.ts'
import { recordingOf } from './fit-recording.ts'
import { tracksOf } from './fit-tracks.ts'

/** That many lie one behind the other in one. */
const mostFiles = 500
const tooManyFiles = `This is more than ${mostFiles} FIT files in one. Copy each from the watch by itself and bring those in.`
/** Numbers of the FIT profile. */
const activityFile = 4
const transition = 3

/** What can be read of a damaged one is read. */
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

function readOne(bytes: Uint8Array, range: FitRange): Recording[] {
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

/** A transition is no workout of its own; the leg behind it says how long it was. */
function withoutTransitions(recordings: Recording[], sessions: readonly FitFields[]): Recording[] {
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

function nothingIn(end: FitEnd): string {
  if (end === 'whole') return 'This FIT file holds no workout.'
  if (end === 'cut') return 'This FIT file is cut short: its end is missing. Copy it from the watch again.'
  return 'This FIT file is damaged, and no workout can be read from it. Copy it from the watch again.'
}
