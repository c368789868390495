// Whether the check-in stands folded to one line: done when the page is opened, or folded by a press; it never folds under the hand.
import { useState } from 'react'
import { addDays, type Day, type Instant } from '../../../../shared/base/day.ts'
import type { Journal } from '../../../../shared/journal/change.ts'
import { recordsBetween } from '../../../../shared/journal/days.ts'
import { sleptMinutes } from '../../../../shared/journal/nights.ts'
import { lastCheckOfDay } from '../../../../shared/soreness/checks-of-day.ts'
import { standing } from '../../../../shared/soreness/standing.ts'
import { stillOpen, stillSo, stillUnwell } from '../../../../shared/soreness/still-so.ts'
import { nightOf } from '../../../entries/day-records.ts'
import { useJournal } from '../../../state/use-journal.ts'
import { useMoment } from '../../../state/use-moment.ts'
import { checksAt, contextAt } from './check-in.ts'

export function useFold() {
  const { at, today } = useMoment()
  const isDone = useJournal((journal) => isCheckInDone(journal, today, at), [today, at])
  const [held, setHeld] = useState({ day: today, folded: isDone })
  const set = (folded: boolean) => setHeld({ day: today, folded })
  return { folded: held.day === today && held.folded, fold: () => set(true), open: () => set(false) }
}

/** Soreness and the night are logged, nothing of an earlier day is asked any more, and no hard session has ended since. */
export function isCheckInDone(journal: Journal, today: Day, at: Instant): boolean {
  const records = recordsBetween(journal, addDays(today, -1), today)
  const check = lastCheckOfDay(records, today)
  const night = nightOf(records, today)
  if (!check || !night || sleptMinutes(night) === null) return false
  const isAskedAnew =
    checksAt(records, today, at).current === null && contextAt(records, today, at) === 'post_run'
  const stands = standing(journal, today)
  return !isAskedAnew && stillOpen(stillSo(stands), check).length === 0 && stillUnwell(stands).length === 0
}
