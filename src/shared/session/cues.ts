// What is to be heard in the coming seconds of a session: sounds, and the words for those who want a voice.
import { z } from '../base/schema.ts'
import type { Segment } from '../routines/timeline.ts'
import { segmentsOf } from './position.ts'
import type { FinishedSession, SessionState } from './state.ts'

const halfwayFromMs = 20_000
/** Work shorter than this ends without a count-down. */
const countedFromMs = 10_000

/** The cues from now to the horizon, in order; after a rep that waits for Done nothing is known yet. */
export function cuesFor(state: SessionState, nowMs: number, horizonMs: number): Cue[] {
  if (state.type === 'finished') return closingCues(state, nowMs)
  if (state.type !== 'running') return []
  const segments = segmentsOf(state)
  const untilMs = nowMs + horizonMs
  const cues: Cue[] = []
  let startMs: number | null = state.sinceMs - state.at.playedMs
  for (let index = state.at.index; startMs !== null && startMs <= untilMs; index++) {
    const segment = segments[index]
    if (!segment) {
      cues.push(finishCue(startMs))
      break
    }
    const isHere = index === state.at.index
    const lengthMs: number | null = isHere ? state.at.lengthMs : segment.lengthMs
    const halfMs = (isHere && state.at.halfMs) || (lengthMs ?? 0) / 2
    cues.push(startCue(segment, segments[index - 1], startMs))
    if (lengthMs !== null) cues.push(...cuesWithin(segment, startMs, lengthMs, halfMs))
    startMs = lengthMs === null ? null : startMs + lengthMs
  }
  return cues.filter(({ atMs }) => atMs >= nowMs && atMs <= untilMs)
}

/** An end that nobody could tell ahead, by the last Done, is told as it comes; one by the clock has been told by then. */
function closingCues({ early, endedMs }: FinishedSession, nowMs: number): Cue[] {
  return early || endedMs === undefined || endedMs < nowMs ? [] : [finishCue(endedMs)]
}

function finishCue(atMs: number): Cue {
  return { atMs, sound: 'finish', say: 'Finished' }
}

function startCue(segment: Segment, previous: Segment | undefined, atMs: number): Cue {
  return { atMs, sound: startSound(segment, previous), say: wordsFor(segment, previous) }
}

function startSound(segment: Segment, previous: Segment | undefined): Cue['sound'] {
  if (segment.kind === 'switch') return 'switch'
  if (segment.active) return 'start'
  return previous?.active ? 'end' : 'tick'
}

function cuesWithin(segment: Segment, startMs: number, lengthMs: number, halfMs: number): Cue[] {
  const isLongWork = (segment.kind === 'hold' || segment.kind === 'flow') && lengthMs >= halfwayFromMs
  const half: Cue[] = isLongWork ? [{ atMs: startMs + halfMs, sound: 'half', say: 'Halfway' }] : []
  const isCounted = !segment.active || lengthMs >= countedFromMs
  const ticks = [3000, 2000, 1000]
    .filter((beforeEndMs) => isCounted && beforeEndMs < lengthMs)
    .map((beforeEndMs): Cue => ({ atMs: startMs + lengthMs - beforeEndMs, sound: 'tick', say: null }))
  return [...half, ...ticks]
}

function wordsFor(segment: Segment, previous: Segment | undefined): string | null {
  switch (segment.kind) {
    case 'get_ready':
      return nameAndSide(segment)
    case 'switch':
      return isAlternatingReps(segment) ? segment.side : 'Change sides'
    case 'rest':
      return segment.restKind === 'moving' ? 'Rest, and keep moving gently' : 'Rest'
    case 'hold':
    case 'flow':
      return isAnnounced(segment, previous) ? null : nameAndSide(segment)
    case 'move':
    case 'rep': {
      // The move has said what is new, so that the runner knows where to.
      if (previous?.kind === 'move') return null
      const isKnown = isAnnounced(segment, previous)
      const count = countWords(segment, isKnown && previous?.active === true)
      return isKnown ? count : [nameAndSide(segment), count].filter(Boolean).join('. ')
    }
  }
}

/** `3, left`, `right`, `1, press together`: what is new in this rep; a change of side on the way to it has said the side. */
function countWords(segment: Segment, afterRep: boolean): string | null {
  const { rep, side } = segment
  if (!rep) return null
  const isAlternating = isAlternatingReps(segment)
  const startsRep = rep.phase === 0 && !(isAlternating && side === 'right')
  const changesSide = isAlternating && rep.phase === 0 && afterRep
  const words = [startsRep ? String(rep.n) : null, changesSide ? side : null, rep.label?.toLowerCase()]
  return words.filter(Boolean).join(', ') || null
}

function nameAndSide({ step, side }: Segment): string {
  return side ? `${step.name}, ${side}` : step.name
}

/** A get-ready, a change of sides or an earlier rep has said the name and side. */
function isAnnounced(segment: Segment, previous: Segment | undefined): boolean {
  return (
    previous !== undefined &&
    previous.step.id === segment.step.id &&
    previous.round === segment.round &&
    (previous.side === segment.side || isAlternatingReps(segment))
  )
}

/** Only reps change sides from one to the next; a hold or flow does all of the left, then all of the right. */
function isAlternatingReps({ step }: Segment): boolean {
  return step.sides === 'alternating' && step.work.type === 'reps'
}

/** A sound or a word to give at a moment of main's monotonic clock. */
export const Cue = z.object({
  atMs: z.number(),
  sound: z.enum(['tick', 'start', 'half', 'switch', 'end', 'finish']),
  say: z.string().nullable(),
})

export type Cue = z.infer<typeof Cue>
