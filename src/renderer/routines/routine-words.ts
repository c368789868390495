// A routine and its steps in words: how long, how often, on which side.
import { capitalised } from '../../shared/base/words.ts'
import type { Routine, Step } from '../../shared/routines/routine.ts'
import { stepsOf } from '../../shared/routines/steps.ts'
import { totals } from '../../shared/routines/timeline.ts'
import { clockText } from './times.ts'

/** `14:20`, or `11:30 – 17:10` where reps wait for Done. */
export function totalTime(routine: Routine): string {
  const { leastMs, mostMs } = totals(routine)
  const least = clockText(leastMs / 1000)
  return leastMs === mostMs ? least : `${least} – ${clockText(mostMs / 1000)}`
}

export function stepCount({ blocks }: Routine): string {
  const steps = blocks.reduce((sum, block) => sum + block.steps.length, 0)
  const rounds = blocks.length === 1 ? (blocks[0]?.rounds ?? 1) : 1
  return `${steps} ${steps === 1 ? 'step' : 'steps'}${rounds > 1 ? `, ${rounds} rounds` : ''}`
}

/** `hold 30 s`, `12 reps, 10 s in both positions, 2 s between`, `keep moving 5 min`. */
export function workWords({ work, moveSeconds = 0 }: Pick<Step, 'work'> & Partial<Step>): string {
  if (work.type === 'hold') return `hold ${timeWords(work.seconds)}`
  if (work.type === 'flow') return `keep moving ${timeWords(work.seconds)}`
  const reps = `${work.count} ${work.count === 1 ? 'rep' : 'reps'}`
  if (work.pace === 'done') return `${reps}, at your own pace`
  const [first, second] = work.phases
  if (!first) return reps
  if (!second) return `${reps}, ${timeWords(first.holdSeconds)} each`
  const between = moveSeconds > 0 ? `, ${timeWords(moveSeconds)} between` : ''
  return first.holdSeconds === second.holdSeconds
    ? `${reps}, ${timeWords(first.holdSeconds)} in both positions${between}`
    : `${reps}, ${timeWords(first.holdSeconds)} and ${timeWords(second.holdSeconds)}${between}`
}

export function sideWords({ sides }: Pick<Step, 'sides'>): string | null {
  if (sides === 'left_right') return 'left, then right'
  return sides === 'alternating' ? 'left and right in turn' : null
}

/** Seconds up to two minutes, then minutes: `45 s`, `5 min`, `2:30 min`. */
export function timeWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${clockText(seconds)} min`
}

/**
 * How a step is done, where `the named leg` of its instruction is the leg that is on: `your left leg`, or `one leg` as
 * long as no side is.
 */
export function instructionWords(instruction: string, side: 'left' | 'right' | null): string {
  return instruction.replace(/\b(t)he named(?= \p{L})/giu, (_, first: string) => {
    const words = side === null ? 'one' : `your ${side}`
    return first === 'T' ? capitalised(words) : words
  })
}

/** Whether a step of it is run. */
export function hasRunning(routine: Routine): boolean {
  return stepsOf(routine).some(({ figure }) => figure === 'jog')
}

/** The picture that stands for a routine: that of the first step that has one. */
export function figureOf({ blocks }: Routine): string | null {
  return blocks.flatMap((block) => block.steps).find((step) => step.figure !== null)?.figure ?? null
}
