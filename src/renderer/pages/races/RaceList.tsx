// All races of the journal, the newest first and some at a time, to go to another one.
import { useState } from 'react'
import type { Workout } from '../../../shared/journal/records.ts'
import { longDay } from '../../../shared/words/dates.ts'
import { hrefTo } from '../../commands/routes.ts'
import { Card } from '../../parts/Card.tsx'
import { MoreRows } from '../../parts/MoreRows.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { raceFacts } from './race-words.ts'

type Props = { races: readonly Workout[]; shown: Workout | null }

export function RaceList({ races, shown }: Props) {
  const { unit } = usePreferences()
  const [count, setCount] = useState(pageRaces)
  return (
    <Card title="Your races" aside={`${races.length} in the journal`} className="race-list">
      <ul>
        {races.slice(0, count).map((race) => (
          <li key={race.id} className="race-list-item">
            <a href={hrefTo('races', race.id)} aria-current={race.id === shown?.id ? 'page' : undefined}>
              {race.race?.name}
            </a>
            <span className="small">
              {[longDay(race.day, navigator.language), ...raceFacts(race, unit)].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows shown={count} all={races.length} step={pageRaces} onMore={setCount} />
    </Card>
  )
}

const pageRaces = 20
