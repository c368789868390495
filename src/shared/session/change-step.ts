// What the runner changes about the present step: its length by +10 s and -10 s, its easier variant, and that it begins again.
import type { Answer } from '../base/answer.ts'
import type { EasedRound, Segment } from '../routines/timeline.ts'
import { accept, conflict } from './answer.ts'
import { depart, type Now } from './move.ts'
import { currentSegment, playedMs, segmentsOf } from './position.ts'
import type { ActiveSession } from './state.ts'
import { isSameRound, startOf } from './step-through.ts'

const shortestMs = 1000
const longestMs = 2 * 60 * 60 * 1000

/**
 * Makes the present segment longer or shorter, and with it the same one of the side that is still to come. On the second
 * side nothing changes: the first is over, and both sides get the same time.
 */
export function adjust(
  session: ActiveSession,
  segments: readonly Segment[],
  seconds: number,
  nowMs: number,
): Answer<ActiveSession> {
  const { lengthMs } = session.at
  if (lengthMs === null) return conflict('This step waits for Done, so it has no time to change.')
  const here = currentSegment(session, segments)
  const other = otherSideOf(segments, here)
  if (other && other.index < here.index)
    return conflict('Both sides get the same time, so the second keeps the time of the first.')
  const wanted = Math.min(longestMs, Math.max(shortestMs, lengthMs + seconds * 1000))
  const played = playedMs(session, nowMs)
  const changedMs = Math.max(wanted, played)
  const { halfMs = lengthMs / 2 } = session.at
  const at = { ...session.at, lengthMs: changedMs, halfMs: played >= halfMs ? halfMs : changedMs / 2 }
  const adjusted = { ...session.adjusted, [here.key]: changedMs }
  if (other) adjusted[other.key] = changedMs
  return accept({ ...session, adjusted, at })
}

/**
 * Swaps to the easier variant from here on. Where the variant has times of its own the step begins anew with them; on
 * the second side they wait for the next round, so that both sides get the same time.
 */
export function easeOff(
  session: ActiveSession,
  segments: readonly Segment[],
  now: Now,
): Answer<ActiveSession> {
  const here = currentSegment(session, segments)
  if (here.kind === 'rest') return conflict('This is a rest. There is nothing to ease off.')
  const isHere = ({ stepId, round }: EasedRound) => stepId === here.step.id && round === here.round
  if (session.eased.some(isHere)) return conflict('This step is eased off already.')
  const hasOwnTimes = easesTimes(here)
  const isFirstPart = isInFirstPart(here, segments)
  const fromHere = Array.from({ length: here.rounds - here.round + 1 }, (_, ahead) => ({
    stepId: here.step.id,
    round: here.round + ahead,
    work: hasOwnTimes && (ahead > 0 || isFirstPart),
  }))
  const later = session.eased.filter(({ stepId, round }) => stepId !== here.step.id || round < here.round)
  const eased = { ...session, eased: [...later, ...fromHere] }
  if (!hasOwnTimes || !isFirstPart) return accept(eased)
  const start = startOf(segments, (segment) => isSameRound(segment, here))
  return accept(beginAnew(eased, segments, start, now))
}

/**
 * Goes back to the start of a segment. A round that was eased off on the second side has the easier times as well once it
 * begins again from the first: both sides are still to come.
 */
export function goBack(
  session: ActiveSession,
  segments: readonly Segment[],
  index: number,
  now: Now,
): ActiveSession {
  const aim = segments[index]
  if (!aim || !easesTimes(aim) || !isInFirstPart(aim, segments))
    return beginAnew(session, segments, index, now)
  const eased = session.eased.map((entry) =>
    entry.stepId === aim.step.id && entry.round === aim.round ? { ...entry, work: true } : entry,
  )
  return beginAnew({ ...session, eased }, segments, index, now)
}

/** Whether a segment is played as long as the first side was, which is over. */
export function keepsTimeOfFirst(segments: readonly Segment[], here: Segment): boolean {
  return (otherSideOf(segments, here)?.index ?? here.index) < here.index
}

function easesTimes({ step: { easier } }: Segment): boolean {
  return easier !== null && (easier.work !== null || easier.sides !== null)
}

/** The first side, and what leads to it. */
function isInFirstPart(here: Segment, segments: readonly Segment[]): boolean {
  return segments.find((segment) => isSameRound(segment, here))?.part === here.part
}

function beginAnew(
  session: ActiveSession,
  segments: readonly Segment[],
  start: number,
  now: Now,
): ActiveSession {
  const at = { index: start, playedMs: 0, lengthMs: segmentsOf(session)[start]?.lengthMs ?? null }
  const begun = { ...session, ...depart(session, segments, now.nowMs, 'left'), at }
  return begun.type === 'running' ? { ...begun, sinceMs: now.nowMs } : begun
}

function otherSideOf(segments: readonly Segment[], here: Segment): Segment | undefined {
  return here.active ? segments.find((segment) => isOtherSide(segment, here)) : undefined
}

function isOtherSide(segment: Segment, here: Segment): boolean {
  return (
    isSameRound(segment, here) &&
    segment.active &&
    segment.side !== here.side &&
    segment.rep?.n === here.rep?.n &&
    segment.rep?.phase === here.rep?.phase
  )
}
