// The way back after a race, worked out anew with each minute and each Change.
import { findRecord } from '../../shared/journal/change.ts'
import { raceOnWayBack, type WayBack, wayBack } from '../../shared/recovery/way-back.ts'
import { useApp } from './use-app.ts'
import { useJournal } from './use-journal.ts'
import { useMoment } from './use-moment.ts'

/** `raceId` null asks for the one that is under way; null where there is none. */
export function useWayBack(raceId: string | null): WayBack | null {
  const { at, today } = useMoment()
  const profile = useApp(({ settings }) => settings.profile)
  return useJournal(
    (journal) => {
      const race =
        raceId === null
          ? raceOnWayBack(journal, profile.experience, today)
          : (findRecord(journal, raceId) ?? null)
      return race?.kind === 'workout' ? wayBack(journal, race, profile, today, at) : null
    },
    [raceId, profile, today, at],
  )
}
