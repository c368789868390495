// What became of a session: one line a step, and the record for the journal.
import type { Day, Instant } from '../base/day.ts'
import type { Rating, RecordOf, StepLog } from '../journal/records.ts'
import { type Segment, timeline, totals } from '../routines/timeline.ts'
import { elapsedMs } from './position.ts'
import type { ActiveSession, FinishedSession, RecoveryEnd, RecoverySession } from './state.ts'

type Played = Pick<ActiveSession, 'routine' | 'eased' | 'playedBySegment' | 'cutShort'>

/** Less than this of a step counts as skipped: it was passed on the way. */
const skippedBelowMs = 1000

/** Done, partly done or skipped for every step of the routine, its rounds added up. */
export function stepLogs(session: Played): StepLog[] {
  const { routine, eased, playedBySegment } = session
  const planned = timeline(routine).filter(({ active }) => active)
  const current = timeline(routine, eased).filter(({ active }) => active)
  return routine.blocks
    .flatMap(({ steps }) => steps)
    .map(({ id, name }) => {
      const asPlanned = planned.filter(({ step }) => step.id === id)
      const asPlayed = current.filter(({ step }) => step.id === id)
      const segments = [
        ...new Map([...asPlanned, ...asPlayed].map((segment) => [segment.key, segment])).values(),
      ]
      const activeMs = sum(segments.map(({ key }) => playedBySegment[key] ?? 0))
      const plannedMs = sum(asPlanned.map((segment) => segment.plannedMs))
      const outcome = outcomeOf(session, asPlayed, activeMs)
      const doneMs = Math.min(plannedMs, sum(segments.map((segment) => doneMsOf(session, segment))))
      return {
        stepId: id,
        name,
        outcome,
        activeSeconds: toSeconds(activeMs),
        plannedSeconds: toSeconds(plannedMs),
        ...(outcome === 'partly' ? { doneSeconds: toSeconds(doneMs) } : {}),
        eased: eased.some(({ stepId }) => stepId === id),
      }
    })
}

/** The journal's record of a finished session; the journal itself gives it its revision. What was known before it stands. */
export function sessionRecord(
  session: FinishedSession,
  filed: { day: Day; loggedAt: Instant; before: Rating[]; after: Rating[]; note: string },
): RecordOf<'session'> {
  const { id, routine, startedAt, endedAt, steps, before } = session
  const isKnown = ({ region, side }: Rating) =>
    before.some((known) => known.region === region && known.side === side)
  return {
    kind: 'session',
    id,
    rev: 0,
    ...filed,
    routineId: routine.id,
    routineName: routine.name,
    family: routine.family,
    startedAt,
    endedAt,
    activeSeconds: toSeconds(sum(steps.map(({ activeSeconds }) => activeSeconds * 1000))),
    elapsedSeconds: toSeconds(elapsedMs(session, 0)),
    plannedActiveSeconds: toSeconds(totals(routine).activeMs),
    steps,
    before: [...before, ...filed.before.filter((rating) => !isKnown(rating))],
  }
}

/** The workout of a recovery session; its own id keeps it one entry however often it is saved. */
export function recoveryRecord(
  { id, startedAt, recovery: { modality, occasion } }: FinishedSession & { recovery: RecoverySession },
  filed: { day: Day; loggedAt: Instant; note: string } & RecoveryEnd,
): RecordOf<'workout'> {
  return {
    kind: 'workout',
    id,
    rev: 0,
    ...filed,
    modality,
    startedAt,
    movingSeconds: null,
    distanceMeters: null,
    climbMeters: null,
    effortCr10: null,
    race: null,
    surface: null,
    purpose: 'recovery',
    occasion,
    hard: null,
    legsBefore: null,
    legsAfter: null,
    intervals: null,
    laps: [],
    source: null,
  }
}

function outcomeOf(session: Played, segments: Segment[], activeMs: number) {
  if (segments.every((segment) => isComplete(session, segment))) return 'done'
  return activeMs < skippedBelowMs ? 'skipped' : 'partly'
}

function doneMsOf(session: Played, segment: Segment): number {
  if (isComplete(session, segment)) return segment.plannedMs
  return Math.min(session.playedBySegment[segment.key] ?? 0, segment.plannedMs)
}

function isComplete({ playedBySegment, cutShort }: Played, { key }: Segment): boolean {
  return playedBySegment[key] !== undefined && !cutShort.includes(key)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Seconds to the millisecond. */
function toSeconds(ms: number): number {
  return Math.round(ms) / 1000
}
