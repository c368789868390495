// Which backups are kept: the last of each day, week and month for a while, the last of each schema, and those that hold clearly more than there is now.
import { type Backup, entriesOf } from './manifest.ts'

const dailyKept = 14
const weeklyKept = 8
const monthlyKept = 24
const dayMs = 24 * 60 * 60 * 1000
const pinnedAbove = 1.05

type Dated = Pick<Backup, 'takenAt' | 'counts' | 'schema'>

/** Those that are to go, in the order given; `entries` is what the journal holds now. Days, weeks and months are those of UTC. */
export function outlived<B extends Dated>(backups: readonly B[], entries: number): B[] {
  const newestFirst = [...backups].sort((one, other) => other.takenAt - one.takenAt)
  const kept = new Set<B>([
    ...newestFirst.slice(0, 1),
    ...lastOfEach(newestFirst, dayNumber, dailyKept),
    ...lastOfEach(newestFirst, weekNumber, weeklyKept),
    ...lastOfEach(newestFirst, monthName, monthlyKept),
    ...lastOfEach(newestFirst, ({ schema }) => schema, Number.POSITIVE_INFINITY),
    ...newestFirst.filter((backup) => isPinned(backup, entries)),
  ])
  return backups.filter((backup) => !kept.has(backup))
}

/** It holds over 5 % more entries than there are now: perhaps the only place where they still are. */
export function isPinned(backup: Pick<Backup, 'counts'>, entries: number): boolean {
  return entriesOf(backup) > entries * pinnedAbove
}

/** The newest of each span, of so many spans that have any. */
function lastOfEach<B extends Dated>(
  newestFirst: readonly B[],
  span: (backup: B) => number | string,
  count: number,
): B[] {
  const last = new Map<number | string, B>()
  for (const backup of newestFirst) if (!last.has(span(backup))) last.set(span(backup), backup)
  return [...last.values()].slice(0, count)
}

function dayNumber({ takenAt }: Dated): number {
  return Math.floor(takenAt / dayMs)
}

/** Weeks begin on Monday; the first day of the epoch was a Thursday. */
function weekNumber(backup: Dated): number {
  return Math.floor((dayNumber(backup) + 3) / 7)
}

function monthName({ takenAt }: Dated): string {
  return new Date(takenAt).toISOString().slice(0, 7)
}
