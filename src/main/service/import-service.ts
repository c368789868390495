// Files of watches, read for the window in the runner's zone and days.
import type { Parsed } from '../../shared/contract/api.ts'
import { readWorkoutFile } from '../import/read-workout-file.ts'

export function createImportService(ports: { timeZone(): string; dayStartMinutes(): number }) {
  return {
    read: ({ fileName, bytes }: Parsed<'import.read'>) =>
      readWorkoutFile(fileName, bytes, {
        timeZone: ports.timeZone(),
        dayStartMinutes: ports.dayStartMinutes(),
      }),
  }
}
