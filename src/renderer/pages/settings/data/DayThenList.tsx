// One day as it was when a backup was made: its entries, what became of each since, and a button that brings one back.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { clockTime, type Day } from '../../../../shared/base/day.ts'
import type { DayThen, Fate } from '../../../../shared/contract/backups.ts'
import { type JournalRecord, kindOf } from '../../../../shared/journal/records.ts'
import { dayTitle } from '../../../../shared/words/day-words.ts'
import { describe } from '../../../../shared/words/describe.ts'
import { clockWords } from '../../../../shared/words/units.ts'
import { iconOf } from '../../../entries/kinds.tsx'
import { Button } from '../../../parts/Button.tsx'
import { IconButton } from '../../../parts/IconButton.tsx'
import type { Wording } from './data-words.ts'

type Props = {
  then: DayThen
  words: Wording
  /** Shown by itself, the days before and after can be gone to. */
  turns: boolean
  onDay: (day: Day) => void
  onBring: (id: string, said: string) => void
}

export function DayThenList({ then, words, turns, onDay, onBring }: Props) {
  const { day, entries, before, after } = then
  return (
    <section className="day-then" aria-label={dayTitle(day, words.today, words.locale)}>
      <header>
        {turns && (
          <IconButton
            label="The day before with entries"
            disabled={before === null}
            onClick={() => before && onDay(before)}
          >
            <ChevronLeft aria-hidden="true" />
          </IconButton>
        )}
        <h3>{dayTitle(day, words.today, words.locale)}</h3>
        {turns && (
          <IconButton
            label="The next day with entries"
            disabled={after === null}
            onClick={() => after && onDay(after)}
          >
            <ChevronRight aria-hidden="true" />
          </IconButton>
        )}
      </header>
      {entries.length === 0 ? (
        <p className="small">Nothing was logged.</p>
      ) : (
        <ul>
          {entries.map(({ record, fate }) => (
            <li key={record.id} data-fate={fate}>
              <EntryThen record={record} fate={fate} words={words} onBring={onBring} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type EntryProps = { record: JournalRecord; fate: Fate; words: Wording; onBring: Props['onBring'] }

function EntryThen({ record, fate, words, onBring }: EntryProps) {
  const { title, details } = describe(record, words.locale, words)
  const Icon = iconOf(record)
  const time = kindOf(record).timeOf(record)
  return (
    <>
      <Icon aria-hidden="true" />
      <div>
        <p className="day-then-title">
          {title}
          {time && <span className="tiny"> {clockWords(clockTime(time), words.clock)}</span>}
        </p>
        {details && <p className="small">{details}</p>}
        {fate !== 'same' && <p className="day-then-fate">{fateWords[fate]}</p>}
        {fate !== 'same' && (
          <Button
            look="quiet"
            aria-label={`${bringWords[fate]}: ${title}`}
            onClick={() => onBring(record.id, `“${title}” is as it was.`)}
          >
            {bringWords[fate]}
          </Button>
        )}
      </div>
    </>
  )
}

const fateWords: Record<Exclude<Fate, 'same'>, string> = {
  changed: 'changed since',
  deleted: 'deleted since',
}

const bringWords: Record<Exclude<Fate, 'same'>, string> = {
  changed: 'Take this one again',
  deleted: 'Bring back',
}
