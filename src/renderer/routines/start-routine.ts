// The one way to start a routine: with what was rated sore today as the picture from before, and not unasked over what is left alone.
import type { Refusal } from '../../shared/base/answer.ts'
import type { Rating } from '../../shared/journal/records.ts'
import { leftAlone } from '../../shared/recovery/left-alone.ts'
import { findRoutine } from '../../shared/routines/builtin/index.ts'
import { sparing, touchingSteps } from '../../shared/routines/leave-alone.ts'
import type { Routine } from '../../shared/routines/routine.ts'
import { latestOfDay } from '../../shared/soreness/checks-of-day.ts'
import { standing } from '../../shared/soreness/standing.ts'
import { hrefTo } from '../commands/routes.ts'
import { goTo } from '../commands/use-route.ts'
import type { Client } from '../state/client.ts'
import { appOf, now, useClient } from '../state/use-app.ts'
import { type StartQuestions, startQuestions } from './start-question.ts'

/** The id of a routine of the library, or a whole one that stands in none. */
export type Startable = string | Routine

/** Starts on a press; a refusal is told, and what was running goes on. */
export function useStartRoutine(): (
  routine: Startable,
  before?: readonly Rating[] | undefined,
) => Promise<void> {
  const client = useClient()
  return async (routine, before) => {
    const refusal = await startRoutine(client, routine, before)
    if (refusal) client.say(refusal.message)
  }
}

/** Opens the player once the session runs; a refusal says why it does not. Null too where the runner would rather not. */
export async function startRoutine(
  client: Client,
  asked: Startable,
  rated: readonly Rating[] = ratedNow(client),
  questions: StartQuestions = startQuestions,
): Promise<Refusal | null> {
  const routine = await agreedOn(client, asked, questions)
  if (routine === null) return null
  const before = [...rated]
  const refusal = await client.session('session.start', { routine, before })
  if (!refusal) goTo(hrefTo('session'))
  return refusal
}

/** What is to be started, once the runner knows which of its steps touch what is to be left alone; null for nothing. */
async function agreedOn(
  client: Client,
  asked: Startable,
  questions: StartQuestions,
): Promise<Startable | null> {
  const app = appOf(client)
  const routine =
    typeof asked === 'string' ? (findRoutine(asked) ?? app.routines.find(({ id }) => id === asked)) : asked
  const alone = leftAlone(standing(app.journal, now(app).today))
  if (!routine || touchingSteps(routine, alone).length === 0) return asked
  const spared = sparing(routine, alone)
  const answer = await questions.ask({ routine, spared })
  if (answer === 'whole') return asked
  return answer === 'spared' ? spared.routine : null
}

function ratedNow(client: Client): Rating[] {
  const app = appOf(client)
  return latestOfDay(app.journal, now(app).today)
}
