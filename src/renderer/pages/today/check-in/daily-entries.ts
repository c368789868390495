// The small records of today as a tap makes them: begun, changed, and null once they hold nothing any more.
import type { Day } from '../../../../shared/base/day.ts'
import {
  type Heart,
  type Instrument,
  type JournalRecord,
  type Kind,
  type Nap,
  type Note,
  type RecordOf,
  type RestDay,
  type State,
  type Wellbeing,
  wellbeingItems,
} from '../../../../shared/journal/records.ts'
import type { Fresh } from './check-in.ts'

/** Of a day's records of a kind, the one written last. */
export function latestOf<K extends Kind>(
  records: readonly JournalRecord[],
  kind: K,
  day: Day,
): RecordOf<K> | null {
  return records.reduce<RecordOf<K> | null>((latest, record) => {
    if (record.kind !== kind || record.day !== day) return latest
    return latest && latest.rev > record.rev ? latest : (record as RecordOf<K>)
  }, null)
}

export type WellbeingChange = Partial<
  Pick<
    Wellbeing,
    'fatigue' | 'mood' | 'stress' | 'motivation' | 'morningStiffness' | 'enjoyment' | 'ateAndDrankEnough'
  >
>

export function changedWellbeing(
  entry: Wellbeing | null,
  change: WellbeingChange,
  instrument: Instrument,
  fresh: Fresh,
): Wellbeing | null {
  const blank: Wellbeing = {
    ...begun(fresh),
    kind: 'wellbeing',
    instrument,
    fatigue: null,
    stress: null,
    mood: null,
    motivation: null,
    morningStiffness: null,
    enjoyment: null,
    ateAndDrankEnough: null,
    note: '',
  }
  const changed = { ...(entry ?? blank), ...change }
  const isEmpty =
    wellbeingItems.every((item) => changed[item] === null) &&
    changed.morningStiffness === null &&
    changed.enjoyment === null &&
    changed.ateAndDrankEnough === null &&
    changed.note === ''
  return isEmpty ? null : changed
}

/** The four scales of yesterday where today has none; null where nothing is to be taken over. */
export function scalesOfYesterday(
  today: Wellbeing | null,
  yesterday: Wellbeing | null,
  instrument: Instrument,
  fresh: Fresh,
): Wellbeing | null {
  if (yesterday === null || yesterday.instrument !== (today?.instrument ?? instrument)) return null
  const missing = wellbeingItems.filter(
    (item) => (today?.[item] ?? null) === null && yesterday[item] !== null,
  )
  if (missing.length === 0) return null
  const change = Object.fromEntries(missing.map((item) => [item, yesterday[item]]))
  return changedWellbeing(today, change, yesterday.instrument, fresh)
}

export function changedHeart(
  entry: Heart | null,
  change: Partial<Pick<Heart, 'restingHeartRateBpm' | 'rmssdMs'>>,
  fresh: Fresh,
): Heart | null {
  const blank: Heart = { ...begun(fresh), kind: 'heart', restingHeartRateBpm: null, rmssdMs: null, note: '' }
  const changed = { ...(entry ?? blank), ...change }
  return changed.restingHeartRateBpm === null && changed.rmssdMs === null ? null : changed
}

export function stateEntry(state: State['state'], fresh: Fresh): State {
  return { ...begun(fresh), kind: 'state', state, ended: null, note: '' }
}

export function changedRestDay(entry: RestDay | null, how: RestDay['how'], fresh: Fresh): RestDay | null {
  if (entry?.how === how) return null
  return { ...(entry ?? { ...begun(fresh), kind: 'rest_day', note: '' }), how }
}

/** A nap without minutes is still one while its start is known. */
export function changedNap(entry: Nap | null, minutes: number | null, fresh: Fresh): Nap | null {
  if (minutes === null) return entry?.startedAt ? { ...entry, minutes } : null
  return { ...(entry ?? { ...begun(fresh), kind: 'nap', startedAt: null, note: '' }), minutes }
}

/** The toast of an entry that is taken out, with what goes along unseen: its note. */
export function takenOut(name: string, entry: { note: string } | null): string {
  return entry?.note ? `${name} removed, and its note.` : `${name} removed.`
}

export function changedNote(entry: Note | null, text: string, fresh: Fresh): Note | null {
  if (text.trim() === '') return null
  return { ...(entry ?? { ...begun(fresh), kind: 'note', about: null }), text }
}

function begun({ id, day, at }: Fresh) {
  return { id, day, loggedAt: at, rev: 0 }
}
