// The journal as one list of days, the newest first: all of it, or what a search found, shown in steps.
import { memo, useMemo } from 'react'
import type { Day } from '../../../shared/base/day.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { termsOf } from '../../../shared/search/kept-words.ts'
import type { FoundDay } from '../../../shared/search/newest-first.ts'
import { inOrder } from '../../../shared/search/search.ts'
import { longDay, numberText } from '../../../shared/words/dates.ts'
import { hrefTo } from '../../commands/routes.ts'
import { TimelineEntry } from '../../entries/TimelineEntry.tsx'
import { Button } from '../../parts/Button.tsx'
import { SearchedTerms } from '../../parts/Marked.tsx'
import { foundWords } from './filter-words.ts'
import type { Found } from './use-found.ts'

type Props = {
  /** What is searched for. */
  text: string
  /** Null before the first answer. */
  found: Found | null
  onOpen: (day: Day) => void
  onEdit: (record: JournalRecord) => void
  onMove: (record: JournalRecord) => void
  onMore: () => void
  onClear: () => void
}

export function TimelineView({ text, found, onOpen, onEdit, onMove, onMore, onClear }: Props) {
  const terms = useMemo(() => termsOf(text), [text])
  const { days, dayCount, narrowed } = found ?? { days: [], dayCount: 0, narrowed: false }
  return (
    <section className="card found" aria-label={narrowed ? 'What was found' : 'Timeline'}>
      <header className="found-header">
        <p className="small" role="status">
          {found && foundWords(found, navigator.language)}
        </p>
        {narrowed && (
          <Button look="quiet" onClick={onClear}>
            Show everything
          </Button>
        )}
      </header>
      <SearchedTerms value={terms}>
        {days.map((day) => (
          <FoundDayEntries key={day.day} found={day} onOpen={onOpen} onEdit={onEdit} onMove={onMove} />
        ))}
      </SearchedTerms>
      {dayCount > days.length && (
        <Button onClick={onMore}>
          Show earlier days{' '}
          <span className="tiny">{numberText(dayCount - days.length, navigator.language)} more</span>
        </Button>
      )}
    </section>
  )
}

type DayProps = Pick<Props, 'onOpen' | 'onEdit' | 'onMove'> & { found: FoundDay }

const FoundDayEntries = memo(function FoundDayEntries({ found, onOpen, onEdit, onMove }: DayProps) {
  const { day, records } = found
  const entries = useMemo(() => inOrder(records), [records])
  return (
    <section className="found-day">
      <h2>
        <a href={hrefTo('journal', day)} onClick={() => onOpen(day)}>
          {longDay(day, navigator.language)}
        </a>
      </h2>
      <ol className="timeline">
        {entries.map((record) => (
          <TimelineEntry key={record.id} record={record} onEdit={onEdit} onMove={onMove} />
        ))}
      </ol>
    </section>
  )
}, isSameDay)

/** What is done with an entry is the same in each drawing, so that only its records make a day another. */
function isSameDay({ found: one }: DayProps, { found: other }: DayProps): boolean {
  return (
    one.day === other.day &&
    one.records.length === other.records.length &&
    one.records.every((record, at) => record === other.records[at])
  )
}
