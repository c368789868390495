// Whatever a table holds and whatever its columns are said to be: nothing crashes, and every entry that comes of it is one that the journal takes.
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { day } from '../../../src/shared/base/day.ts'
import { JournalRecord } from '../../../src/shared/journal/records.ts'
import { interpret } from '../../../src/shared/tables/interpret.ts'
import { knownLayout } from '../../../src/shared/tables/layouts.ts'
import { meanings, unitsOf } from '../../../src/shared/tables/meanings.ts'
import { suggestedMapping } from '../../../src/shared/tables/suggest.ts'

const reader = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  today: day('2026-11-29'),
  fileName: 'a.csv',
}

const number = fc.oneof(
  fc.integer({ min: -5, max: 100_000 }).map(String),
  fc.double({ min: -10, max: 100_000, noNaN: true }).map((value) => value.toFixed(2)),
  fc.double({ min: 0, max: 400, noNaN: true }).map((value) => value.toFixed(1).replace('.', ',')),
)
const two = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'))
const clock = fc.tuple(two(26), two(61), two(61)).map((parts) => parts.join(':'))
const date = fc.oneof(
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), two(13), two(32)).map((parts) => parts.join('-')),
  fc.tuple(two(32), two(13), fc.integer({ min: 1990, max: 2030 })).map((parts) => parts.join('/')),
)
const cell = fc.oneof(
  number,
  clock,
  date,
  fc.tuple(date, clock).map((parts) => parts.join(' ')),
  fc.constantFrom('', '--', '7h 45min', '10:45 PM', 'Running', 'Lap Swimming', '+02:00', 'PT1H'),
  fc.string({ maxLength: 12 }),
)
const meaning = fc.constantFrom(...meanings).chain((is) => {
  const units = unitsOf(is)
  return units.length === 0
    ? fc.constant({ is, unit: null })
    : fc.record({ is: fc.constant(is), unit: fc.constantFrom(null, ...units) })
})
const width = 6
const tables = fc.record({
  columns: fc.array(fc.oneof(fc.constantFrom('Date', 'HR', 'rMSSD', 'Slept', 'km'), fc.string()), {
    minLength: width,
    maxLength: width,
  }),
  rows: fc.array(fc.array(cell, { minLength: width - 1, maxLength: width + 1 }), { maxLength: 8 }),
  delimiter: fc.constantFrom(',', ';'),
})
const uses = fc.array(fc.option(meaning), { minLength: width, maxLength: width })

test.prop([tables, uses], { numRuns: process.env['AFTERRUN_LONG'] ? 20_000 : 600 })(
  'random cells under random columns give entries of the journal, or none',
  ({ columns, rows, delimiter }, [first, ...others]) => {
    const table = { columns, delimiter, rows: rows.map((cells, at) => ({ number: at + 2, cells })) }
    const mapping = {
      columns: [first ?? { is: 'day' as const, unit: 'ymd' }, ...others],
      sport: 'run' as const,
    }
    const { workouts, measures } = interpret(table, mapping, reader)
    knownLayout(table)
    suggestedMapping(table)
    for (const entry of [...workouts.map(({ workout }) => workout), ...measures]) {
      const record = {
        ...entry,
        id: '00000000-0000-4000-8000-000000000001',
        rev: 0,
        loggedAt: '2026-11-29T12:00:00+01:00',
      }
      expect(JournalRecord.safeParse(record).error?.issues).toBeUndefined()
      expect(entry.day <= reader.today).toBe(true)
    }
  },
)
