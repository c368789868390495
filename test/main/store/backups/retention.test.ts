// Which backups outlive which, over any history of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlived } from '../../../../src/main/store/backups/retention.ts'

const dayMs = 86_400_000
const now = 2_000 * dayMs

const backup = (ageDays: number, entries: number, schema = 2) => ({
  takenAt: now - ageDays * dayMs,
  schema,
  counts: { night: entries },
})

const histories = fc.array(
  fc.record({
    takenAt: fc.integer({ min: 0, max: now }),
    schema: fc.integer({ min: 1, max: 3 }),
    counts: fc.record({ night: fc.nat(200) }),
  }),
  { maxLength: 200 },
)

test('of a backup a day for three years the last of 14 days, 8 weeks and 24 months are left', () => {
  const all = Array.from({ length: 1096 }, (_, ageDays) => backup(ageDays, 10))
  const gone = new Set(outlived(all, 10))
  const left = all.filter((one) => !gone.has(one))
  expect(left.slice(0, 14).map(({ takenAt }) => (now - takenAt) / dayMs)).toEqual([...Array(14).keys()])
  const months = new Set(left.map(({ takenAt }) => new Date(takenAt).toISOString().slice(0, 7)))
  expect(months.size).toBe(24)
  // Some are the last of a week and of a month at once.
  expect(left.length).toBeLessThanOrEqual(14 + 8 + 24)
  expect(left.length).toBeGreaterThan(14 + 5 + 20)
})

test('one with over 5 % more entries than now stays for good', () => {
  const many = backup(1_500, 106)
  expect(outlived([many, backup(1_500, 105), ...daily(40)], 100)).not.toContain(many)
  expect(outlived([many, ...daily(900)], 101)).toContain(many)
})

test('the last of each schema stays for good, also where a later one of the same day takes its place otherwise', () => {
  const asItWas = backup(0.2, 10, 1)
  const all = [backup(0.1, 10), asItWas, backup(1_500, 10, 1), ...daily(900)]
  const gone = outlived(all, 10)
  expect(gone).not.toContain(asItWas)
  expect(gone).toContain(all[2])
})

test('the newest is always kept, what is pinned too, and thinning twice takes nothing more', () => {
  fc.assert(
    fc.property(histories, fc.nat(200), (all, entries) => {
      const gone = new Set(outlived(all, entries))
      const left = all.filter((one) => !gone.has(one))
      const newest = Math.max(...all.map(({ takenAt }) => takenAt))
      expect(all.length === 0 || left.some(({ takenAt }) => takenAt === newest)).toBe(true)
      for (const { counts } of gone) expect(counts.night).toBeLessThanOrEqual(entries * 1.05)
      expect(outlived(left, entries)).toEqual([])
    }),
  )
})

const daily = (days: number) => Array.from({ length: days }, (_, age) => backup(age, 100))
