// A week ahead, worked out anew with each Change and each day, without what today's advice withholds.
import { useMemo } from 'react'
import type { Day } from '../../shared/base/day.ts'
import { type WeekPlan, weekPlan, weekWithheld } from '../../shared/recovery/week-plan.ts'
import { runningWithheld } from '../../shared/recovery/withheld.ts'
import { useAdvice } from './use-advice.ts'
import { useApp } from './use-app.ts'
import { useJournal } from './use-journal.ts'

export function useWeekPlan(first: Day, today: Day): WeekPlan {
  const profile = useApp(({ settings }) => settings.profile)
  const withheld = runningWithheld(useAdvice())
  const week = useJournal((journal) => weekPlan(journal, profile, first, today), [profile, first, today])
  return useMemo(() => weekWithheld(week, withheld), [week, withheld])
}
