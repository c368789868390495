// What the filter's button says, and the races that can be chosen.
import { regionName } from '../../../shared/anatomy/body.ts'
import type { Day } from '../../../shared/base/day.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import type { JournalQuery } from '../../../shared/search/search.ts'
import { kindNames } from '../../../shared/words/record-words.ts'

/** `All kinds`, the one filter there is, or how many. */
export function filterWords({
  kinds,
  region,
  raceDay,
}: Pick<JournalQuery, 'kinds' | 'region' | 'raceDay'>): string {
  const words = [
    ...kinds.map((kind) => kindNames[kind]),
    ...(region ? [regionName(region)] : []),
    ...(raceDay ? ['After a race'] : []),
  ]
  if (words.length === 0) return 'All kinds'
  return words.length === 1 && words[0] ? words[0] : `${words.length} filters`
}

/** The races of the journal, the newest first. */
export function racesOf(records: readonly JournalRecord[]): { id: string; day: Day; name: string }[] {
  return records
    .flatMap((record) =>
      record.kind === 'workout' && record.race
        ? [{ id: record.id, day: record.day, name: record.race.name }]
        : [],
    )
    .sort((one, other) => (one.day < other.day ? 1 : -1))
}

/** `12 entries on 5 days`, or why there are none. */
export function foundWords(days: readonly { records: readonly unknown[] }[], narrowed: boolean): string {
  const entries = days.reduce((sum, { records }) => sum + records.length, 0)
  if (entries === 0)
    return narrowed
      ? 'Nothing was found. All words of a search must be in one entry.'
      : 'Every entry will stand here, the newest first.'
  return `${entries} ${entries === 1 ? 'entry' : 'entries'} on ${days.length} ${days.length === 1 ? 'day' : 'days'}`
}
