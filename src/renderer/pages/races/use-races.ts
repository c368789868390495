// The races of the journal, the newest first, and the soreness curve of one of them.
import { useMemo } from 'react'
import { racesOf } from '../../../shared/journal/days.ts'
import type { Workout } from '../../../shared/journal/records.ts'
import { type RaceCurve, raceCurve } from '../../../shared/trends/race-curve.ts'
import { useApp } from '../../state/use-app.ts'
import { useToday } from '../../state/use-moment.ts'

export function useRaces(): Workout[] {
  const journal = useApp((app) => app.journal)
  return useMemo(() => [...racesOf(journal)].sort((a, b) => (startKey(a) < startKey(b) ? 1 : -1)), [journal])
}

export function useRaceCurve(race: Workout): RaceCurve {
  const journal = useApp((app) => app.journal)
  const today = useToday()
  return useMemo(() => raceCurve(journal, race, today), [journal, race, today])
}

function startKey({ day, startedAt }: Workout): string {
  return `${day} ${startedAt ?? ''}`
}
