// When a routine was last done, in words.
import type { Day } from '../../shared/base/day.ts'
import { sessionsOf } from '../../shared/journal/days.ts'
import { pastDayWords } from '../../shared/words/day-words.ts'
import { useApp } from '../state/use-app.ts'
import { useJournal } from '../state/use-journal.ts'

/** `last done Saturday`; `not done yet` only once the whole journal is there to know it. */
export function useLastDone(routineId: string, today: Day): string | null {
  const isWhole = useApp(({ older }) => older.type === 'whole')
  const last = useJournal((journal) => sessionsOf(journal, routineId).at(-1)?.day ?? null, [routineId])
  if (last) return `last done ${pastDayWords(last, today, navigator.language)}`
  return isWhole ? 'not done yet' : null
}
