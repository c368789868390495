// The last soreness check of a day, mended on the map of that day and saved as it is pressed.
import { useMemo } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { recordsOn } from '../../../shared/journal/days.ts'
import type { Rating } from '../../../shared/journal/records.ts'
import { lastCheckOfDay } from '../../../shared/soreness/checks-of-day.ts'
import { withFeel, withRatings } from '../../../shared/soreness/ratings.ts'
import { useAutosave } from '../../entries/use-autosave.ts'
import type { OnFeel, OnRate } from '../../parts/body-map/use-body-map.ts'

export function useDayCheck(journal: Journal, day: Day) {
  const stored = useMemo(() => lastCheckOfDay(recordsOn(journal, day), day), [journal, day])
  const { value: check, refusal, write } = useAutosave(day, stored, 'Check-in deleted.')
  /** A check-in in which nothing is said any more goes, as on Today. */
  const rated = (ratings: Rating[]) =>
    check && write(ratings.length > 0 || check.nothingElseSore ? { ...check, ratings } : null)
  const rate: OnRate = (places, value) => check && rated(withRatings(check.ratings, places, value))
  const sayFeel: OnFeel = (place, feel) => check && rated(withFeel(check.ratings, place, feel))
  return { check, rate, sayFeel, problem: refusal?.message }
}
