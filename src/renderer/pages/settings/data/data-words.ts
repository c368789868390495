// What the page of the runner's data says: sizes, days of backups, and what going back to one would do.
import { clockTime, type Day, dayOf, instantFromEpoch } from '../../../../shared/base/day.ts'
import { capitalised, listed, uncapitalised } from '../../../../shared/base/words.ts'
import type { BackupList, CheckResult, Preview } from '../../../../shared/contract/backups.ts'
import { counted } from '../../../../shared/words/counts.ts'
import { numberText } from '../../../../shared/words/dates.ts'
import { dateWords, onDayWords, pastDayWords } from '../../../../shared/words/day-words.ts'
import { describe } from '../../../../shared/words/describe.ts'
import type { Preferences } from '../../../../shared/words/preferences.ts'
import { clockWords } from '../../../../shared/words/units.ts'

/** How the runner reads days and clocks, and which day it is. */
export type Wording = Preferences & { today: Day; timeZone: string }

type Row = BackupList['backups'][number]

/** `9.8 MB`. */
export function bytesText(bytes: number, locale: string): string {
  const unit = bytes < 1000 * 1000 ? 'kilobyte' : bytes < 1e9 ? 'megabyte' : 'gigabyte'
  const value = bytes / { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 }[unit]
  const digits = unit === 'kilobyte' ? 0 : 1
  return numberText(value, locale, { style: 'unit', unit, maximumFractionDigits: digits })
}

export function countText(count: number, locale: string): string {
  return numberText(count, locale)
}

/** `1 entry`, `13 entries`. */
export function entriesText(count: number, locale: string): string {
  return counted(count, 'entry', 'entries', locale)
}

export function dayTaken(takenAt: number, { timeZone }: Pick<Wording, 'timeZone'>): Day {
  return dayOf(instantFromEpoch(takenAt, timeZone), timeZone, 0)
}

export function timeTaken(takenAt: number, { timeZone, clock }: Wording): string {
  return clockWords(clockTime(instantFromEpoch(takenAt, timeZone)), clock)
}

/** `Today 8:12`, `Yesterday`, `Sunday`, `16 November`. */
export function rowDay(takenAt: number, words: Wording): string {
  const on = dayTaken(takenAt, words)
  const day = capitalised(pastDayWords(on, words.today, words.locale))
  return on === words.today ? `${day} ${timeTaken(takenAt, words)}` : day
}

/** `today at 8:12`, `yesterday at 22:05`. */
export function momentText(at: number, words: Wording): string {
  return `${onDayWords(dayTaken(at, words), words.today, words.locale)} at ${timeTaken(at, words)}`
}

export function stateText(
  row: Row,
  { entries }: Pick<BackupList, 'entries'>,
  check: CheckResult | null,
): string {
  if (row.isPinned) return keptText(rowEntries(row), entries)
  return check?.backup === row.stamp && check.faults.length === 0
    ? 'every file checked just now'
    : 'checked when it was made'
}

export function rowEntries({ counts }: Pick<Row, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** What going back to a backup would do to the entries, in one sentence. */
export function effectText({ effect, awayDays, back }: Preview, words: Wording): string {
  const { locale } = words
  const parts = [
    effect.away > 0 && `remove ${entriesText(effect.away, locale)} ${writtenSince(awayDays, words)}`,
    effect.back > 0 && `bring back ${broughtBack(effect.back, back, words)}`,
    effect.differs > 0 && `change ${countText(effect.differs, locale)}`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return 'The journal holds the same entries as this backup.'
  return `Going back to this backup would ${listed(parts)}. It can be undone. Settings and routines stay as they are.`
}

/** How the button names the backup: `Go back to Sunday`. */
export function goBackText(takenAt: number, words: Wording): string {
  const on = dayTaken(takenAt, words)
  const day = pastDayWords(on, words.today, words.locale)
  return on === words.today ? `Go back to ${timeTaken(takenAt, words)}` : `Go back to ${day}`
}

export function bringText(count: number, locale: string): string {
  return count === 1
    ? 'Only bring back the deleted one'
    : `Only bring back the ${countText(count, locale)} deleted`
}

export function checkTitle(check: CheckResult | null, isChecking: boolean): string {
  if (isChecking) return 'Reading every file…'
  if (!check) return 'Your data'
  if (check.faults.length === 0) return 'Every file is whole'
  return check.faults.length === 1
    ? 'One file cannot be trusted'
    : `${counted(check.faults.length, 'file')} cannot be trusted`
}

const namedAtMost = 3

function writtenSince(days: readonly Day[], { today, locale }: Wording): string {
  if (days.length > namedAtMost) return `of ${countText(days.length, locale)} days`
  const names = days.toReversed().map((day) => pastDayWords(day, today, locale))
  return names.length === 0 ? '' : `of ${listed(names)}`
}

function broughtBack(count: number, back: Preview['back'], words: Wording): string {
  const said = count === 1 ? '1 that was deleted' : `${countText(count, words.locale)} that were deleted`
  const [only] = back
  if (count > 1 || !only) return said
  const { title } = describe(only, words.locale, words)
  return `${said} (${uncapitalised(title)}, ${dateWords(only.day, words.today, words.locale)})`
}

function keptText(held: number, entries: number): string {
  if (entries === 0) return 'kept for good: the journal is empty now'
  return `kept for good: ${Math.round((held / entries - 1) * 100)} % more than now`
}
