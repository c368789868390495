// Edits of one step: its typed fields as they stand in the editor, and the kind of its work.
import { longestText } from '../base/longest-text.ts'
import { type EditedRoutine, editStep } from './edit-routine.ts'
import type { Reps, Routine, Step, Work } from './routine.ts'
import { stepsOf } from './steps.ts'

/** What a runner chooses between; reps with one and with two positions are one type of work. */
export type WorkKind = 'hold' | 'reps' | 'reps_two' | 'flow'

/** The fields that are typed in. */
export type StepField =
  | 'name'
  | 'instruction'
  | 'comfort'
  | 'seconds'
  | 'count'
  | 'firstHold'
  | 'secondHold'
  | 'firstLabel'
  | 'secondLabel'
  | 'getReadySeconds'
  | 'switchSeconds'
  | 'moveSeconds'
  | 'restAfterSeconds'

export function kindOf({ work }: Pick<Step, 'work'>): WorkKind {
  if (work.type !== 'reps') return work.type
  return work.phases.length === 2 ? 'reps_two' : 'reps'
}

/** The text that a field shows; empty where the step has no such thing. */
export function fieldText(step: Step, field: StepField): string {
  const { work } = step
  const [first, second] = work.type === 'reps' ? work.phases : []
  switch (field) {
    case 'seconds':
      return work.type === 'reps' ? '' : String(work.seconds)
    case 'count':
      return work.type === 'reps' ? String(work.count) : ''
    case 'firstHold':
      return first ? String(first.holdSeconds) : ''
    case 'secondHold':
      return second ? String(second.holdSeconds) : ''
    case 'firstLabel':
      return first?.label ?? ''
    case 'secondLabel':
      return second?.label ?? ''
    default:
      return String(step[field])
  }
}

/** What was typed, put in its place; a number that cannot be read is refused as the field's own rule says. */
export function editField(routine: Routine, stepId: string, field: StepField, text: string): EditedRoutine {
  return editStep(routine, stepId, (step) => stepWithField(step, field, text))
}

/** Not checked yet: the text may be one that the field cannot take. */
export function stepWithField(step: Step, field: StepField, text: string): Step {
  switch (field) {
    case 'name':
    case 'instruction':
    case 'comfort':
      return { ...step, [field]: text }
    case 'getReadySeconds':
    case 'switchSeconds':
    case 'moveSeconds':
    case 'restAfterSeconds':
      return { ...step, [field]: readNumber(text) }
    default:
      return { ...step, work: workWith(step.work, field, text) }
  }
}

export function editKind(routine: Routine, stepId: string, kind: WorkKind): EditedRoutine {
  const step = stepsOf(routine).find(({ id }) => id === stepId)
  if (!step || kindOf(step) === kind) return { ok: true, routine }
  return editStep(routine, stepId, (old) => ({ ...old, ...ofKind(kind, old) }))
}

/** Keeps what the two kinds share: a hold's seconds become the seconds of a rep, and back; only reps are done in turn. */
export function ofKind(kind: WorkKind, { work, sides }: Pick<Step, 'work' | 'sides'>) {
  const inTurn = sides === 'alternating' && (kind === 'hold' || kind === 'flow')
  return { work: workOf(kind, work), sides: inTurn ? ('left_right' as const) : sides }
}

/** A whole or decimal number with point or comma; NaN for anything else, an empty field or one that is too long too. */
export function readNumber(text: string): number {
  if (text.length > longestText) return Number.NaN
  const written = text.trim().replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN
}

function workWith(work: Work, field: StepField, text: string): Work {
  if (work.type !== 'reps') return field === 'seconds' ? { ...work, seconds: readNumber(text) } : work
  if (field === 'count') return { ...work, count: readNumber(text) }
  const position = field === 'firstHold' || field === 'firstLabel' ? 0 : 1
  const change =
    field === 'firstHold' || field === 'secondHold'
      ? { holdSeconds: readNumber(text) }
      : { label: text.trim() === '' ? null : text }
  return {
    ...work,
    phases: work.phases.map((phase, index) => (index === position ? { ...phase, ...change } : phase)),
  }
}

function workOf(kind: WorkKind, before: Work): Work {
  const held = before.type === 'reps' ? (before.phases[0]?.holdSeconds ?? 5) : Math.min(before.seconds, 600)
  if (kind === 'hold' || kind === 'flow') return { type: kind, seconds: held }
  const reps: Reps = before.type === 'reps' ? before : { type: 'reps', count: 10, phases: [], pace: 'tempo' }
  const first = reps.phases[0] ?? { label: null, holdSeconds: Math.min(held, 10) }
  if (kind === 'reps') return { ...reps, phases: [{ ...first, label: null }] }
  return { ...reps, phases: [first, { label: null, holdSeconds: first.holdSeconds }] }
}
