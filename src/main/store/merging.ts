// A month or document that another program has changed on disk, brought together with what is in memory: by id and revision, nothing written over.
import { isDeepStrictEqual } from 'node:util'
import { type Draft, findRecord, type Journal } from '../../shared/journal/change.ts'
import type { JournalRecord } from '../../shared/journal/records.ts'
import type { ShardContent } from './shards.ts'

/**
 * What the journal has to take from a month on disk: entries that it has not and did not remove, and what is of a later
 * revision there. Of two that differ at one revision that in memory stays; `differing` says how many.
 */
export function whatToTake(
  journal: Journal,
  theirs: Pick<ShardContent, 'records' | 'removed'>,
  removedAt: (id: string) => number,
): { draft: Draft; differing: number } {
  const put: JournalRecord[] = []
  let differing = 0
  for (const record of theirs.records) {
    const own = findRecord(journal, record.id)
    if (own ? own.rev < record.rev : removedAt(record.id) < record.rev) put.push(record)
    else if (own?.rev === record.rev && !isDeepStrictEqual(own, record)) differing += 1
  }
  const remove = theirs.removed.flatMap(({ id, rev }) => {
    const own = findRecord(journal, id)
    return own && own.rev < rev && !put.some((record) => record.id === id) ? [id] : []
  })
  return { draft: { put, remove }, differing }
}

/** What was changed on one side since `base` counts; what was changed on both is as `ours` has it. Lists of things with ids go by the id. */
export function merged(base: unknown, ours: unknown, theirs: unknown): unknown {
  if (isDeepStrictEqual(ours, base)) return theirs
  if (isDeepStrictEqual(theirs, base)) return ours
  if (isListWithIds(ours) && isListWithIds(theirs) && isListWithIds(base)) {
    const all = mergedFields(byId(base), byId(ours), byId(theirs))
    return Object.values(all)
  }
  if (isFields(ours) && isFields(theirs) && isFields(base)) return mergedFields(base, ours, theirs)
  return ours
}

type Fields = Readonly<Record<string, unknown>>

function mergedFields(base: Fields, ours: Fields, theirs: Fields): Fields {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  const fields: Record<string, unknown> = {}
  for (const name of names) {
    // What one side took out is out where the other left it as it was.
    const value = merged(base[name], ours[name], theirs[name]) ?? merged(base[name], theirs[name], ours[name])
    if (value !== undefined) fields[name] = value
  }
  return fields
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListWithIds(value: unknown): value is readonly (Fields & { id: string })[] {
  return Array.isArray(value) && value.every((one) => isFields(one) && typeof one['id'] === 'string')
}

function byId(list: readonly (Fields & { id: string })[]): Fields {
  return Object.fromEntries(list.map((one) => [one.id, one]))
}
