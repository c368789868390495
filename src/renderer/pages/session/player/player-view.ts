// What the player shows of the segment that is played: words, side, picture, and what comes next.
import { capitalised } from '../../../../shared/base/words.ts'
import type { Segment } from '../../../../shared/routines/timeline.ts'
import type { ActiveSession } from '../../../../shared/session/state.ts'
import { pictureOf } from '../../../figures/pictures.ts'
import { instructionWords } from '../../../routines/routine-words.ts'
import { clockText } from '../../../routines/times.ts'

export type FigureOf = { id: string | null; side: 'left' | 'right' | null }

export type Shown = {
  /** How the clock is drawn, so that it is told across the room. */
  phase: 'ready' | 'work' | 'switch' | 'rest'
  /** The word above the clock. */
  word: string
  /** In place of that word, the side: `Left`, `Now right` while sides are changed. */
  sideWord: string | null
  /** Below the clock: `of 0:30`, or the position of a rep. */
  below: string
  step: string
  side: { now: string; after: string } | null
  name: string
  /** The two positions of a rep, the present one marked. */
  positions: { label: string; now: boolean }[]
  instruction: string
  comfort: string | null
  figure: FigureOf
  /** A rep that waits for Done shows its number where others show the time. */
  waitsAtRep: number | null
  next: { lead: string; name: string; figure: FigureOf } | null
}

/** @throws RangeError when the timeline has no such segment. */
export function shownAt(segments: readonly Segment[], index: number): Shown {
  const segment = segments[index]
  if (!segment) throw new RangeError(`shownAt: no segment ${index}`)
  const { step, rep, lengthMs } = segment
  const resting = segment.kind === 'rest'
  return {
    phase: phaseOf(segment),
    word: wordOf(segment),
    sideWord: sideWordOf(segment),
    below: belowOf(segment, segments),
    step: stepText(segment),
    side: sideOf(segment),
    name: resting ? 'Rest' : step.name,
    positions: resting ? [] : positionsOf(segment),
    instruction: resting ? restWords(segment) : instructionWords(step.instruction, segment.side),
    comfort: resting || step.comfort === '' ? null : step.comfort,
    figure: resting
      ? { id: segment.restKind === 'moving' ? 'walk' : 'rest', side: null }
      : { id: figureOf(segment), side: segment.side },
    waitsAtRep: lengthMs === null && rep ? rep.n : null,
    next: nextOf(segments, segment),
  }
}

/** What the figures of the clock tell. */
export function clockName({ waitsAtRep }: Shown, { at }: ActiveSession): string {
  if (waitsAtRep !== null) return 'Rep'
  return at.lengthMs === null ? 'Time so far' : 'Time left'
}

/** Whether this round of the step is done the easier way, and whether that way has words of its own. */
export type Easing = 'none' | 'variant' | 'smaller_range'

export function easingOf({ eased }: ActiveSession, segment: Segment | undefined): Easing {
  if (!segment) return 'none'
  const { step, round } = segment
  if (!eased.some((entry) => entry.stepId === step.id && entry.round === round)) return 'none'
  return step.easier ? 'variant' : 'smaller_range'
}

/** Getting ready shows the way into the step where that is drawn, and someone waiting where the step has no picture. */
function figureOf({ kind, step: { figure } }: Segment): string | null {
  if (kind !== 'get_ready') return figure
  if (figure === null) return 'get-ready'
  const start = `${figure}-start`
  return pictureOf(start) ? start : figure
}

function wordOf({ kind, rep }: Segment): string {
  switch (kind) {
    case 'get_ready':
      return 'Get ready'
    case 'hold':
      return 'Hold'
    case 'flow':
      return 'Keep moving'
    case 'switch':
      return 'Change sides'
    case 'rest':
      return 'Rest'
    case 'move':
      return 'Move'
    case 'rep':
      return rep ? repWords(rep) : 'Rep'
  }
}

function repWords({ n, of }: NonNullable<Segment['rep']>): string {
  return `Rep ${n} of ${of}`
}

function phaseOf({ kind }: Segment): Shown['phase'] {
  if (kind === 'get_ready' || kind === 'move') return 'ready'
  return kind === 'switch' || kind === 'rest' ? kind : 'work'
}

function sideWordOf({ kind, side }: Segment): string | null {
  if (!side || kind === 'get_ready' || kind === 'rest' || kind === 'move') return null
  return kind === 'switch' ? `Now ${side}` : capitalised(side)
}

function belowOf(segment: Segment, segments: readonly Segment[]): string {
  const { kind, rep, lengthMs, side, step } = segment
  if (kind === 'get_ready') return side ? `${step.name} · ${side}` : step.name
  if (kind === 'switch') return sideOf(segment)?.after ?? `of ${clockText((lengthMs ?? 0) / 1000)}`
  if (kind === 'rest') {
    const next = nextOf(segments, segment)
    if (next) return `next: ${next.name}`
  }
  const count = rep && (side || kind === 'move') ? repWords(rep).toLowerCase() : null
  if (rep?.label) return count ? `${count} · ${rep.label}` : rep.label
  if (lengthMs === null) return count ? `${count}, then press Done` : 'then press Done'
  return count ?? `of ${clockText(lengthMs / 1000)}`
}

function stepText({ stepNumber, stepCount, round, rounds }: Segment): string {
  const step = `step ${stepNumber} of ${stepCount}`
  return rounds > 1 ? `${step}, round ${round} of ${rounds}` : step
}

function sideOf({ side, step }: Segment): Shown['side'] {
  if (!side) return null
  const now = side === 'left' ? 'Left side' : 'Right side'
  if (step.sides === 'alternating' && step.work.type === 'reps')
    return { now, after: 'changing with every rep' }
  return { now, after: side === 'left' ? 'then right, same time' : 'same time as the left' }
}

/** Before the first rep none is marked yet. */
function positionsOf({ step: { work }, rep, lengthMs }: Segment): Shown['positions'] {
  if (work.type !== 'reps') return []
  const labels = work.phases.flatMap(({ label }) => label ?? [])
  return labels.map((label, phase) => ({
    label,
    now: rep !== null && lengthMs !== null && rep.phase === phase,
  }))
}

function restWords({ restKind }: Segment): string {
  return restKind === 'moving'
    ? 'Walk about a little until the next step.'
    : 'Stay as is comfortable until the next step.'
}

function nextOf(segments: readonly Segment[], { index, part, step }: Segment): Shown['next'] {
  const work = segments.find((segment) => segment.index > index && segment.part > part && segment.active)
  if (!work) return null
  const between = segments.filter(
    (segment) => segment.index > index && segment.index < work.index && !segment.active,
  )
  const leads = between.flatMap((segment) => leadOf(segment, part))
  const side = work.side && work.step.sides !== 'alternating' ? `, ${work.side}` : ''
  return {
    lead: leads.length > 0 ? `Next, after ${leads.join(' and ')}` : 'Next',
    name: `${work.step.name}${work.step.id === step.id || work.side ? side : ''}`,
    figure: { id: work.step.figure, side: work.side },
  }
}

/** Changes within the part that is played belong to it and are not announced. */
function leadOf({ kind, plannedMs, part }: Segment, currentPart: number): string[] {
  const time = clockText(plannedMs / 1000)
  if (kind === 'rest') return [`${time} of rest`]
  if (part === currentPart) return []
  return [kind === 'switch' ? `${time} to change sides` : `${time} to get ready`]
}
