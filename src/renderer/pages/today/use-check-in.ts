// Today's check-in: the soreness check and the night of the day, edited in place and saved as they are written.
import { useMemo } from 'react'
import { addDays } from '../../../shared/day.ts'
import { allRecords } from '../../../shared/journal/change.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import type { Sleep } from '../../../shared/units.ts'
import { withRating } from '../../parts/body-map/shapes.ts'
import type { OnRate } from '../../parts/body-map/use-body-map.ts'
import { now, useApp } from '../../use-app.ts'
import { latestCheck, nightOf } from '../journal/day-records.ts'
import { changedNight, type Fresh, withRatings } from './check-in.ts'
import { useAutosave } from './use-autosave.ts'

export type CheckIn = ReturnType<typeof useCheckIn>

const noRatings: readonly Rating[] = []

export function useCheckIn() {
  const app = useApp()
  const { at, today } = now(app)
  const records = useMemo(() => allRecords(app.journal), [app.journal])
  const check = useAutosave(latestCheck(records, today), 'Soreness of today taken out.')
  const night = useAutosave(nightOf(records, today), 'Night taken out.')
  const yesterday = latestCheck(records, addDays(today, -1))
  const fresh = (): Fresh => ({ id: crypto.randomUUID(), day: today, at })

  const ratings = check.value?.ratings ?? noRatings
  const nothingElseSore = check.value?.nothingElseSore ?? false
  const writeCheck = (next: readonly Rating[], nothing: boolean) =>
    check.write(withRatings(check.value, next, nothing, fresh()))
  const rate: OnRate = (place, value) => writeCheck(withRating(ratings, place, value), nothingElseSore)

  return {
    ratings,
    nothingElseSore,
    rate,
    /** Says, or takes back, that no other place is sore. */
    toggleNothingElse: () => writeCheck(ratings, !nothingElseSore),
    sameAsYesterday: yesterday ? () => writeCheck(yesterday.ratings, yesterday.nothingElseSore) : null,
    checkProblem: check.refusal?.message,
    night: night.value,
    setSleep: (sleep: Sleep | null) =>
      night.write(changedNight(night.value, { sleep }, app.host.timeZone, fresh())),
    setQuality: (quality: number | null) =>
      night.write(changedNight(night.value, { quality }, app.host.timeZone, fresh())),
    nightProblem: night.refusal?.message,
  }
}
