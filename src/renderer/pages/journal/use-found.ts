// What a search has found so far: the first days as soon as there are enough for a page, the whole count at the end.
import { startTransition, useEffect, useState } from 'react'
import type { Journal } from '../../../shared/journal/change.ts'
import type { FoundDay } from '../../../shared/search/newest-first.ts'
import {
  type FoundMonth,
  isEverything,
  type JournalQuery,
  keepWordsBack,
  searchBack,
} from '../../../shared/search/search.ts'
import { inSlices } from '../../timer/in-slices.ts'

export type Found = {
  /** The newest days that answer, not more than were asked for. */
  days: readonly FoundDay[]
  /** Of all that was looked through. */
  entryCount: number
  dayCount: number
  /** The whole journal was looked through. */
  isWhole: boolean
  /** A search or a filter was on. */
  narrowed: boolean
}

/** Null until the first answer, and while nothing is asked for. */
export function useFound(journal: Journal, query: JournalQuery | null, most: number): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (query === null) return setFound(null)
    const days: FoundDay[] = []
    let [entryCount, dayCount] = [0, 0]
    const tell = (isWhole: boolean) => {
      const answer = { days: [...days], entryCount, dayCount, isWhole, narrowed: !isEverything(query) }
      startTransition(() => setFound(answer))
    }
    const take = (month: FoundMonth) => {
      const isFilled = days.length === most
      days.push(...month.days(most - days.length))
      dayCount += month.dayCount
      entryCount += month.entryCount
      if (!isFilled && days.length === most) tell(false)
    }
    return inSlices(searchBack(journal, query), take, () => tell(true))
  }, [journal, query, most])
  return found
}

/** Works the words of the journal out once a search is about to be typed. */
export function useKeptWords(journal: Journal, isAboutToSearch: boolean): void {
  useEffect(
    () => (isAboutToSearch ? inSlices(keepWordsBack(journal)) : undefined),
    [journal, isAboutToSearch],
  )
}
