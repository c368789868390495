// The journal as one list of days, the newest first: all of it, or what a search found, shown in steps.
import { useMemo, useState } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { type FoundDay, inOrder } from '../../../shared/search/search.ts'
import { fullDate } from '../../../shared/words/day-words.ts'
import { hrefTo } from '../../commands/routes.ts'
import { TimelineEntry } from '../../entries/TimelineEntry.tsx'
import { Button } from '../../parts/Button.tsx'
import { foundWords } from './filter-words.ts'

type Props = {
  days: readonly FoundDay[]
  /** A search or a filter is on. */
  narrowed: boolean
  onOpen: (day: Day) => void
  onEdit: (record: JournalRecord) => void
  onMove: (record: JournalRecord) => void
  onClear: () => void
}

const step = 30

export function TimelineView({ days, narrowed, onOpen, onEdit, onMove, onClear }: Props) {
  const [shown, setShown] = useState(step)
  const [seen, setSeen] = useState(narrowed)
  if (seen !== narrowed) {
    setSeen(narrowed)
    setShown(step)
  }
  return (
    <section className="card found" aria-label={narrowed ? 'What was found' : 'Timeline'}>
      <header className="found-header">
        <p className="small" role="status">
          {foundWords(days, narrowed)}
        </p>
        {narrowed && (
          <Button look="quiet" onClick={onClear}>
            Show everything
          </Button>
        )}
      </header>
      {days.slice(0, shown).map((found) => (
        <FoundDayEntries key={found.day} found={found} onOpen={onOpen} onEdit={onEdit} onMove={onMove} />
      ))}
      {days.length > shown && (
        <Button onClick={() => setShown(shown + step)}>
          Show earlier days <span className="tiny">{days.length - shown} more</span>
        </Button>
      )}
    </section>
  )
}

type DayProps = Pick<Props, 'onOpen' | 'onEdit' | 'onMove'> & { found: FoundDay }

function FoundDayEntries({ found, onOpen, onEdit, onMove }: DayProps) {
  const { day, records } = found
  const entries = useMemo(() => inOrder(records), [records])
  return (
    <section className="found-day">
      <h2>
        <a href={hrefTo('journal', day)} onClick={() => onOpen(day)}>
          {fullDate(day, navigator.language)}
        </a>
      </h2>
      <ol className="timeline">
        {entries.map((record) => (
          <TimelineEntry key={record.id} record={record} onEdit={onEdit} onMove={onMove} />
        ))}
      </ol>
    </section>
  )
}
