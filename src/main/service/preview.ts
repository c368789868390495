// What going back to a backup would do, counted, with a few of its days as they were.
import { type Day, epochOf, monthOf } from '../../shared/base/day.ts'
import {
  type DayThen,
  type Effect,
  type Fate,
  type Preview,
  toldAtMost,
} from '../../shared/contract/backups.ts'
import { findRecord, type Journal } from '../../shared/journal/change.ts'
import { byDay, monthsOf, recordsOfMonth, recordsOn } from '../../shared/journal/days.ts'
import { type JournalRecord, momentOf } from '../../shared/journal/records.ts'
import { type Difference, differences, isSameEntry } from '../store/backups/differences.ts'
import type { ReadBackup } from '../store/backups/reading.ts'
import type { Breathe } from '../store/turns.ts'

export async function previewOf(
  { backup, journal }: ReadBackup,
  present: Journal,
  breathe: Breathe,
): Promise<Preview> {
  const byKind: Record<string, Effect> = {}
  const effect = nothing()
  const away = new Set<Day>()
  const altered = new Set<Day>()
  let back: JournalRecord[] = []
  for (const month of differences(present, journal)) {
    for (const one of month) {
      const { type, kind } = kindAndType(one)
      const ofKind = byKind[kind] ?? nothing()
      effect[type] += 1
      ofKind[type] += 1
      byKind[kind] = ofKind
      if (one.type === 'away') away.add(one.now.day)
      else altered.add(one.then.day)
    }
    const comeBack = month.flatMap((one) => (one.type === 'back' ? [one.then] : []))
    if (comeBack.length > 0) back = latestFirst([...back, ...comeBack]).slice(0, toldAtMost)
    await breathe()
  }
  return {
    stamp: backup.stamp,
    takenAt: backup.takenAt,
    effect,
    byKind,
    awayDays: latestDays(away).slice(0, toldAtMost),
    back,
    days: daysShown(altered, journal).map((on) => dayThen(journal, present, on)),
  }
}

/** A day of an earlier state, each entry with what became of it since. */
export function dayThen(earlier: Journal, present: Journal, on: Day): DayThen {
  const entries = entriesOn(earlier, on).map((record) => ({ record, fate: fateOf(record, present) }))
  return { day: on, entries, before: dayBeside(earlier, on, -1), after: dayBeside(earlier, on, 1) }
}

const daysAtMost = 3

function nothing(): Effect {
  return { back: 0, away: 0, differs: 0 }
}

function kindAndType(one: Difference): { type: Difference['type']; kind: string } {
  return { type: one.type, kind: one.type === 'away' ? one.now.kind : one.then.kind }
}

function daysShown(altered: ReadonlySet<Day>, earlier: Journal): Day[] {
  const shown = latestDays(altered).slice(0, daysAtMost)
  for (let on = lastDayOf(earlier); on !== null && shown.length < daysAtMost; on = dayBeside(earlier, on, -1))
    if (!shown.includes(on)) shown.push(on)
  return shown
}

function fateOf(record: JournalRecord, present: Journal): Fate {
  const now = findRecord(present, record.id)
  if (!now) return 'deleted'
  return isSameEntry(record, now) ? 'same' : 'changed'
}

/** In the order of their moments. */
function entriesOn(journal: Journal, on: Day): JournalRecord[] {
  return [...recordsOn(journal, on)].sort((one, other) => epochOf(momentOf(one)) - epochOf(momentOf(other)))
}

function lastDayOf(journal: Journal): Day | null {
  const last = monthsOf(journal).at(-1)
  return last === undefined ? null : (daysIn(journal, last).at(-1) ?? null)
}

/** The nearest day with entries before (-1) or after (1). */
function dayBeside(journal: Journal, on: Day, way: -1 | 1): Day | null {
  const months = way === 1 ? monthsOf(journal) : monthsOf(journal).toReversed()
  for (const month of months) {
    if (way === 1 ? month < monthOf(on) : month > monthOf(on)) continue
    const days = daysIn(journal, month).filter((other) => (way === 1 ? other > on : other < on))
    const found = way === 1 ? days[0] : days.at(-1)
    if (found) return found
  }
  return null
}

/** In order. */
function daysIn(journal: Journal, month: string): Day[] {
  return [...byDay(recordsOfMonth(journal, month)).keys()]
}

function latestDays(days: ReadonlySet<Day>): Day[] {
  return [...days].sort().reverse()
}

function latestFirst(records: readonly JournalRecord[]): JournalRecord[] {
  return [...records].sort((one, other) => (one.day > other.day ? -1 : 1))
}
