// The stretch that is offered when a race that ended today is written down, unless something comes first or a session waits.
import { type Entry, JournalRecord, type Workout } from '../../../shared/journal/records.ts'
import { advice } from '../../../shared/recovery/advice.ts'
import { isRaceJustEnded, raceStretchId } from '../../../shared/recovery/race-routines.ts'
import { appOf, now, useClient } from '../../state/use-app.ts'

/** `before` is the workout as it stood, null for a new one. */
export function useRaceOffer(before: Workout | null): (entry: Entry) => string | null {
  const client = useClient()
  return (entry) => {
    const saved = JournalRecord.parse(entry)
    const app = appOf(client)
    const { at, today } = now(app)
    const place = { today, timeZone: app.host.timeZone, dayStartMinutes: app.settings.dayStartMinutes }
    const isFree =
      app.session.session.type === 'idle' && advice(app.journal, app.settings.profile, today, at).raceStretch
    const isNew = saved.kind === 'workout' && isRaceJustEnded(saved, before, place)
    return isFree && isNew ? raceStretchId : null
  }
}
