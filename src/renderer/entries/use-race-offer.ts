// The stretch that is offered when a race that ended today is written down, unless something comes first or a session waits.
import { instant, readDay } from '../../shared/base/day.ts'
import type { Entry, Workout } from '../../shared/journal/records.ts'
import { advice } from '../../shared/recovery/advice.ts'
import { isRaceJustEnded, raceStretchId } from '../../shared/recovery/race-routines.ts'
import { appOf, now, useClient } from '../state/use-app.ts'

/** `before` is the workout as it stood, null for a new one. */
export function useRaceOffer(before: Workout | null): (entry: Entry) => string | null {
  const client = useClient()
  return (entry) => {
    const app = appOf(client)
    const { at, today } = now(app)
    const place = { today, timeZone: app.host.timeZone, dayStartMinutes: app.settings.dayStartMinutes }
    const isFree =
      app.session.session.type === 'idle' && advice(app.journal, app.settings.profile, today, at).raceStretch
    const race = entry.kind === 'workout' ? raceOf(entry) : null
    const isNew = race !== null && isRaceJustEnded(race, before, place)
    return isFree && isNew ? raceStretchId : null
  }
}

/** The race as it will be saved; null where it cannot be, which main says. */
function raceOf({ day, startedAt, durationSeconds, race }: Extract<Entry, { kind: 'workout' }>) {
  const on = readDay(day)
  const lastedSeconds = durationSeconds ?? null
  if (!on || (lastedSeconds ?? 0) > longestSeconds) return null
  return {
    day: on,
    startedAt: startedAt ? instant(startedAt) : null,
    durationSeconds: lastedSeconds,
    race: race ?? null,
  }
}

/** Far longer than any race, and still a time that a calendar knows. */
const longestSeconds = 100 * 24 * 60 * 60
