// The day under which a race from a file is written down: a start in the early hours belongs to the day before.
import type { Locator } from '@playwright/test'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { readClock } from '../../../src/shared/typed/clock.ts'
import { readDayText } from '../../../src/shared/typed/day-text.ts'

/** `form` shows the race before it is saved. */
export async function raceDayOf(form: Locator): Promise<string> {
  const on = dayShown(await form.getByLabel('Day', { exact: true }).inputValue())
  const start = readClock(await form.getByLabel('Start').inputValue())
  const isEarly = start.ok && start.value !== null && start.value < '04:00'
  return isEarly ? dayAfter(on, -1) : on
}

/** The day that a field reads, `Sunday 22 November 2026`. */
function dayShown(text: string): string {
  const shown = readDayText(text, day('2026-01-01'), 'en-GB')
  if (!shown) throw new Error(`"${text}" is no day.`)
  return shown
}

export function dayAfter(on: string, days: number): string {
  return addDays(day(on), days)
}
