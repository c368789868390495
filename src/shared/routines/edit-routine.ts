// Edits of a routine as a whole: steps added, removed and moved, rounds, name; each gives a valid routine or says what is wrong.
import { sentence } from '../base/schema-words.ts'
import { comfortRule } from './comfort-rule.ts'
import { guessFamily } from './guess-family.ts'
import { type Block, Routine, type Step } from './routine.ts'
import { stepsOf } from './steps.ts'

/** Where a step stands: its block, and its index there, both from 0. */
export type StepPosition = { block: number; index: number }

/** The routine after an edit, or why it cannot be: one sentence for the field that was edited. */
export type EditedRoutine = { ok: true; routine: Routine } | { ok: false; problem: string }

/** A copy under its own id; a name in use gets a number. */
export function copyRoutine(routine: Routine, id: string, takenNames: readonly string[]): Routine {
  const name = `${routine.name.slice(0, 64)}, ${routine.builtIn ? 'my way' : 'copy'}`
  return { ...routine, id, name: freeName(name, ' ', takenNames), builtIn: false }
}

/** A routine to begin with, of the kind that its steps are; without any, of one that is still to be described. */
export function newRoutine(
  id: string,
  takenNames: readonly string[],
  steps: readonly Step[] = [blankStep],
): Routine {
  const name = freeName('New routine', ' ', takenNames)
  const own: Step[] = []
  for (const step of steps) own.push(freshAmong(own, step))
  return Routine.parse({ id, name, family: guessFamily(steps), blocks: [{ steps: own }] })
}

/** The step under an id that the routine does not have yet. */
export function freshStep(routine: Routine, step: Step): Step {
  return freshAmong(stepsOf(routine), step)
}

/** What `Blank step` adds. */
export const blankStep: Step = {
  id: 'step',
  name: 'New step',
  instruction: '',
  comfort: comfortRule,
  figure: null,
  work: { type: 'hold', seconds: 30 },
  sides: 'none',
  getReadySeconds: 5,
  switchSeconds: 5,
  moveSeconds: 2,
  restAfterSeconds: 0,
  restKind: 'still',
  serves: [],
  loads: [],
  easier: null,
  harder: null,
}

export function positionOf({ blocks }: Routine, stepId: string): StepPosition | null {
  for (const [block, { steps }] of blocks.entries()) {
    const index = steps.findIndex(({ id }) => id === stepId)
    if (index >= 0) return { block, index }
  }
  return null
}

/** Puts steps in their order after another one, or at the end, each under an id of its own. */
export function addSteps(routine: Routine, steps: readonly Step[], afterId: string | null): EditedRoutine {
  return steps.reduce<{ edited: EditedRoutine; after: string | null }>(
    ({ edited, after }, step) => {
      if (!edited.ok) return { edited, after }
      const fresh = freshStep(edited.routine, step)
      return { edited: addStep(edited.routine, fresh, after), after: fresh.id }
    },
    { edited: { ok: true, routine }, after: afterId },
  ).edited
}

/** Puts a step after another one, or at the end. */
export function addStep(routine: Routine, step: Step, afterId: string | null): EditedRoutine {
  const after = afterId === null ? null : positionOf(routine, afterId)
  const last = routine.blocks.length - 1
  const at = after
    ? { block: after.block, index: after.index + 1 }
    : { block: last, index: routine.blocks[last]?.steps.length ?? 0 }
  return checked(withBlocks(routine, insertAt(routine.blocks, step, at)))
}

export function removeStep(routine: Routine, stepId: string): EditedRoutine {
  return checked(withBlocks(routine, filled(without(routine.blocks, stepId))))
}

/** `to` counts without the step itself; a block that is left empty goes. */
export function moveStep(routine: Routine, stepId: string, to: StepPosition): EditedRoutine {
  const step = stepsOf(routine).find(({ id }) => id === stepId)
  if (!step) return { ok: true, routine }
  return checked(withBlocks(routine, filled(insertAt(without(routine.blocks, stepId), step, to))))
}

/** The next place towards the start, past the border of a block too; null at the very start. */
export function positionAbove(routine: Routine, stepId: string): StepPosition | null {
  const at = positionOf(routine, stepId)
  if (!at) return null
  if (at.index > 0) return { block: at.block, index: at.index - 1 }
  const above = routine.blocks[at.block - 1]
  return above ? { block: at.block - 1, index: above.steps.length } : null
}

export function positionBelow(routine: Routine, stepId: string): StepPosition | null {
  const at = positionOf(routine, stepId)
  const block = at && routine.blocks[at.block]
  if (!at || !block) return null
  if (at.index < block.steps.length - 1) return { block: at.block, index: at.index + 1 }
  return routine.blocks[at.block + 1] ? { block: at.block + 1, index: 0 } : null
}

/** From this step on the block has rounds of its own. */
export function splitBefore(routine: Routine, stepId: string): EditedRoutine {
  const at = positionOf(routine, stepId)
  const block = at && routine.blocks[at.block]
  if (!at || !block || at.index === 0) return { ok: true, routine }
  const halves = [block.steps.slice(0, at.index), block.steps.slice(at.index)]
  const blocks = halves.map((steps) => ({ ...block, steps }))
  return checked(withBlocks(routine, routine.blocks.toSpliced(at.block, 1, ...blocks)))
}

/** The block becomes the end of the one above, and takes on its rounds. */
export function joinAbove(routine: Routine, block: number): EditedRoutine {
  const above = routine.blocks[block - 1]
  const joined = routine.blocks[block]
  if (!above || !joined) return { ok: true, routine }
  const steps = [...above.steps, ...joined.steps]
  return checked(withBlocks(routine, routine.blocks.toSpliced(block - 1, 2, { ...above, steps })))
}

export function editBlock(routine: Routine, block: number, change: Partial<Block>): EditedRoutine {
  const blocks = routine.blocks.map((one, index) => (index === block ? { ...one, ...change } : one))
  return checked(withBlocks(routine, blocks))
}

export function editStep(routine: Routine, stepId: string, change: (step: Step) => Step): EditedRoutine {
  const blocks = routine.blocks.map((block) => ({
    ...block,
    steps: block.steps.map((step) => (step.id === stepId ? change(step) : step)),
  }))
  return checked(withBlocks(routine, blocks))
}

export function editFacts(
  routine: Routine,
  change: Partial<Pick<Routine, 'name' | 'family'>>,
): EditedRoutine {
  return checked({ ...routine, ...change })
}

function checked(routine: Routine): EditedRoutine {
  const parsed = Routine.safeParse(routine)
  if (parsed.success) return { ok: true, routine: parsed.data }
  return { ok: false, problem: sentence(parsed.error.issues[0]?.message ?? '') }
}

function withBlocks(routine: Routine, blocks: Block[]): Routine {
  return { ...routine, blocks }
}

function without(blocks: readonly Block[], stepId: string): Block[] {
  return blocks.map((block) => ({ ...block, steps: block.steps.filter(({ id }) => id !== stepId) }))
}

function insertAt(blocks: readonly Block[], step: Step, to: StepPosition): Block[] {
  return blocks.map((block, index) =>
    index === to.block ? { ...block, steps: block.steps.toSpliced(to.index, 0, step) } : block,
  )
}

function freshAmong(steps: readonly Step[], step: Step): Step {
  return {
    ...step,
    id: freeName(
      step.id.slice(0, 72),
      '-',
      steps.map(({ id }) => id),
    ),
  }
}

function filled(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ steps }) => steps.length > 0)
}

/** The name itself, or with the first number from 2 on that makes it a new one. */
function freeName(name: string, joint: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name}${joint}${number}`)) number += 1
  return `${name}${joint}${number}`
}
