// Files of watches, read for the window in the runner's zone and days, one by one or out of a zip.
import { epochOf, type Instant } from '../../shared/base/day.ts'
import type { Parsed } from '../../shared/contract/api.ts'
import { createArchiveShelf } from '../import/archive-shelf.ts'
import { createFileReader } from '../import/file-reader.ts'
import { createHealthReader } from '../import/health/health-reader.ts'

export function createImportService(ports: {
  dataFolder: string
  timeZone(): string
  dayStartMinutes(): number
  now(): Instant
}) {
  const reader = createFileReader()
  const healthReader = createHealthReader()
  const shelf = createArchiveShelf(ports.dataFolder)
  const zone = () => ({
    timeZone: ports.timeZone(),
    dayStartMinutes: ports.dayStartMinutes(),
    nowMs: epochOf(ports.now()),
  })
  return {
    read: ({ fileName, bytes }: Parsed<'import.read'>) => reader.read(fileName, bytes, zone()),
    part: ({ fileName, bytes }: Parsed<'import.part'>) => shelf.add(fileName, bytes),
    open: ({ archive }: Parsed<'import.open'>) => shelf.open(archive),
    async inside({ archive, at }: Parsed<'import.inside'>) {
      const health = shelf.healthIn(archive, at)
      if (health) return healthReader.read(health, zone())
      const file = await shelf.read(archive, at)
      if (!file.ok) return file
      const { fileName, bytes, note } = file.value
      const answer = await reader.read(fileName, bytes, zone())
      if (!answer.ok || note === '') return answer
      const [first, ...others] = answer.value.workouts
      if (!first) return answer
      const noted = { ...first, workout: { ...first.workout, note } }
      return { ok: true as const, value: { workouts: [noted, ...others] } }
    },
    async drop({ archive }: Parsed<'import.drop'>) {
      await shelf.drop(archive)
      return { ok: true as const, value: {} }
    },
    async close() {
      reader.close()
      healthReader.close()
      await shelf.close()
    },
  }
}
