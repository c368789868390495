// Which of today's suggested routines suits now, of what the advice offers; on a day of rest none.
import type { Advice } from '../../shared/recovery/advice.ts'
import { raceStretchId, type Suggested } from '../../shared/recovery/race-routines.ts'

/** After a race its stretch, on any other day the first of the two. */
export function suitsNow({ because, routines }: Advice, isRestDay: boolean): Suggested | null {
  if (isRestDay || restTypes.has(because.type)) return null
  const offered = routines.filter((one) => one !== null)
  return offered.find(({ routineId }) => routineId === raceStretchId) ?? offered[0] ?? null
}

const restTypes: ReadonlySet<string> = new Set(['safety', 'states', 'too_sore', 'beginner_rest'])
