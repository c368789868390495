// Another race for the comparison, found by its name or year.
import { useState } from 'react'
import type { Workout } from '../../../shared/journal/records.ts'
import { longDay } from '../../../shared/words/dates.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Field } from '../../parts/Field.tsx'
import { MoreRows } from '../../parts/MoreRows.tsx'
import { usePreferences } from '../../state/use-preferences.ts'
import { raceFacts } from './race-words.ts'

type Props = { races: readonly Workout[]; onPick: (id: string) => void; onClose: () => void }

export function RacePicker({ races, onPick, onClose }: Props) {
  const { unit } = usePreferences()
  const [text, setText] = useState('')
  const [count, setCount] = useState(pageRaces)
  const wanted = text.trim().toLowerCase()
  const found = races.filter(({ race, day }) => `${race?.name} ${day}`.toLowerCase().includes(wanted))
  return (
    <Dialog title="Another race" dirty={false} onClose={onClose}>
      <Field label="Name or year" value={text} onChange={setText} />
      <ul className="race-picker">
        {found.slice(0, count).map((race) => (
          <li key={race.id}>
            <button type="button" onClick={() => onPick(race.id)}>
              {race.race?.name}
              <span className="small">
                {[longDay(race.day, navigator.language), ...raceFacts(race, unit)].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">No race is found by this.</p>}
      <MoreRows shown={count} all={found.length} step={pageRaces} onMore={setCount} />
    </Dialog>
  )
}

const pageRaces = 20
