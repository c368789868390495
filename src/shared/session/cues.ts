// What is to be heard in the coming seconds of a running session: sounds, and the words for those who want a voice.
import type { Cue } from '../api.ts'
import { segmentsOf } from './place.ts'
import type { SessionState } from './state.ts'
import type { Segment } from './timeline.ts'

const halfwayFromMs = 20_000
/** Work shorter than this ends without a count-down. */
const countedFromMs = 10_000

/** The cues from now to the horizon, in order; after a rep that waits for Done nothing is known yet. */
export function cuesFor(state: SessionState, nowMs: number, horizonMs: number): Cue[] {
  if (state.type !== 'running') return []
  const segments = segmentsOf(state)
  const untilMs = nowMs + horizonMs
  const cues: Cue[] = []
  let startMs: number | null = state.sinceMs - state.at.playedMs
  for (let index = state.at.index; startMs !== null && startMs <= untilMs; index++) {
    const segment = segments[index]
    if (!segment) {
      cues.push({ atMs: startMs, sound: 'finish', say: 'Finished' })
      break
    }
    const lengthMs: number | null = index === state.at.index ? state.at.lengthMs : segment.lengthMs
    cues.push(startCue(segment, segments[index - 1], startMs))
    if (lengthMs !== null) cues.push(...cuesWithin(segment, startMs, lengthMs))
    startMs = lengthMs === null ? null : startMs + lengthMs
  }
  return cues.filter(({ atMs }) => atMs >= nowMs && atMs <= untilMs)
}

function startCue(segment: Segment, previous: Segment | undefined, atMs: number): Cue {
  return { atMs, sound: startSound(segment, previous), say: wordsFor(segment, previous) }
}

function startSound(segment: Segment, previous: Segment | undefined): Cue['sound'] {
  if (segment.kind === 'switch') return 'switch'
  if (segment.active) return 'start'
  return previous?.active ? 'end' : 'tick'
}

function cuesWithin(segment: Segment, startMs: number, lengthMs: number): Cue[] {
  const isLongWork = (segment.kind === 'hold' || segment.kind === 'flow') && lengthMs >= halfwayFromMs
  const half: Cue[] = isLongWork ? [{ atMs: startMs + lengthMs / 2, sound: 'half', say: 'Halfway' }] : []
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
      return segment.step.sides === 'alternating' ? null : 'Change sides'
    case 'rest':
      return segment.restKind === 'moving' ? 'Rest, and keep moving gently' : 'Rest'
    case 'hold':
    case 'flow':
      return isAnnounced(segment, previous) ? null : nameAndSide(segment)
    case 'rep': {
      const count = countWords(segment)
      return isAnnounced(segment, previous) ? count : [nameAndSide(segment), count].filter(Boolean).join('. ')
    }
  }
}

/** `3, left`, `right`, `1, press together`: what is new in this rep. */
function countWords({ rep, side, step }: Segment): string | null {
  if (!rep) return null
  const isAlternating = step.sides === 'alternating'
  const startsRep = rep.phase === 0 && !(isAlternating && side === 'right')
  const changesSide = isAlternating && rep.phase === 0
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
    (previous.side === segment.side || segment.step.sides === 'alternating')
  )
}
