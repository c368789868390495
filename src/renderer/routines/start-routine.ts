// Starts a routine, with what was rated sore today as the picture from before, and opens the player.
import type { Refusal } from '../../shared/base/answer.ts'
import type { Input } from '../../shared/contract/api.ts'
import type { Rating } from '../../shared/journal/records.ts'
import { latestOfDay } from '../../shared/soreness/checks-of-day.ts'
import { hrefTo } from '../commands/routes.ts'
import { goTo } from '../commands/use-route.ts'
import type { Client } from '../state/client.ts'
import { appOf, now, useClient } from '../state/use-app.ts'

/** The id of a routine of the library, or a whole one that stands in none. */
export type Startable = Input<'session.start'>['routine']

/** Starts on a press; a refusal is told, and what was running goes on. */
export function useStartRoutine(): (routine: Startable, before?: readonly Rating[]) => Promise<void> {
  const client = useClient()
  return async (routine, before) => {
    const refusal = await startRoutine(client, routine, before)
    if (refusal) client.say(refusal.message)
  }
}

/** Opens the player once the session runs; a refusal says why it does not. */
export async function startRoutine(
  client: Client,
  routine: Startable,
  rated: readonly Rating[] = ratedNow(client),
): Promise<Refusal | null> {
  const before = [...rated]
  const refusal = await client.session('session.start', { routine, before })
  if (!refusal) goTo(hrefTo('session'))
  return refusal
}

function ratedNow(client: Client): Rating[] {
  const app = appOf(client)
  return latestOfDay(app.journal, now(app).today)
}
