// The races side by side: which are chosen, by which length they are filtered, and what is worked out of the chosen ones alone.
import { useMemo, useState } from 'react'
import type { Workout } from '../../../shared/journal/records.ts'
import {
  comparedAtFirst,
  comparedRaces,
  distanceOf,
  mostCompared,
  type RaceDistance,
  raceDistances,
} from '../../../shared/trends/compared-races.ts'
import { useJournal } from '../../state/use-journal.ts'
import { useToday } from '../../state/use-moment.ts'
import { showCompared } from './compare-address.ts'
import { useRaces } from './use-races.ts'

export type DistanceFilter = RaceDistance | 'all'

export function useCompared(asked: readonly string[]) {
  const today = useToday()
  const all = useRaces()
  const races = useMemo(() => all.filter(({ day }) => day <= today), [all, today])
  const [filter, setFilter] = useState<DistanceFilter>('all')
  const [led, setLed] = useState<string | null>(null)
  const offered = useMemo(() => ofLength(races, filter), [races, filter])
  const chosen = useMemo(() => chosenOf(races, offered, asked), [races, offered, asked])
  const compared = useJournal((journal) => comparedRaces(journal, chosen, today), [chosen, today])
  const ids = chosen.map(({ id }) => id)
  return {
    races,
    /** Lengths of which there is a race, in the order of length. */
    lengths: useMemo(() => lengthsOf(races), [races]),
    filter,
    filterBy(length: DistanceFilter) {
      setFilter(length)
      showCompared(length === 'all' ? [] : newest(ofLength(races, length)))
    },
    compared,
    lead: led !== null && ids.includes(led) ? led : (ids[0] ?? ''),
    leadBy: setLed,
    /** Races that can still be added. */
    further: offered.filter(({ id }) => !ids.includes(id)),
    isFull: ids.length >= mostCompared,
    add: (id: string) => showCompared([...ids, id]),
    remove: (id: string) => showCompared(ids.filter((one) => one !== id)),
  }
}

/** Those asked for that are there, in their order; without any the newest. */
function chosenOf(
  races: readonly Workout[],
  offered: readonly Workout[],
  asked: readonly string[],
): Workout[] {
  const found = asked.flatMap((id) => races.find((race) => race.id === id) ?? []).slice(0, mostCompared)
  return found.length > 0 ? found : offered.slice(0, comparedAtFirst)
}

function ofLength(races: readonly Workout[], length: DistanceFilter): readonly Workout[] {
  return length === 'all' ? races : races.filter((race) => distanceOf(race.distanceMeters) === length)
}

function lengthsOf(races: readonly Workout[]): RaceDistance[] {
  const there = new Set(races.map((race) => distanceOf(race.distanceMeters)))
  return raceDistances.filter((length) => there.has(length))
}

function newest(races: readonly Workout[]): string[] {
  return races.slice(0, comparedAtFirst).map(({ id }) => id)
}
