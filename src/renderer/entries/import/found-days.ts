// The nights and measures that files hold, one row an entry: whether the journal has one of that day already, and what comes in.
import { type Day, dayNumber, type Instant } from '../../../shared/base/day.ts'
import type { Input } from '../../../shared/contract/api.ts'
import type { Journal } from '../../../shared/journal/change.ts'
import { ofKindBetween } from '../../../shared/journal/days.ts'
import { lackingIn } from '../../../shared/journal/fill-in.ts'
import type { Measure } from '../../../shared/journal/read-file.ts'
import type { JournalRecord } from '../../../shared/journal/records.ts'
import type { Choice, Chosen, Known } from './found.ts'
import type { DaysRead } from './table/tables.ts'

export type FoundDay = { id: string; fileName: string; measure: Measure; known: Known<JournalRecord> }

/** The latest day first. */
export function daysIn(all: readonly DaysRead[], journal: Journal, newId: () => string): FoundDay[] {
  const found: FoundDay[] = []
  const first = new Map<string, FoundDay>()
  for (const { fileName, measures } of all) {
    for (const measure of measures) {
      const key = keyOf(measure)
      const row = { id: newId(), fileName, measure, known: knownAs(measure, journal, first.get(key)) }
      found.push(row)
      if (row.known.type === 'new') first.set(key, row)
    }
  }
  return found.sort((one, other) => dayNumber(other.measure.day) - dayNumber(one.measure.day))
}

/** What there is once a day; checks of soreness are told apart by their time, and notes by their words. */
function keyOf(measure: Measure): string {
  const { kind, day } = measure
  if (measure.kind === 'soreness') return `${kind} ${measure.checkedAt}`
  return measure.kind === 'note' ? `${kind} ${day} ${measure.text}` : `${kind} ${day}`
}

function knownAs(measure: Measure, journal: Journal, twin: FoundDay | undefined): FoundDay['known'] {
  const record = recordsOn(journal, measure.day, measure.kind).find(
    (known) => keyOf(known as Measure) === keyOf(measure),
  )
  if (record) return { type: 'journal', record, lacks: lackingIn(record, measure) }
  if (!twin) return { type: 'new' }
  return { type: 'drop', id: twin.id, fileName: twin.fileName, lacks: lackingIn(twin.measure, measure) }
}

function recordsOn(journal: Journal, day: Day, kind: Measure['kind']): readonly JournalRecord[] {
  return ofKindBetween(journal, kind, day, day)
}

/** What is there already stays out where the runner chose nothing. */
export function choiceOfDay({ id, known }: FoundDay, { choices }: Pick<Chosen, 'choices'>): Choice {
  return choices.get(id) ?? (known.type === 'new' ? 'take' : 'leave')
}

/** Those that go into another come after it. */
export function dayEntriesOf(
  all: readonly FoundDay[],
  chosen: Pick<Chosen, 'choices'>,
  now: Instant,
): Input<'journal.import'>['entries'] {
  const taken = takenOf(all, chosen)
  return taken.map((found) => ({
    entry: { ...recordOfDay(found), loggedAt: now },
    into: filledBy(found, chosen, taken),
  }))
}

/** How many entries that will be. */
export function countOfDays(all: readonly FoundDay[], chosen: Pick<Chosen, 'choices'>): number {
  const taken = takenOf(all, chosen)
  return taken.filter((row) => row.known.type !== 'drop' || filledBy(row, chosen, taken) === null).length
}

function takenOf(all: readonly FoundDay[], chosen: Pick<Chosen, 'choices'>): FoundDay[] {
  return all.filter((row) => choiceOfDay(row, chosen) !== 'leave')
}

/** The id of the entry that it goes into; where its twin stays out it comes in by itself. */
function filledBy(row: FoundDay, chosen: Pick<Chosen, 'choices'>, taken: readonly FoundDay[]): string | null {
  const { known } = row
  if (choiceOfDay(row, chosen) !== 'fill' || known.type === 'new') return null
  if (known.type === 'journal') return known.record.id
  return taken.some(({ id }) => id === known.id) ? known.id : null
}

export function recordOfDay({ id, measure }: FoundDay): JournalRecord {
  return { ...measure, id, rev: 0, loggedAt: `${measure.day}T12:00:00Z` as Instant } as JournalRecord
}
