// A week ahead, worked out anew with each Change and each day.
import type { Day } from '../../shared/base/day.ts'
import { type WeekPlan, weekPlan } from '../../shared/recovery/week-plan.ts'
import { useApp } from './use-app.ts'
import { useJournal } from './use-journal.ts'

export function useWeekPlan(first: Day, today: Day): WeekPlan {
  const profile = useApp(({ settings }) => settings.profile)
  return useJournal((journal) => weekPlan(journal, profile, first, today), [profile, first, today])
}
