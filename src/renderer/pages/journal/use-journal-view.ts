// What the journal page shows: one day or the timeline, and what it is narrowed down to.
import { useState } from 'react'
import type { Journal } from '../../../shared/journal/change.ts'
import { everything, type JournalQuery } from '../../../shared/search/search.ts'
import { useFound, useKeptWords } from './use-found.ts'

/** `arrived`: the day was opened from the timeline. `most` days are shown of it. */
type View = { type: 'day'; arrived: boolean } | { type: 'timeline'; most: number }

/** Days that the timeline shows at first, and with each press more. */
const page = 30

export function useJournalView(journal: Journal) {
  const [view, setView] = useState<View>({ type: 'day', arrived: false })
  const [query, setQuery] = useState<JournalQuery>(everything)
  const [isAboutToSearch, setAboutToSearch] = useState(false)
  useKeptWords(journal, isAboutToSearch)
  const isTimeline = view.type === 'timeline'
  const found = useFound(journal, isTimeline ? query : null, isTimeline ? view.most : 0)
  const showTimeline = () => setView({ type: 'timeline', most: page })
  const ask = (asked: JournalQuery) => {
    setQuery(asked)
    showTimeline()
  }
  return {
    view,
    query,
    found,
    showDay: (arrived = false) => setView({ type: 'day', arrived }),
    showTimeline,
    showMore: () => isTimeline && setView({ type: 'timeline', most: view.most + page }),
    /** A search leads to the timeline; the last letter taken away leads nowhere. */
    narrow: (part: Partial<JournalQuery>) => ask({ ...query, ...part }),
    /** The search field is gone to. */
    expectSearch: () => setAboutToSearch(true),
    clear: () => ask(everything),
  }
}
