// What is to be left alone today, for the pages that show routines.
import { useMemo } from 'react'
import { leftAlone } from '../../shared/recovery/left-alone.ts'
import type { LeftAlone } from '../../shared/routines/leave-alone.ts'
import { standing } from '../../shared/soreness/standing.ts'
import { useApp } from '../state/use-app.ts'
import { useToday } from '../state/use-moment.ts'

export function useLeftAlone(): LeftAlone[] {
  const journal = useApp((app) => app.journal)
  const today = useToday()
  return useMemo(() => leftAlone(standing(journal, today)), [journal, today])
}
