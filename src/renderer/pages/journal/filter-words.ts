// What the filter's button says, and how much was found.
import { regionName } from '../../../shared/anatomy/body.ts'
import type { JournalQuery } from '../../../shared/search/search.ts'
import { counted } from '../../../shared/words/counts.ts'
import { wordsOf } from '../../../shared/words/kind-words.ts'
import type { Found } from './use-found.ts'

/** `All kinds`, the one filter there is, or how many. */
export function filterWords({
  kinds,
  region,
  raceDay,
}: Pick<JournalQuery, 'kinds' | 'region' | 'raceDay'>): string {
  const words = [
    ...kinds.map((kind) => wordsOf(kind).all),
    ...(region ? [regionName(region)] : []),
    ...(raceDay ? ['After a race'] : []),
  ]
  if (words.length === 0) return 'All kinds'
  return words.length === 1 && words[0] ? words[0] : `${words.length} filters`
}

/** `12 entries on 5 days`, `so far` while there is more to look through, or why there are none. */
export function foundWords({ entryCount, dayCount, isWhole, narrowed }: Found, locale: string): string {
  if (entryCount === 0 && isWhole)
    return narrowed
      ? 'Nothing was found. All words of a search must be in one entry.'
      : 'Every entry will stand here, the newest first.'
  const entries = counted(entryCount, 'entry', 'entries', locale)
  const days = counted(dayCount, 'day', 'days', locale)
  return `${entries} on ${days}${isWhole ? '' : ' so far'}`
}
