// What a routine is: blocks of steps, each a hold, counted reps or a flow, with its sides, times and places of the body.
import { regions } from '../anatomy/body.ts'
import { z } from '../base/schema.ts'
import { routineFamilies } from '../journal/records.ts'
import { comfortRule } from './comfort-rule.ts'

const seconds = (name: string, least: number, most: number) =>
  z
    .int(`${name} is a whole number of seconds.`)
    .min(least, `${name} is at least ${least} s.`)
    .max(most, `${name} is at most ${most} s.`)

/** One held position, or one phase, within a rep. */
export const Phase = z.object({
  /** What is said and shown in it, `Press together`; null where a rep has one position only. */
  label: z.string().trim().min(1).max(60).nullable().default(null),
  holdSeconds: seconds('A hold', 1, 600),
})

export const Hold = z.object({ type: z.literal('hold'), seconds: seconds('A hold', 1, 3600) })
export const Reps = z.object({
  type: z.literal('reps'),
  count: z.int('Reps are a whole number.').min(1, 'At least 1 rep.').max(500, 'At most 500 reps.'),
  /** One entry: a rep of one position or one movement; two: both ends are held or worked. */
  phases: z.array(Phase).min(1).max(2),
  /** `tempo` counts the phases by the clock; `done` waits for the runner after each rep's worth of work. */
  pace: z.enum(['tempo', 'done']).default('tempo'),
})
export const Flow = z.object({
  type: z.literal('flow'),
  seconds: seconds('A flow', 1, 7200),
  /** Counts up and waits for Done; the seconds are what is planned. */
  open: z.literal(true).optional(),
})
export type Reps = z.infer<typeof Reps>
export const Work = z.discriminatedUnion('type', [Hold, Reps, Flow])
export type Work = z.infer<typeof Work>

/**
 * `none`: the middle or both at once; `left_right`: all of the left, then the same on the right; `alternating`: one rep left, one right.
 * Reps are counted for each side.
 */
export const SideRule = z.enum(['none', 'left_right', 'alternating'])
export type SideRule = z.infer<typeof SideRule>

/** A place of a step: the region, on the named side or the other one, and in which phase (null: in all). */
export const Served = z.object({
  region: z.enum(regions),
  on: z.enum(['same', 'other', 'both', 'middle']),
  phase: z
    .union([z.literal(0), z.literal(1)])
    .nullable()
    .default(null),
})

export const Variant = z.object({
  name: z.string().trim().min(1, 'This way needs a name.').max(80),
  instruction: z.string().trim().min(1, 'Say in a few words how it is done.').max(400),
  figure: z.string().max(60).nullable().default(null),
  /** What is done instead; null keeps the step's own work. */
  work: Work.nullable().default(null),
  sides: SideRule.nullable().default(null),
  /** What this way also puts load on, in place of what the step does. */
  loads: z.array(Served).default([]),
})

export const Step = z.object({
  id: z.string().min(1).max(80),
  name: z.string().trim().min(1, 'A step needs a name.').max(80),
  /** Two or three short sentences. */
  instruction: z.string().trim().max(600).default(''),
  comfort: z.string().trim().max(200).default(comfortRule),
  /** Which picture: an id of the figures; null shows none. */
  figure: z.string().max(60).nullable().default(null),
  work: Work,
  sides: SideRule.default('none'),
  getReadySeconds: seconds('Get ready', 0, 120).default(5),
  /** Time at every change of sides; the second side is never shortened for it. */
  switchSeconds: seconds('A change of sides', 0, 120).default(5),
  /** Time to move from one position of a rep to the other, so that a hold begins when its position is reached. */
  moveSeconds: seconds('A move', 0, 120).default(0),
  restAfterSeconds: seconds('A rest', 0, 1800).default(0),
  restKind: z.enum(['still', 'moving']).default('still'),
  /** Where it works; the muscles among them are asked about at the end. */
  serves: z.array(Served).default([]),
  /** What it puts load on besides: joints, tendons and bones that bear or bend, and muscles that work along. */
  loads: z.array(Served).default([]),
  easier: Variant.nullable().default(null),
  harder: Variant.nullable().default(null),
})
export type Step = z.infer<typeof Step>
export type Served = z.infer<typeof Served>
export type Variant = z.infer<typeof Variant>

export const Block = z.object({
  /** How often the block is done; a circuit has several rounds. */
  rounds: z
    .int('Rounds are a whole number.')
    .min(1, 'At least 1 round.')
    .max(50, 'At most 50 rounds.')
    .default(1),
  /** Between two rounds, in place of the rest after the last step where it is more than 0. */
  restBetweenSeconds: seconds('A rest between rounds', 0, 1800).default(0),
  restKind: z.enum(['still', 'moving']).default('still'),
  steps: z.array(Step).min(1, 'A block needs at least one step.'),
})

export type Block = z.infer<typeof Block>

/** The player works its way out anew at each change, which a routine without bounds would make slow. */
const mostPositions = 5000

export const Routine = z
  .object({
    id: z.string().min(1).max(80),
    name: z.string().trim().min(1, 'A routine needs a name.').max(80),
    family: z.enum(routineFamilies),
    summary: z.string().max(400).default(''),
    builtIn: z.boolean().default(false),
    blocks: z.array(Block).min(1, 'A routine needs at least one step.').max(50),
  })
  .superRefine((routine, context) => {
    const seen = new Set<string>()
    routine.blocks.forEach((block, blockIndex) => {
      block.steps.forEach((step, stepIndex) => {
        if (seen.has(step.id))
          context.addIssue({
            code: 'custom',
            path: ['blocks', blockIndex, 'steps', stepIndex, 'id'],
            message: `Two steps have the id "${step.id}".`,
          })
        seen.add(step.id)
      })
    })
    if (routine.blocks.reduce((sum, block) => sum + positionsOf(block), 0) > mostPositions)
      context.addIssue({
        code: 'custom',
        path: ['blocks'],
        message: 'This is too long for one routine: all holds and reps together can be 5,000 at most.',
      })
  })
export type Routine = z.infer<typeof Routine>

/** What a file of routines holds: one or several, with the version of this form. */
export const RoutineFile = z.strictObject({
  afterrunRoutines: z.literal(1, 'This file is from another version of Afterrun.'),
  routines: z.array(Routine).min(1, 'There is no routine in this file.').max(500),
})
export type RoutineFile = z.infer<typeof RoutineFile>

function positionsOf({ rounds, steps }: Block): number {
  const ofWork = (work: Work) => 2 * (work.type === 'reps' ? work.count * work.phases.length : 1)
  const ofStep = ({ work, easier, harder }: Step) =>
    Math.max(...[work, easier?.work ?? work, harder?.work ?? work].map(ofWork))
  return rounds * steps.reduce((sum, step) => sum + ofStep(step), 0)
}
