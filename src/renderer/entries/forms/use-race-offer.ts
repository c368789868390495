// The stretch that is offered when a race that ended today is written down, unless something comes first or a session waits.
import { addDays } from '../../../shared/base/day.ts'
import { recordsBetween } from '../../../shared/journal/days.ts'
import { type Entry, JournalRecord, type Workout } from '../../../shared/journal/records.ts'
import { loggedSafety } from '../../../shared/recovery/logged-safety.ts'
import { isRaceJustEnded, raceStretchId } from '../../../shared/recovery/race-routines.ts'
import { statesHeld } from '../../../shared/soreness/rest-first.ts'
import { appOf, now, useClient } from '../../state/use-app.ts'

/** What the screen looks at: a cause up to 28 days ago, and the runs of the 30 days before that. */
const lookBackDays = 60

/** `before` is the workout as it stood, null for a new one. */
export function useRaceOffer(before: Workout | null): (entry: Entry) => string | null {
  const client = useClient()
  return (entry) => {
    const saved = JournalRecord.parse(entry)
    const app = appOf(client)
    const { today } = now(app)
    const place = { today, timeZone: app.host.timeZone, dayStartMinutes: app.settings.dayStartMinutes }
    const records = recordsBetween(app.journal, addDays(today, -lookBackDays), today)
    const isFree =
      app.session.session.type === 'idle' &&
      statesHeld(records, today).length === 0 &&
      !loggedSafety(records, today).blockRecoverySuggestions
    const isNew = saved.kind === 'workout' && isRaceJustEnded(saved, before, place)
    return isFree && isNew ? raceStretchId : null
  }
}
