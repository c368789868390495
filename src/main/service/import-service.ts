// Files of watches, read for the window in the runner's zone and days.
import { epochOf, type Instant } from '../../shared/base/day.ts'
import type { Parsed } from '../../shared/contract/api.ts'
import { readWorkoutFile } from '../import/read-workout-file.ts'

export function createImportService(ports: {
  timeZone(): string
  dayStartMinutes(): number
  now(): Instant
}) {
  return {
    read: ({ fileName, bytes }: Parsed<'import.read'>) =>
      readWorkoutFile(fileName, bytes, {
        timeZone: ports.timeZone(),
        dayStartMinutes: ports.dayStartMinutes(),
        nowMs: epochOf(ports.now()),
      }),
  }
}
