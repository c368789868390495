// What is said when a workout is saved: of a run far beside those of the month before it, by how much it was longer.
import { readDay } from '../../../shared/base/day.ts'
import type { Entry } from '../../../shared/journal/records.ts'
import { longRun } from '../../../shared/trends/long-run.ts'
import { numberText } from '../../../shared/words/dates.ts'
import { distanceText } from '../../../shared/words/units.ts'
import { appOf, useClient } from '../../state/use-app.ts'
import { usePreferences } from '../../state/use-preferences.ts'

/** `said` is what is said of every workout. */
export function useSaidOfRun(said: string): (entry: Entry) => string {
  const client = useClient()
  const { locale, unit } = usePreferences()
  return (entry) => {
    const on = readDay(entry.day)
    if (entry.kind !== 'workout' || on === null) return said
    const { modality, race = null, distanceMeters = null } = entry
    const far = longRun(appOf(client).journal, { day: on, modality, race, distanceMeters })
    if (!far || distanceMeters === null) return said
    const distance = (meters: number) => distanceText(meters, locale, unit)
    return `${said} ${distance(distanceMeters)} is ${numberText(far.ratio, locale)} times your longest run of the 30 days before (${distance(far.longestMeters)}).`
  }
}
