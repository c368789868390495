// The day under which a race from a file is written down: a start in the early hours belongs to the day before.
import type { Locator } from '@playwright/test'
import { addDays, day } from '../../../src/shared/base/day.ts'
import { readClock } from '../../../src/shared/typed/clock.ts'

/** `form` shows the race before it is saved. */
export async function raceDayOf(form: Locator): Promise<string> {
  const on = await form.getByLabel('Day').inputValue()
  const start = readClock(await form.getByLabel('Start').inputValue())
  const isEarly = start.ok && start.value !== null && start.value < '04:00'
  return isEarly ? dayAfter(on, -1) : on
}

export function dayAfter(on: string, days: number): string {
  return addDays(day(on), days)
}
