// What the journal alone says to the question whether this is still ordinary muscle soreness (science.md 1.5).
import { addDays, type Day } from '../base/day.ts'
import type { JournalRecord } from '../journal/records.ts'
import { type SafetyFacts, type SafetyLevel, type SafetyRule, safetyScreen } from '../science/index.ts'
import { type DayLog, dayLogOf, sorenessOf } from '../soreness/day-log.ts'
import { checksHeld, checksOf } from '../soreness/rest-first.ts'
import { daysSinceEvent } from './causing-event.ts'

export type LoggedSafety = {
  level: SafetyLevel
  rules: SafetyRule[]
  /** Nothing may be suggested for recovery. */
  blockRecoverySuggestions: boolean
  facts: Pick<SafetyFacts, 'daysSinceEvent' | 'rise24h' | 'leftRightDiff'>
}

/**
 * The screen over what is written down: today's checks, without them yesterday's. It knows no signs but those of the
 * journal; what is not written down lets no rule fire.
 */
export function loggedSafety(records: readonly JournalRecord[], today: Day): LoggedSafety {
  const checks = checksHeld(records, today)
  const log = dayLogOf(...checks)
  const soreness = sorenessOf(log).worst
  const before = sorenessOf(dayLogOf(...checksOf(records, addDays(today, -1)))).worst
  const isOfToday = checks.some(({ day }) => day === today)
  const since = daysSinceEvent(records, today)
  const facts = {
    soreness,
    daysSinceEvent: since,
    rise24h: isOfToday && soreness !== null && before !== null ? soreness - before : null,
    leftRightDiff: leftRightDifference(log),
    nightOrRestPain: checks.some(({ ratings }) =>
      ratings.some((one) => one.atRest === true && one.value > 0),
    ),
    hardSessionLast48h: since !== null && since <= 2,
  }
  const { level, rules, blockRecoverySuggestions } = safetyScreen(facts)
  return { level, rules, blockRecoverySuggestions, facts }
}

/** The largest difference between the two sides of a muscle, in points; null where no muscle has both sides known. */
function leftRightDifference({ muscles, nothingElseSore }: DayLog): number | null {
  const differences = [...muscles.values()].flatMap(({ region, side, value }) => {
    if (side === 'middle') return []
    const other = muscles.get(`${region}:${side === 'left' ? 'right' : 'left'}`)
    if (!other && !nothingElseSore) return []
    return [Math.abs(value - (other?.value ?? 0))]
  })
  return differences.length === 0 ? null : Math.max(...differences)
}
