// What the journal is narrowed down to: kinds of entries, a place of the body, the days after a race.
import { Funnel } from 'lucide-react'
import { muscles, regionName, regionNamed, structures } from '../../../shared/anatomy/body.ts'
import { type Day, readDay } from '../../../shared/base/day.ts'
import type { Kind, Workout } from '../../../shared/journal/records.ts'
import type { JournalQuery } from '../../../shared/search/search.ts'
import { dateWords } from '../../../shared/words/day-words.ts'
import { kinds, wordsOf } from '../../../shared/words/kind-words.ts'
import { Button } from '../../parts/Button.tsx'
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
          <label key={kind} className="filter-kind">
            <input type="checkbox" checked={filters.kinds.includes(kind)} onChange={() => toggle(kind)} />
            {wordsOf(kind).all}
          </label>
        ))}
      </fieldset>
      <label>
        Place of the body
        <select
          value={filters.region ?? ''}
          onChange={({ target }) => onChange({ region: regionNamed(target.value) })}
        >
          <option value="">Any</option>
          <optgroup label="Muscles">
            {muscles.map((region) => (
              <option key={region} value={region}>
                {regionName(region)}
              </option>
            ))}
          </optgroup>
          <optgroup label="Joints and tendons">
            {structures.map((region) => (
              <option key={region} value={region}>
                {regionName(region)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label>
        Days 0 to 10 after
        <select
          value={filters.raceDay ?? ''}
          onChange={({ target }) => onChange({ raceDay: readDay(target.value) })}
        >
          <option value="">Any race or none</option>
          {[...races].reverse().map(({ id, day, race }) => (
            <option key={id} value={day}>
              {race?.name}, {dateWords(day, today, navigator.language)}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet" onClick={() => onChange({ kinds: [], region: null, raceDay: null })}>
        No filters
      </Button>
    </>
  )
}
