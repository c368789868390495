// From a routine to the segments that are played one after the other, and to how long they take.
import { z } from '../base/schema.ts'
import type { Block, Reps, Routine, Step } from './routine.ts'
import { stepInWay } from './variant.ts'

type SegmentKind = 'get_ready' | 'hold' | 'rep' | 'flow' | 'move' | 'switch' | 'rest'

export type Segment = {
  /** Place in the timeline, from 0. */
  index: number
  /** Names the segment even where easing a step off moves the ones after it. */
  key: string
  /** From 0. */
  block: number
  /** From 1, of `rounds`. */
  round: number
  rounds: number
  /** Counts the sides of all steps, from 0: Next and Previous go from part to part. */
  part: number
  /** The step with the words and picture of its easier variant where it was eased off. */
  step: Step
  stepNumber: number
  stepCount: number
  kind: SegmentKind
  /** The side worked, or the side that a get-ready or a change leads to. */
  side: 'left' | 'right' | null
  /** Which rep of how many on this side, and which of its positions; of a move the one that it leads to. */
  rep: { n: number; of: number; phase: 0 | 1; label: string | null } | null
  /** Null waits for Done. */
  lengthMs: number | null
  /** The length as planned; of a rep that waits for Done the holds written in it. */
  plannedMs: number
  /** Holds, reps and flows: what counts as active time. */
  active: boolean
  restKind: Step['restKind'] | null
}

type Totals = {
  totalMs: number
  /** The range opens where reps wait for Done: half to twice the time written in them. */
  leastMs: number
  mostMs: number
  activeMs: number
}

/** All segments of a routine in the order in which they are played. */
export function timeline(routine: Routine, eased: readonly EasedRound[] = []): Segment[] {
  const segments: Segment[] = []
  const stepCount = routine.blocks.reduce((count, block) => count + block.steps.length, 0)
  let stepsBefore = 0
  let part = 0
  routine.blocks.forEach((block, blockIndex) => {
    for (let round = 1; round <= block.rounds; round++) {
      block.steps.forEach((original, stepIndex) => {
        const easing = eased.find((entry) => entry.stepId === original.id && entry.round === round)
        const step = easing ? easedStep(original, easing.work) : original
        const name = `${blockIndex}.${stepIndex}.${round}${easing?.work ? 'e' : ''}`
        const isLast = blockIndex === routine.blocks.length - 1 && endsBlock(block, round, stepIndex)
        const parts = partsOf(step).map(withoutNeedlessMoves)
        if (!isLast) parts.at(-1)?.push(...restAfter(block, round, stepIndex))
        let ordinal = 0
        for (const pieces of parts) {
          for (const piece of pieces)
            segments.push({
              index: segments.length,
              key: `${name}.${ordinal++}`,
              block: blockIndex,
              round,
              rounds: block.rounds,
              part,
              step,
              stepNumber: stepsBefore + stepIndex + 1,
              stepCount,
              ...piece,
            })
          part++
        }
      })
    }
    stepsBefore += block.steps.length
  })
  return segments
}

/** How long a routine takes, with every get-ready, change of sides and rest in it. */
export function totals(routine: Routine): Totals {
  const sum: Totals = { totalMs: 0, leastMs: 0, mostMs: 0, activeMs: 0 }
  for (const { lengthMs, plannedMs, active } of timeline(routine)) {
    const waits = lengthMs === null
    sum.totalMs += plannedMs
    sum.leastMs += waits ? plannedMs / 2 : plannedMs
    sum.mostMs += waits ? plannedMs * 2 : plannedMs
    if (active) sum.activeMs += plannedMs
  }
  return sum
}

type Piece = Pick<Segment, 'kind' | 'side' | 'rep' | 'lengthMs' | 'plannedMs' | 'active' | 'restKind'>
type WorkedSide = Segment['side']

/** The step as its easier variant has it; a step without one stays as it is, done in a smaller range. */
function easedStep(step: Step, work: boolean): Step {
  if (!step.easier) return step
  return stepInWay(step, work ? step.easier : { ...step.easier, work: null, sides: null })
}

function endsBlock(block: Block, round: number, stepIndex: number): boolean {
  return round === block.rounds && stepIndex === block.steps.length - 1
}

function partsOf(step: Step): Piece[][] {
  const { work, sides } = step
  if (sides === 'none') return [[...getReady(step, null), ...allOfSide(step, null)]]
  if (sides === 'alternating' && work.type === 'reps') return [alternatingReps(step, work)]
  return [
    [...getReady(step, 'left'), ...allOfSide(step, 'left')],
    [...changeTo(step, 'right'), ...allOfSide(step, 'right')],
  ]
}

/** Getting ready and changing sides lead into the first position already. */
function withoutNeedlessMoves(pieces: Piece[]): Piece[] {
  return pieces.filter(({ kind }, index) => kind !== 'move' || pieces[index - 1]?.active !== false)
}

function alternatingReps(step: Step, reps: Reps): Piece[] {
  const pieces = getReady(step, 'left')
  for (let n = 1; n <= reps.count; n++) {
    if (n > 1) pieces.push(...changeTo(step, 'left'))
    pieces.push(...rep(step, reps, n, 'left'), ...changeTo(step, 'right'), ...rep(step, reps, n, 'right'))
  }
  return pieces
}

function allOfSide(step: Step, side: WorkedSide): Piece[] {
  const { work } = step
  if (work.type === 'flow' && work.open) return [{ ...timed('flow', side, work.seconds), lengthMs: null }]
  if (work.type !== 'reps') return [timed(work.type, side, work.seconds)]
  return Array.from({ length: work.count }, (_, index) => rep(step, work, index + 1, side)).flat()
}

function rep(step: Step, { count, phases, pace }: Reps, n: number, side: WorkedSide): Piece[] {
  if (pace === 'tempo')
    return phases.flatMap(({ label, holdSeconds }, index) => {
      const position: Piece['rep'] = { n, of: count, phase: index === 0 ? 0 : 1, label }
      const held = { ...timed('rep', side, holdSeconds), rep: position }
      const moves = phases.length === 2 && step.moveSeconds > 0
      return moves ? [{ ...timed('move', side, step.moveSeconds), rep: position }, held] : [held]
    })
  const labels = phases.flatMap(({ label }) => label ?? [])
  const heldSeconds = phases.reduce((sum, { holdSeconds }) => sum + holdSeconds, 0)
  const label = labels.length > 0 ? labels.join(', then ') : null
  return [{ ...timed('rep', side, heldSeconds), lengthMs: null, rep: { n, of: count, phase: 0, label } }]
}

function getReady(step: Step, side: WorkedSide): Piece[] {
  return step.getReadySeconds > 0 ? [timed('get_ready', side, step.getReadySeconds)] : []
}

function changeTo(step: Step, side: WorkedSide): Piece[] {
  return step.switchSeconds > 0 ? [timed('switch', side, step.switchSeconds)] : []
}

function restAfter(block: Block, round: number, stepIndex: number): Piece[] {
  const step = block.steps[stepIndex]
  const endsRound = stepIndex === block.steps.length - 1 && round < block.rounds
  const rests =
    endsRound && block.restBetweenSeconds > 0
      ? { seconds: block.restBetweenSeconds, kind: block.restKind }
      : { seconds: step?.restAfterSeconds ?? 0, kind: step?.restKind ?? 'still' }
  return rests.seconds > 0 ? [{ ...timed('rest', null, rests.seconds), restKind: rests.kind }] : []
}

function timed(kind: SegmentKind, side: WorkedSide, seconds: number): Piece {
  const ms = seconds * 1000
  const active = kind === 'hold' || kind === 'rep' || kind === 'flow'
  return { kind, side, rep: null, lengthMs: ms, plannedMs: ms, active, restKind: null }
}

/** One round of a step that was eased off. */
export const EasedRound = z.object({
  stepId: z.string(),
  /** From 1. */
  round: z.int().min(1),
  /** Whether the easier variant's own times hold; false keeps the times and changes words and picture only. */
  work: z.boolean(),
})

export type EasedRound = z.infer<typeof EasedRound>
