// An edit of the journal in one sentence, from the records before and after it.
import { bothName, placeName } from '../anatomy/body.ts'
import type { Day } from '../base/day.ts'
import type { ToldEdit } from '../journal/change.ts'
import type { JournalRecord, Rating, Soreness } from '../journal/records.ts'
import { counted } from './counts.ts'
import { describe } from './describe.ts'
import type { Shown } from './description.ts'
import { changedFields } from './kind-words.ts'

export type EditWords = Shown & {
  locale: string
  /** A day as the runner reads it, `24 November`. */
  date(day: Day): string
}

export function describeEdit(edit: ToldEdit, words: EditWords): string {
  if ('entries' in edit) return `Changed ${counted(edit.entries, 'entry', 'entries', words.locale)}.`
  const [old, made] = [edit.before[0], edit.after[0]]
  if (old && made) return changed(old, made, words)
  if (made) return `Added ${titleOf(made, words)} on ${words.date(made.day)}.`
  if (old) return `Deleted ${titleOf(old, words)} of ${words.date(old.day)}.`
  return 'Changed nothing.'
}

/** More fields than these are not named one by one. */
const mostFields = 2

function changed(old: JournalRecord, made: JournalRecord, words: EditWords): string {
  if (old.day !== made.day)
    return `Moved ${titleOf(made, words)} from ${words.date(old.day)} to ${words.date(made.day)}.`
  const rated = old.kind === 'soreness' && made.kind === 'soreness' ? placeChanged(old, made) : null
  if (rated) return `${rated} on ${words.date(made.day)}.`
  const [from, to] = [titleOf(old, words), titleOf(made, words)]
  if (from !== to) return `Changed ${from} to ${to} on ${words.date(made.day)}.`
  const fields = old.kind === made.kind ? changedFields(old, made, made.kind) : []
  return fields.length === 0 || fields.length > mostFields
    ? `Changed ${to} of ${words.date(made.day)}.`
    : `Changed ${fields.join(' and ')} of ${to} on ${words.date(made.day)}.`
}

/** The one place, or both sides of one, whose number is another; null where more or something else was changed. */
function placeChanged(old: Soreness, made: Soreness): string | null {
  const places = new Map([...old.ratings, ...made.ratings].map((rating) => [keyOf(rating), rating]))
  const moves = [...places.values()].flatMap(({ region, side }) => {
    const [from, to] = [old, made].map(({ ratings }) => valueAt(ratings, region, side))
    return from === to ? [] : [{ region, side, from, to }]
  })
  const [first, second, third] = moves
  if (!first || third) return null
  if (second && (second.region !== first.region || second.from !== first.from || second.to !== first.to))
    return null
  const name = second ? bothName(first.region) : placeName(first.region, first.side)
  if (first.from === undefined) return `Rated “${name} ${first.to}”`
  if (first.to === undefined) return `Removed “${name} ${first.from}”`
  return `Changed “${name} ${first.from}” to “${name} ${first.to}”`
}

function valueAt(ratings: readonly Rating[], region: Rating['region'], side: Rating['side']) {
  return ratings.find((rating) => rating.region === region && rating.side === side)?.value
}

function keyOf({ region, side }: Rating): string {
  return `${region}:${side}`
}

function titleOf(record: JournalRecord, words: EditWords): string {
  return `“${describe(record, words.locale, words).title}”`
}
