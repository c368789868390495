// The routine that suits now, on every page that puts one first: none while a session runs or on a day of rest.
import type { Day } from '../../shared/base/day.ts'
import { recordsOn } from '../../shared/journal/days.ts'
import type { Advice } from '../../shared/recovery/advice.ts'
import type { Suggested } from '../../shared/recovery/race-routines.ts'
import { useApp } from '../state/use-app.ts'
import { useJournal } from '../state/use-journal.ts'
import { suitsNow } from './suits-now.ts'

export function useSuited(advice: Advice, today: Day): Suggested | null {
  const isFree = useApp(({ session }) => session.session.type === 'idle')
  const isRestDay = useJournal(
    (journal) => recordsOn(journal, today).some(({ kind }) => kind === 'rest_day'),
    [today],
  )
  return isFree ? suitsNow(advice, isRestDay) : null
}
