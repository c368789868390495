// Starts a routine, with what was rated sore today as the picture from before, and opens the player.
import type { Input, Refusal } from '../shared/api.ts'
import { type Day, epochOf } from '../shared/day.ts'
import type { Journal } from '../shared/journal/change.ts'
import type { Rating } from '../shared/journal/records.ts'
import type { Ready } from './app-state.ts'
import type { Client } from './client.ts'
import { hrefTo } from './routes.ts'
import { now, useApp, useClient } from './use-app.ts'
import { goTo } from './use-route.ts'

/** The id of a routine of the library, or a whole one that stands in none. */
export type Startable = Input<'session.start'>['routine']

/** Starts on a press; a refusal is told, and what was running goes on. */
export function useStartRoutine(): (routine: Startable, before?: readonly Rating[]) => Promise<void> {
  const app = useApp()
  const client = useClient()
  return async (routine, before) => {
    const refusal = await startRoutine(client, app, routine, before)
    if (refusal) client.say(refusal.message)
  }
}

/** Opens the player once the session runs; a refusal says why it does not. */
export async function startRoutine(
  client: Client,
  app: Ready,
  routine: Startable,
  rated: readonly Rating[] = ratedToday(app.journal, now(app).today),
): Promise<Refusal | null> {
  const before = [...rated]
  const refusal = await client.session('session.start', { routine, before })
  if (!refusal) goTo(hrefTo('session'))
  return refusal
}

/** The last rating of each place in the checks of a day; one that says nothing else is sore ends those before it. */
export function ratedToday(journal: Journal, today: Day): Rating[] {
  const records = [...(journal.months.get(today.slice(0, 7))?.values() ?? [])]
  const checks = records
    .filter((record) => record.kind === 'soreness')
    .filter((check) => check.day === today)
    .sort((one, other) => epochOf(one.checkedAt) - epochOf(other.checkedAt))
  const places = new Map<string, Rating>()
  for (const { ratings, nothingElseSore } of checks) {
    if (nothingElseSore) places.clear()
    for (const rating of ratings) places.set(`${rating.region}:${rating.side}`, rating)
  }
  return [...places.values()]
}
