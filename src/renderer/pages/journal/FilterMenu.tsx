// What the journal is narrowed down to: kinds of entries, a place of the body, the days after a race.
import { Funnel } from 'lucide-react'
import { muscles, type Region, regionName, structures } from '../../../shared/anatomy/body.ts'
import type { Day } from '../../../shared/base/day.ts'
import type { Kind, Workout } from '../../../shared/journal/records.ts'
import type { JournalQuery } from '../../../shared/search/search.ts'
import { dateWords } from '../../../shared/words/day-words.ts'
import { kinds, wordsOf } from '../../../shared/words/kind-words.ts'
import { Button } from '../../parts/Button.tsx'
import { SelectField, TickField } from '../../parts/Field.tsx'
import { Popover } from '../../parts/Popover.tsx'
import { filterWords } from './filter-words.ts'
import './search.css'

type Filters = Pick<JournalQuery, 'kinds' | 'region' | 'raceDay'>
type Props = {
  races: readonly Workout[]
  filters: Filters
  today: Day
  onChange: (filters: Partial<Filters>) => void
}

export function FilterMenu({ races, filters, today, onChange }: Props) {
  return (
    <div className="filter">
      <Popover
        label="Filters"
        className="filter-panel"
        trigger={(trigger) => (
          <Button icon={<Funnel aria-hidden="true" />} {...trigger}>
            {filterWords(filters)}
          </Button>
        )}
      >
        {() => <FilterPanel races={races} filters={filters} today={today} onChange={onChange} />}
      </Popover>
    </div>
  )
}

function FilterPanel({ races, filters, today, onChange }: Props) {
  const toggle = (kind: Kind) =>
    onChange({
      kinds: filters.kinds.includes(kind)
        ? filters.kinds.filter((known) => known !== kind)
        : [...filters.kinds, kind],
    })
  return (
    <>
      <fieldset className="filter-kinds">
        <legend>Kinds</legend>
        {kinds.map((kind) => (
          <TickField
            key={kind}
            label={wordsOf(kind).all}
            checked={filters.kinds.includes(kind)}
            onChange={() => toggle(kind)}
          />
        ))}
      </fieldset>
      <SelectField
        label="Place of the body"
        none="Any"
        value={filters.region}
        groups={[
          { title: 'Muscles', choices: muscles.map(named) },
          { title: 'Joints and tendons', choices: structures.map(named) },
        ]}
        onChange={(region) => onChange({ region })}
      />
      <SelectField
        label="Days 0 to 10 after"
        none="Any race or none"
        value={filters.raceDay}
        choices={races.toReversed().map(({ day, race }) => ({
          value: day,
          text: `${race?.name}, ${dateWords(day, today, navigator.language)}`,
        }))}
        onChange={(raceDay) => onChange({ raceDay })}
      />
      <Button look="quiet" onClick={() => onChange({ kinds: [], region: null, raceDay: null })}>
        No filters
      </Button>
    </>
  )
}

function named(region: Region) {
  return { value: region, text: regionName(region) }
}
