// Filling in what an entry lacks from another that tells of the same thing; what is written down already is never touched.
import { wellbeingItems } from './kinds/wellbeing.ts'
import type { JournalRecord } from './records.ts'

/** What makes an entry itself, or says where it stands. */
const itsOwn: ReadonlySet<string> = new Set(['id', 'rev', 'kind', 'day', 'loggedAt'])

/** The same number means something else on another scale. */
const scaleItems: ReadonlySet<string> = new Set(wellbeingItems)

/** The fields that `known` leaves empty and `found` does not. A stretch of time is never longer than the whole it is of. */
export function lackingIn(known: object, found: object): string[] {
  const before = new Map(Object.entries(known))
  const isSameScale = before.get('instrument') === Reflect.get(found, 'instrument')
  return Object.entries(found).flatMap(([name, value]) => {
    if (itsOwn.has(name) || !isEmpty(name, before.get(name)) || isEmpty(name, value)) return []
    if (name === 'movingSeconds' && isLonger(value, before.get('durationSeconds'))) return []
    // What a night's clocks say of its length is not said otherwise.
    if (name === 'sleptMinutes' && before.get('lightsOutAt') && before.get('wokeAt')) return []
    if (scaleItems.has(name) && !isSameScale) return []
    if (name === 'startedAt' && String(value).slice(0, 10) !== before.get('day')) return []
    return [name]
  })
}

export function filledIn(known: JournalRecord, found: JournalRecord): JournalRecord {
  const from = new Map(Object.entries(found))
  const filled = Object.fromEntries(lackingIn(known, found).map((name) => [name, from.get(name)]))
  return { ...known, ...filled } as JournalRecord
}

/** A kind of movement that is none of those known says nothing; neither do no laps and no note. */
function isEmpty(name: string, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (name === 'modality') return value === 'other'
  return Array.isArray(value) && value.length === 0
}

function isLonger(part: unknown, whole: unknown): boolean {
  return typeof part === 'number' && typeof whole === 'number' && part > whole
}
