// Starts a routine, with what was rated sore today as the picture from before.
import type { Input, Refusal } from '../../../shared/api.ts'
import type { Day } from '../../../shared/day.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import type { Client, Ready } from '../../client.ts'
import { hrefTo } from '../../routes.ts'
import { now } from '../../use-app.ts'
import { goTo } from '../../use-route.ts'

/** The id of a built-in routine, or a whole one that the runner has put together. */
type Startable = Input<'session.start'>['routine']

/** Opens the player once the session runs; a refusal says why it does not. */
export async function startRoutine(client: Client, app: Ready, routine: Startable): Promise<Refusal | null> {
  const before = ratedToday(app.journal, now(app).today)
  const refusal = await client.session('session.start', { routine, before })
  if (!refusal) goTo(hrefTo('session'))
  return refusal
}

/** The last rating of each place in the checks of a day. */
export function ratedToday(journal: Journal, today: Day): Rating[] {
  const records = [...(journal.months.get(today.slice(0, 7))?.values() ?? [])]
  const checks = records
    .filter((record) => record.kind === 'soreness')
    .filter((check) => check.day === today)
    .sort((one, other) => one.loggedAt.localeCompare(other.loggedAt))
  const places = new Map<string, Rating>()
  for (const rating of checks.flatMap(({ ratings }) => ratings))
    places.set(`${rating.region}:${rating.side}`, rating)
  return [...places.values()]
}
