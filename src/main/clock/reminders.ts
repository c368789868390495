// Waits for the next reminder and tells it; settings, journal and the clock may change meanwhile.
import { epochOf, type Instant } from '../../shared/base/day.ts'
import type { AppEvent } from '../../shared/contract/api.ts'
import type { Journal } from '../../shared/journal/change.ts'
import { type DueReminder, given, nextReminder, type ReminderFacts } from '../../shared/recovery/reminders.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Clock } from './clock.ts'

type ReminderPorts = {
  clock: Clock
  timeZone(): string
  settings(): Settings
  journal(): Journal
  /** How long nobody has touched the computer, milliseconds; 0 where that cannot be told. */
  idleMs(): number
  emit(event: AppEvent): void
  /** Hears a bug, which costs a reminder at most. */
  report(error: unknown): void
}

export type Reminders = {
  /** Settings or journal have changed. */
  changed(): void
  /** The screen is locked, the computer sleeps, or either has ended: the runner has got up. */
  gotUp(): void
  close(): void
}

/** The wall clock may be set and the computer may sleep: it is read again at least so often. */
const longestWaitMs = 60_000
/** So long without a touch, and nobody sits at the desk. */
const emptyDeskAfterMs = 10 * 60_000
/** The wall clock moved so much more than was waited for: nobody sat at the desk meanwhile. */
const sleptAfterMs = 5 * 60_000

export function startReminders({
  clock,
  timeZone,
  settings,
  journal,
  idleMs,
  emit,
  report,
}: ReminderPorts): Reminders {
  let chosen = JSON.stringify(settings().reminders)
  let since: Omit<ReminderFacts, 'settings' | 'timeZone' | 'journal'> = {
    from: clock.wall(),
    atDeskSince: clock.wall(),
    checkInGiven: null,
    clockGiven: null,
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
    try {
      planNext(now)
    } catch (error) {
      report(error)
    }
  }

  function planNext(now: Instant): void {
    if (!isAnyChosen(settings())) return
    if (idleMs() >= emptyDeskAfterMs) since = { ...since, atDeskSince: now }
    const next = nextReminder(
      { settings: settings(), timeZone: timeZone(), journal: journal(), ...since },
      now,
    )
    const waitMs = next ? epochOf(next.at) - epochOf(now) : longestWaitMs
    if (next && waitMs <= 0) give(next, now)
    else wait(Math.min(waitMs, longestWaitMs), now)
  }

  function gotUp(): void {
    const now = clock.wall()
    since = { ...since, atDeskSince: now }
    plan(now)
  }

  function wait(ms: number, now: Instant): void {
    cancel = clock.wakeAt(clock.nowMs() + ms, () => wake(epochOf(now) + ms))
  }

  function wake(plannedEpochMs: number): void {
    const now = clock.wall()
    if (epochOf(now) - plannedEpochMs > sleptAfterMs) since = { ...since, atDeskSince: now }
    plan(now)
  }

  function give(due: DueReminder, now: Instant): void {
    since = { ...since, ...given(due, now) }
    emit({ type: 'reminder', reminder: due.reminder, shown: false })
    plan(now)
  }

  plan(clock.wall())
  return { changed, gotUp, close: () => cancel() }
}

function isAnyChosen({ reminders }: Settings): boolean {
  return reminders.checkIn || reminders.raceClock || reminders.stroll
}
