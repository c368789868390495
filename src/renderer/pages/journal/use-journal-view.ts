// What the journal page shows: one day or the timeline, and what it is narrowed down to.
import { useDeferredValue, useMemo, useState } from 'react'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import { everything, isEverything, type JournalQuery, searchJournal } from '../../../shared/search/search.ts'

/** `arrived`: the day was opened from the timeline. */
type View = { type: 'day'; arrived: boolean } | { type: 'timeline' }

export function useJournalView(records: readonly JournalRecord[]) {
  const [view, setView] = useState<View>({ type: 'day', arrived: false })
  const [query, setQuery] = useState<JournalQuery>(everything)
  const asked = useDeferredValue(query)
  const inTimeline = view.type === 'timeline'
  const days = useMemo(() => (inTimeline ? searchJournal(records, asked) : []), [inTimeline, records, asked])
  return {
    view,
    query,
    days,
    narrowed: !isEverything(asked),
    showDay: (arrived = false) => setView({ type: 'day', arrived }),
    showTimeline: () => setView({ type: 'timeline' }),
    /** A search leads to the timeline; the last letter taken away leads nowhere. */
    narrow: (part: Partial<JournalQuery>) => {
      setQuery({ ...query, ...part })
      setView({ type: 'timeline' })
    },
    clear: () => setQuery(everything),
  }
}
