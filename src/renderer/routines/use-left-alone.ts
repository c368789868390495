// What is to be left alone today, for the pages that show routines.
import { leftAlone } from '../../shared/recovery/left-alone.ts'
import type { LeftAlone } from '../../shared/routines/leave-alone.ts'
import { standing } from '../../shared/soreness/standing.ts'
import { useJournal } from '../state/use-journal.ts'
import { useToday } from '../state/use-moment.ts'

export function useLeftAlone(): LeftAlone[] {
  const today = useToday()
  return useJournal((journal) => leftAlone(standing(journal, today)), [today])
}
