// Two edits of one entry, begun from the same record: what one of them left alone is taken from the other, and what both changed is asked about.
import type { Refusal } from '../base/answer.ts'
import type { JournalRecord } from './records.ts'

/** The record both began from, as it was read here, and as it stands in the journal now. */
export type Edits<R = JournalRecord> = { base: R; mine: R; theirs: R }

/** `fields` are those that both changed, each to something else; in `record` they stand as `keep` says. */
export type Merged = { record: JournalRecord; fields: string[] }

/** What stands against a save: the entry as another window has left it, null where that one took it out. */
export type Clash = { theirs: JournalRecord | null; fields: string[] }

/** A save that was not done because of what another window did meanwhile. */
export type ClashRefusal = Refusal & { clash: Clash }

export function mergeEdits({ base, mine, theirs }: Edits, keep: 'mine' | 'theirs'): Merged {
  const fields: string[] = []
  const record: Fields = { ...theirs }
  const [before, here, there]: Fields[] = [base, mine, theirs]
  for (const name of Object.keys(mine)) {
    if (given.includes(name)) continue
    const field = { base: before?.[name], mine: here?.[name], theirs: there?.[name] }
    const merged = places.includes(name) ? mergePlaces(field, keep) : mergeField(field, keep)
    record[name] = merged.value
    if (merged.clashes) fields.push(name)
  }
  // Every field is one of the two records', which are of one kind.
  return { record: record as JournalRecord, fields }
}

/** The clash that a refused save is about; null where it was refused for another reason. */
export function clashIn(refusal: Refusal): Clash | null {
  return 'clash' in refusal ? (refusal as ClashRefusal).clash : null
}

/** No edit changes these. */
const given = ['id', 'kind', 'rev', 'loggedAt']
/** Ratings, each for a place of its own. */
const places = ['ratings', 'before', 'after']

type Fields = Record<string, unknown>
type Field = Edits<unknown>
type MergedField = { value: unknown; clashes: boolean }

function mergeField(field: Field, keep: 'mine' | 'theirs'): MergedField {
  const { base, mine, theirs } = field
  if (isSame(mine, base) || isSame(mine, theirs)) return { value: theirs, clashes: false }
  if (isSame(theirs, base)) return { value: mine, clashes: false }
  return { value: field[keep], clashes: true }
}

/** Place by place: two windows that rate different places have both rated. */
function mergePlaces({ base, mine, theirs }: Field, keep: 'mine' | 'theirs'): MergedField {
  const [before, here, there] = [byPlace(base), byPlace(mine), byPlace(theirs)]
  const value: unknown[] = []
  let clashes = false
  for (const place of new Set([...there.keys(), ...here.keys()])) {
    const merged = mergeField(
      { base: before.get(place), mine: here.get(place), theirs: there.get(place) },
      keep,
    )
    clashes ||= merged.clashes
    if (merged.value !== undefined) value.push(merged.value)
  }
  return { value, clashes }
}

function byPlace(ratings: unknown): Map<string, unknown> {
  const all = (Array.isArray(ratings) ? ratings : []) as { region: string; side: string }[]
  return new Map(all.map((rating) => [`${rating.region}:${rating.side}`, rating]))
}

/** Both were read by one schema, so that the same things stand in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
