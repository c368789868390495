// Whatever bytes have the name of a table: they are read into columns and rows, or refused in a sentence, and what is known of them never crashes.
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { readTable } from '../../../src/main/import/table.ts'
import { Unreadable } from '../../../src/main/import/unreadable.ts'
import { day } from '../../../src/shared/base/day.ts'
import { interpret } from '../../../src/shared/tables/interpret.ts'
import { knownLayout } from '../../../src/shared/tables/layouts.ts'
import { suggestedMapping } from '../../../src/shared/tables/suggest.ts'

const reader = {
  timeZone: 'Europe/Berlin',
  dayStartMinutes: 240,
  today: day('2026-11-29'),
  fileName: 'a.csv',
}
const piece = fc.oneof(
  fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r\n',
    '\uFEFF',
    'Date',
    'restingHR',
    'hrv',
    'Distance',
    'Time',
  ),
  fc.constantFrom('2026-11-21', '21/11/2026', '7:30', '1,200', '10.5', '--', '0', 'é', '\u0000', '\ud800'),
  fc.string({ maxLength: 6 }),
)
const bytes = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
  fc.uint8Array({ maxLength: 200 }),
)

test.prop([bytes], { numRuns: process.env['AFTERRUN_LONG'] ? 20_000 : 500 })(
  'random bytes are a table or are refused in a sentence',
  (given) => {
    try {
      const table = readTable(given)
      expect(table.columns.every((title) => title !== '')).toBe(true)
      const { mapping } = knownLayout(table) ?? { mapping: suggestedMapping(table) }
      const { workouts, measures } = interpret(table, mapping, reader)
      expect(workouts.length + measures.length).toBeLessThanOrEqual(table.rows.length * 5)
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem
      expect(problem.message).toMatch(/^[A-Z].*[.?]$/)
    }
  },
)
