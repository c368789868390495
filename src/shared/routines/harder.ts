// The harder way of a step, offered once after three comfortable sessions (routines.md 5), and the routine with it swapped in.
import type { Journal } from '../journal/change.ts'
import { sessionsBack } from '../journal/days.ts'
import type { Rating, Session } from '../journal/records.ts'
import type { Routine, Step, Variant } from './routine.ts'
import { stepInWay } from './variant.ts'

/** How many sessions in a row go well before the harder way is offered (ours). */
const comfortableSessions = 3

/** `key` names the offer among those made: own routines may use one step id for different steps. */
export type HarderOffer = { key: string; stepId: string; name: string; harder: Variant }

/** The first step of the routine whose harder way can be offered now; `offered` holds the keys of those that were. */
export function harderOffer(
  journal: Journal,
  routine: Routine,
  offered: readonly string[],
): HarderOffer | null {
  const open = stepsOf(routine).flatMap((step) => {
    const { id: stepId, name, harder } = step
    const offer = harder && { key: `${stepId}: ${harder.name}`, stepId, name, harder }
    return offer && !offered.includes(offer.key) ? [{ step, offer }] : []
  })
  if (open.length === 0) return null
  const lastOnes = open.map((one) => ({ ...one, last: lastWith(journal, one.step) }))
  const comfortable = lastOnes.find(
    ({ step, last }) => last.length === comfortableSessions && last.every((one) => wentWell(one, step)),
  )
  return comfortable?.offer ?? null
}

/** As far back as it takes: a step that is done often is found in the last weeks. */
function lastWith(journal: Journal, step: Step): Session[] {
  const found: Session[] = []
  for (const session of sessionsBack(journal)) {
    if (logOf(session, step)) found.push(session)
    if (found.length === comfortableSessions) break
  }
  return found
}

/** The routine with the harder way of one step; the step keeps its id, and its own way becomes the easier one. */
export function withHarder(routine: Routine, stepId: string): Routine {
  const swap = (step: Step) => (step.id === stepId && step.harder ? harderStep(step, step.harder) : step)
  return {
    ...routine,
    // It stands in no library, so starting it again means this one and not its id.
    builtIn: false,
    blocks: routine.blocks.map((block) => ({ ...block, steps: block.steps.map(swap) })),
  }
}

function harderStep(step: Step, harder: Variant): Step {
  return {
    ...stepInWay(step, harder),
    harder: null,
    easier: {
      name: step.name,
      instruction: step.instruction,
      figure: step.figure,
      work: harder.work ? step.work : null,
      sides: harder.sides ? step.sides : null,
      loads: step.loads,
    },
  }
}

function wentWell(session: Session, step: Step): boolean {
  const log = logOf(session, step)
  return log?.outcome === 'done' && !log.eased && !isSorer(session, step)
}

/** Whether a place that the step works was rated higher after the session than before it. */
function isSorer({ before, after }: Session, { serves }: Step): boolean {
  return after.some((rating) => {
    const earlier = before.find((known) => isSamePlace(known, rating))
    const served = serves.some(({ region }) => region === rating.region)
    return served && earlier !== undefined && rating.value > earlier.value
  })
}

/** By name as well: steps that runners describe themselves share their ids. */
function logOf(session: Session, step: Step) {
  return session.steps.find(({ stepId, name }) => stepId === step.id && name === step.name)
}

function isSamePlace(one: Rating, other: Rating): boolean {
  return one.region === other.region && one.side === other.side
}

function stepsOf({ blocks }: Routine): Step[] {
  return blocks.flatMap(({ steps }) => steps)
}
