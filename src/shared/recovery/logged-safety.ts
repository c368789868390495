// What stands, put to the question whether it is still ordinary muscle soreness (science.md 1.5), place by place.
import { addDays, type Day } from '../base/day.ts'
import type { Journal } from '../journal/change.ts'
import { inRuleOrder, levelOf, type SafetyLevel, type SafetyRule } from '../science/index.ts'
import { historyOf } from '../soreness/place-history.ts'
import { saidBetween } from '../soreness/said.ts'
import { answerDays, standing } from '../soreness/standing.ts'
import { hardSessions } from './hard-sessions.ts'
import { placeReasons, type SafetyReason, signReasons } from './safety-reasons.ts'
import { causeDays } from './sore-since.ts'

export type LoggedSafety = {
  level: SafetyLevel
  /** Those that fire, in their order. */
  rules: SafetyRule[]
  /** In the order of the rules; of one rule the sorest place first. */
  reasons: SafetyReason[]
  /** Nothing may be suggested for recovery. */
  blockRecoverySuggestions: boolean
  blockRunningSuggestions: boolean
}

/** What is not known lets no rule fire. */
export function loggedSafety(journal: Journal, today: Day): LoggedSafety {
  const stands = standing(journal, today)
  const efforts = hardSessions(journal, addDays(today, -causeDays), today)
  const said = saidBetween(journal, addDays(today, -answerDays), today)
  const ofPlaces = stands.places.flatMap((place) =>
    placeReasons(place, stands, historyOf(said, place.region, place.side), efforts),
  )
  const reasons = [...signReasons(stands), ...ofPlaces].sort((one, other) =>
    inRuleOrder(one.rule, other.rule),
  )
  const rules = [...new Set(reasons.map(({ rule }) => rule))]
  return { rules, reasons, ...levelOf(rules) }
}
