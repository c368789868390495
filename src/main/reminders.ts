// Waits for the next reminder and tells it; settings, journal and the clock may change meanwhile.
import type { AppEvent } from '../shared/api.ts'
import { dayOf, epochOf, type Instant } from '../shared/day.ts'
import type { JournalRecord } from '../shared/journal/records.ts'
import { type DueReminder, nextReminder, type ReminderFacts } from '../shared/recovery/reminders.ts'
import type { Settings } from '../shared/settings.ts'
import type { Clock } from './session-clock.ts'

type ReminderPorts = {
  clock: Clock
  timeZone(): string
  settings(): Settings
  records(): readonly JournalRecord[]
  emit(event: AppEvent): void
}

export type Reminders = {
  /** Settings or journal have changed. */
  changed(): void
  close(): void
}

/** The wall clock may be set and the computer may sleep: it is read again at least so often. */
const longestWaitMs = 60_000
/** The wall clock moved so much more than was waited for: nobody sat at the desk meanwhile. */
const sleptAfterMs = 5 * 60_000

export function startReminders({ clock, timeZone, settings, records, emit }: ReminderPorts): Reminders {
  let chosen = JSON.stringify(settings().reminders)
  let since: Omit<ReminderFacts, 'settings' | 'timeZone' | 'records'> = {
    from: clock.wall(),
    atDeskSince: clock.wall(),
    checkInGiven: null,
    strollGiven: null,
  }
  let cancel = () => {}

  function changed(): void {
    const now = clock.wall()
    const choice = JSON.stringify(settings().reminders)
    if (choice !== chosen) since = { ...since, from: now, atDeskSince: now }
    chosen = choice
    plan(now)
  }

  function plan(now: Instant): void {
    cancel()
    cancel = () => {}
    if (!isAnyChosen(settings())) return
    const next = nextReminder(
      { settings: settings(), timeZone: timeZone(), records: records(), ...since },
      now,
    )
    const waitMs = next ? epochOf(next.at) - epochOf(now) : longestWaitMs
    if (next && waitMs <= 0) give(next, now)
    else wait(Math.min(waitMs, longestWaitMs), now)
  }

  function wait(ms: number, now: Instant): void {
    cancel = clock.wakeAt(clock.nowMs() + ms, () => wake(epochOf(now) + ms))
  }

  function wake(plannedEpochMs: number): void {
    const now = clock.wall()
    if (epochOf(now) - plannedEpochMs > sleptAfterMs) since = { ...since, atDeskSince: now }
    plan(now)
  }

  function give({ kind, reminder }: DueReminder, now: Instant): void {
    since =
      kind === 'check_in'
        ? { ...since, checkInGiven: dayOf(now, timeZone(), settings().dayStartMinutes) }
        : { ...since, strollGiven: now }
    emit({ type: 'reminder', reminder, shown: false })
    plan(now)
  }

  plan(clock.wall())
  return { changed, close: () => cancel() }
}

function isAnyChosen({ reminders }: Settings): boolean {
  return reminders.checkIn || reminders.stroll
}
