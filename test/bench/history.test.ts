// The history that benches are made on: as long, as large and as valid as a runner's would be, and the same each time.
import { expect, test } from 'vitest'
import { day } from '../../src/shared/base/day.ts'
import { JournalRecord } from '../../src/shared/journal/records.ts'
import { history, historyJournal } from './history.ts'

test('a year holds what a runner writes down in it', () => {
  const year = history(1, { endsOn: day('2026-11-28') })
  const count = (kind: string) => year.filter((record) => record.kind === kind).length
  expect([count('workout'), count('soreness'), count('night'), count('wellbeing')]).toEqual([
    365, 730, 365, 365,
  ])
  for (const [kind, aDay] of [
    ['session', 0.6],
    ['heart', 0.7],
    ['aid', 0.3],
  ] as const)
    expect(count(kind) / 365).toBeCloseTo(aDay, 1)
  expect(year.filter((record) => record.kind === 'workout' && record.race).length).toBe(4)
  expect(year[0]?.day).toBe('2025-11-29')
  expect(year.at(-1)?.day).toBe('2026-11-28')
  const bytes = Buffer.byteLength(JSON.stringify(year))
  expect(bytes / 1_000_000).toBeGreaterThan(1)
  expect(bytes / 1_000_000).toBeLessThan(1.4)
})

test('every record of it is one that the journal takes as it is', () => {
  for (const record of history(0.5)) expect(JournalRecord.parse(record)).toEqual(record)
})

test('it is the same for the same seed, and another for another', () => {
  expect(history(0.1, { seed: 7 })).toEqual(history(0.1, { seed: 7 }))
  expect(history(0.1, { seed: 7 })).not.toEqual(history(0.1, { seed: 8 }))
})

test('as a journal it is held by months, up to its last revision', () => {
  const { rev, months } = historyJournal(0.2)
  expect(rev).toBe(history(0.2).length)
  expect([...months.keys()]).toEqual(['2026-09', '2026-10', '2026-11'])
})
